package vn.nenep.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.Finding.Place;
import vn.nenep.language.Language;
import vn.nenep.language.SourceKeys;
import vn.nenep.period.PeriodKind;
import vn.nenep.workbook.UnreadableWorkbook;
import vn.nenep.workbook.Workbook;

class FindingTextsTest {

    private static final Place CELL = new Place("01-SH", "D17", "Có mặt");

    @ParameterizedTest
    @EnumSource
    void hasTheWordsForEveryFindingAndNoOthers(Language language) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String key : SourceKeys.inCalls("Expected.of(", 0)) {
            endings(key).forEach(ending -> keys.add("expected." + ending));
        }
        keys.add("expected.needed");
        keys.add("advice.waived");
        for (FindingCode code : FindingCode.values()) {
            keys.add("title." + code);
            keys.add("advice." + code);
        }
        for (String kind : List.of("message.", "brief.")) {
            for (String place : List.of("file", "sheet", "column", "cell", "cell-in-column")) {
                keys.add(kind + place);
                keys.add(kind + place + ".seen");
            }
            Stream.of("W07", "S05", "C08").forEach(code -> keys.add(kind + code));
        }

        assertThat(SourceKeys.inBundle(FindingTexts.class, "findings", language))
                .containsExactlyElementsOf(keys);
    }

    /** What is added in the sources to a key that ends in a star. */
    private static List<String> endings(String key) {
        return switch (key) {
            case "period-*" ->
                Stream.of(PeriodKind.values()).map(kind -> "period-" + kind).toList();
            case "readable-*" ->
                Stream.of(UnreadableWorkbook.Reason.values())
                        .map(reason -> "readable-" + reason)
                        .toList();
            case "ignored-*" ->
                Stream.of(Workbook.Ignored.values())
                        .map(ignored -> "ignored-" + ignored)
                        .toList();
            case "needed-*" -> List.of("needed-topic", "needed-note");
            default -> List.of(key);
        };
    }

    @Test
    void saysWhereWhatWasSeenWhatWasExpectedAndWhatToDo() {
        Finding finding = new Finding(FindingCode.C02, CELL, "mười", Expected.of("count"));

        assertThat(new FindingTexts(Language.VIETNAMESE).message(finding))
                .isEqualTo("Trang tính «01-SH», ô D17, cột «Có mặt»: Không phải là số như biểu yêu cầu."
                        + " Thấy «mười»; cần số nguyên từ 0 trở lên. Sửa ô này thành số, không kèm chữ, rồi gửi lại.");
        assertThat(new FindingTexts(Language.ENGLISH).message(finding))
                .isEqualTo("Sheet «01-SH», cell D17, column «Có mặt»: Not a number of the kind that the form wants."
                        + " Found «mười»; expected: a whole number from 0."
                        + " Write a number without words into this cell and send the file again.");
    }

    @Test
    void saysThatACellIsBlank() {
        Finding finding = new Finding(FindingCode.C01, CELL, "", Expected.of("value"));

        assertThat(new FindingTexts(Language.VIETNAMESE).brief(finding))
                .isEqualTo("trang tính «01-SH», ô D17, cột «Có mặt»: ô đang để trống; cần một giá trị");
    }

    @Test
    void fillsNoPlaceholderThatASenderWrote() {
        Finding finding = new Finding(FindingCode.C02, CELL, "{0}{6}", Expected.of("count"));

        assertThat(new FindingTexts(Language.ENGLISH).brief(finding))
                .isEqualTo("sheet «01-SH», cell D17, column «Có mặt»: found «{0}{6}»; expected: a whole number from 0");
    }

    @Test
    void writesDecimalsAsTheReaderDoesAndCodesAsTheyAre() {
        FindingTexts texts = new FindingTexts(Language.VIETNAMESE);

        assertThat(texts.expected(new Finding(FindingCode.R13, CELL, "Tốt", Expected.of("fits-score", "Khá", "82.5"))))
                .isEqualTo("«Khá» cho 82,5 điểm");
        assertThat(texts.expected(new Finding(FindingCode.W05, CELL, "x", Expected.of("sender-suggested", "12.03"))))
                .isEqualTo("mã hoặc tên của một đơn vị có trong danh mục; gần nhất là 12.03");
    }

    @Test
    void hasWordsForARuleThatDemandsAnyColumn() {
        Finding finding = new Finding(FindingCode.R07, CELL, "", Expected.of("needed-score"));

        assertThat(new FindingTexts(Language.VIETNAMESE).expected(finding))
                .isEqualTo("một giá trị trong trường hợp này");
    }
}
