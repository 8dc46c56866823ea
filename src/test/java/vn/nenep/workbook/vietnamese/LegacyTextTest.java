package vn.nenep.workbook.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.workbook.vietnamese.LegacyText.Decoded;
import vn.nenep.workbook.vietnamese.LegacyText.Run;

class LegacyTextTest {

    @Test
    void readsEveryLetterOfTcvn3() {
        assertThat(decode(OldTypist.tcvn3(OldTypist.LOWER + "ĂÂÊÔƠƯĐ"), ".VnTime"))
                .isEqualTo(new Decoded(OldTypist.LOWER + "ĂÂÊÔƠƯĐ", true));
        assertThat(decode(OldTypist.tcvn3(OldTypist.UPPER), ".VnTimeH")).isEqualTo(new Decoded(OldTypist.UPPER, true));
    }

    @Test
    void readsEveryLetterOfVniOneByOneAndTogether() {
        String all = OldTypist.LOWER + OldTypist.UPPER;

        assertThat(decode(OldTypist.vni(all), "VNI-Times")).isEqualTo(new Decoded(all, true));
        assertThat(all.codePoints().mapToObj(Character::toString))
                .allSatisfy(letter -> assertThat(
                                decode(OldTypist.vni(letter), "VNI-Helve").text())
                        .isEqualTo(letter));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .VnTime    | §¶ng bé Khèi c¸c c¬ quan tØnh Qu¶ng B×nh      | Đảng bộ Khối các cơ quan tỉnh Quảng Bình
            .vnarial   | sinh ho¹t chi bé                               | sinh hoạt chi bộ
            .VnTime    | hoµn thµnh xuÊt s¾c nhiÖm vô                   | hoàn thành xuất sắc nhiệm vụ
            .VnTime    | ®¶ng uû khèi                                   | đảng uỷ khối
            .VnTime    | 12 ®/c                                         | 12 đ/c
            .VnTimeH   | ®¶ng bé Khèi                                   | ĐẢNG BỘ KHỐI
            .vntimeh   | ®¶ng bé                                        | ĐẢNG BỘ
            VNI-Times  | Ñaûng uûy Khoái caùc cô quan tænh Quaûng Bình  | Đảng ủy Khối các cơ quan tỉnh Quảng Bình
            VNI Times  | sinh hoaït chi boä                             | sinh hoạt chi bộ
            vni-helve  | hoaøn thaønh xuaát saéc nhieäm vuï             | hoàn thành xuất sắc nhiệm vụ
            VNI-Times  | Nguyeãn Thò Höôøng                             | Nguyễn Thị Hường
            VNI-Times  | ÑAÛNG BOÄ KHOÁI                                | ĐẢNG BỘ KHỐI
            Wingdings  | ü                                              | ✓
            Wingdings  | þ                                              | ✓
            Wingdings  | û                                              | ✗
            Wingdings 2| P                                              | ✓
            """)
    void readsByFont(String font, String text, String expected) {
        assertThat(decode(text, font)).isEqualTo(new Decoded(expected, true));
    }

    @Test
    void readsTheSoftHyphenOfTcvn3AsALetterAndDropsItElsewhere() {
        assertThat(decode("Th\u00ADêng kú", ".VnTime").text()).isEqualTo("Thường kỳ");
        assertThat(decode("nghị qu\u00ADyết", "Calibri")).isEqualTo(new Decoded("nghị quyết", false));
    }

    @Test
    void readsPrivateUseTicks() {
        assertThat(decode("\uF0FC\uF0FE\uF0FB\uF078", "Wingdings").text()).isEqualTo("✓✓✗x");
        assertThat(decode("x", "Wingdings")).isEqualTo(new Decoded("x", false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .VnTime   | HTXSNV 12/3
            .VnTimeH  | Chi bo 1
            VNI-Times | 04-NQ/CB
            .VnTime   | Chi bộ có đảng viên
            VNI-Times | Đảng ủy có ý kiến
            .VnTime   | Quý
            """)
    void leavesWhatIsNoLegacyTextInALegacyFont(String font, String text) {
        assertThat(decode(text, font)).isEqualTo(new Decoded(text, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            §¶ng bé Khèi c¸c c¬ quan tØnh Qu¶ng B×nh      | Đảng bộ Khối các cơ quan tỉnh Quảng Bình
            sinh ho¹t chi bé                               | sinh hoạt chi bộ
            hoµn thµnh xuÊt s¾c nhiÖm vô                   | hoàn thành xuất sắc nhiệm vụ
            Uû ban nh©n d©n                                | Uỷ ban nhân dân
            ®¶ng uû khèi                                   | đảng uỷ khối
            Chi bé huyÖn Kro«ng P¾c, tØnh §¾k L¾k vµ c¸c chi bé | Chi bộ huyện Kroông Pắc, tỉnh Đắk Lắk và các chi bộ
            12 ®/c                                         | 12 đ/c
            Sè §V ph¸t biÓu (11)                           | Số ĐV phát biểu (11)
            Soá ÑV phaùt bieåu                             | Số ĐV phát biểu
            Qu¶ng                                          | Quảng
            huyÖn                                          | huyện
            Ñaûng uûy Khoái caùc cô quan tænh Quaûng Bình  | Đảng ủy Khối các cơ quan tỉnh Quảng Bình
            sinh hoaït chi boä                             | sinh hoạt chi bộ
            hoaøn thaønh xuaát saéc nhieäm vuï             | hoàn thành xuất sắc nhiệm vụ
            Nguyeãn Thò Höôøng                             | Nguyễn Thị Hường
            ÑAÛNG BOÄ KHOÁI                                | ĐẢNG BỘ KHỐI
            """)
    void guessesWithoutAFontThatTells(String text, String expected) {
        assertThat(decode(text)).isEqualTo(new Decoded(expected, true));
        assertThat(decode(text, "Times New Roman")).isEqualTo(new Decoded(expected, true));
    }

    @Test
    void readsEachRunByItsOwnFont() {
        Decoded decoded = LegacyText.decode(List.of(
                run("Chi bé ", ".VnTime"),
                run("có Đảng viên ", "Times New Roman"),
                run("bo", "VNI-Times"),
                run("ä", "VNI-Times"),
                run(" ü", "Wingdings")));

        assertThat(decoded).isEqualTo(new Decoded("Chi bộ có Đảng viên bộ ✓", true));
    }

    @Test
    void guessesOverAllRunsTogether() {
        Decoded decoded = LegacyText.decode(List.of(run("Chi b", "Arial"), run("é §¶ng", "Arial")));

        assertThat(decoded).isEqualTo(new Decoded("Chi bộ Đảng", true));
    }

    @Test
    void keepsBlanksAsTheyAre() {
        assertThat(decode("\u00A0c¸c\u00A0 chi bé\n", ".VnTime").text()).isEqualTo("\u00A0các\u00A0 chi bộ\n");
        assertThat(decode("\u00A0boä\u00A0", "VNI-Times").text()).isEqualTo("\u00A0bộ\u00A0");
        assertThat(decode("\u00A0Đảng\u00A0 bộ ")).isEqualTo(new Decoded("\u00A0Đảng\u00A0 bộ ", false));
        assertThat(LegacyText.decode(List.of())).isEqualTo(new Decoded("", false));
    }

    @Test
    void composesAndDropsTheInvisibleSilently() {
        String text = "Đảng uỷ Khối – Nguyễn Thị Hường";

        assertThat(decode(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(new Decoded(text, false));
        assertThat(decode("Trung bình cộng".replace("ì", "i\u0300"), ".VnTime"))
                .isEqualTo(new Decoded("Trung bình cộng", false));
        assertThat(decode("\uFEFFĐảng\u200B bộ\u200D")).isEqualTo(new Decoded("Đảng bộ", false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ðảng bộ     | Đảng bộ
            Ɖảng bộ     | Đảng bộ
            ðảng viên   | đảng viên
            Ðoàn        | Đoàn
            ÐẢNG ỦY     | ĐẢNG ỦY
            ÐBCS, BTVÐU | ĐBCS, BTVĐU
            12 ð/c      | 12 đ/c
            """)
    void repairsLookAlikesInVietnameseWords(String text, String expected) {
        assertThat(decode(text)).isEqualTo(new Decoded(expected, true));
    }

    @ParameterizedTest
    @CsvSource({"Guðrún", "Það", "Ðakovo"})
    void leavesEthInOtherWords(String text) {
        assertThat(decode(text)).isEqualTo(new Decoded(text, false));
    }

    @Test
    void keepsTheCaseThatTheBytesSay() {
        assertThat(decode("§¶NG Bé tØnh", ".VnTime").text()).isEqualTo("ĐảNG Bộ tỉnh");
        assertThat(decode(OldTypist.tcvn3("đảng ủy"), ".VnArial NarrowH").text())
                .isEqualTo("đảng ủy".toUpperCase(Locale.ROOT));
    }

    private static Decoded decode(String text) {
        return LegacyText.decode(List.of(new Run(text, Optional.empty())));
    }

    private static Decoded decode(String text, String font) {
        return LegacyText.decode(List.of(run(text, font)));
    }

    private static Run run(String text, String font) {
        return new Run(text, Optional.of(font));
    }
}
