package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.indicator.Bridge;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.indicator.FigureCalculator.Restated;

/** A year in which organisations moved, were renamed, merged, split and dissolved, and changed their type. */
class RestatedFiguresTest {

    private static final String REGISTER = """
            Mã,Tên tổ chức,Loại hình,Mã cấp trên,Từ ngày,Đến ngày,Mã tổ chức kế thừa,Lý do thay đổi
            K00,Đảng ủy Khối,Đảng ủy Khối,,01/01/2020,,,
            A,Đảng bộ A,Đảng bộ cơ sở,K00,01/01/2020,,,
            B,Đảng bộ B,Đảng bộ cơ sở,K00,01/01/2020,,,
            C,Đảng bộ C,Đảng bộ cơ sở,K00,01/01/2020,30/06/2025,B,Sáp nhập
            C1,Chi bộ C1,Chi bộ trực thuộc,C,01/01/2020,30/06/2025,,Chuyển theo đảng bộ
            C1,Chi bộ C1,Chi bộ trực thuộc,B,01/07/2025,,,
            MOVED,Chi bộ Chuyển,Chi bộ trực thuộc,A,01/01/2020,30/06/2025,,Chuyển đơn vị
            MOVED,Chi bộ Chuyển,Chi bộ trực thuộc,B,01/07/2025,,,
            RENAMED,Chi bộ Cũ,Chi bộ trực thuộc,A,01/01/2020,30/06/2025,,Đổi tên
            RENAMED,Chi bộ Mới,Chi bộ trực thuộc,A,01/07/2025,,,
            MERGED,Chi bộ Nhập,Chi bộ trực thuộc,A,01/01/2020,30/06/2025,HOST,Sáp nhập chi bộ
            HOST,Chi bộ Nhận,Chi bộ trực thuộc,B,01/01/2020,,,
            SPLIT,Chi bộ Tách,Chi bộ trực thuộc,A,01/01/2020,30/06/2025,S1; S2,Chia tách
            S1,Chi bộ Tách 1,Chi bộ trực thuộc,A,01/07/2025,,,
            S2,Chi bộ Tách 2,Chi bộ trực thuộc,B,01/07/2025,,,
            GONE,Chi bộ Hết,Chi bộ trực thuộc,A,01/01/2020,30/06/2025,,Giải thể
            RISEN,Chi bộ Lên,Chi bộ trực thuộc,A,01/01/2020,30/06/2025,,Thành chi bộ cơ sở
            RISEN,Chi bộ Lên,Chi bộ cơ sở,K00,01/07/2025,,,
            """;

    @TempDir
    Path folder;

    private TemporaryHome imported() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("danh-muc.csv"), REGISTER);
        FormWorkbook.meetings("Quý I năm 2025", "A")
                .regular("MOVED", 1, "2025-01-31")
                .regular("RENAMED", 1, "2025-01-31")
                .regular("MERGED", 1, "2025-01-31")
                .regular("SPLIT", 1, "2025-01-31")
                .regular("GONE", 1, "2025-01-31")
                .regular("RISEN", 1, "2025-01-31")
                .writeTo(input, "2025/Q1/A.xlsx");
        FormWorkbook.meetings("Quý I năm 2025", "C")
                .regular("C1", 1, "2025-01-31")
                .writeTo(input, "2025/Q1/C.xlsx");
        TemporaryHome home = TemporaryHome.in(folder);
        home.importWithoutReceipts();
        return home;
    }

    private static Restated restated(TemporaryHome home, Level level) {
        return home.program().restated(2025, TemporaryHome.AS_OF, level);
    }

    private static Map<String, String> january(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.indicator().equals("meetings-held"))
                .filter(figure -> figure.period().code().equals("2025-01"))
                .collect(Collectors.toMap(
                        Figure::organisation,
                        figure -> figure.numerator() + "/"
                                + figure.denominator().orElse(0L) + " of "
                                + figure.expected().orElse(0L) + ", " + figure.reportsReceived() + " reports of "
                                + figure.reportsExpected()));
    }

    @Test
    void aPredecessorGoesWholeToItsSuccessorAndTheRestStays() throws IOException {
        try (TemporaryHome home = imported()) {
            assertThat(january(home.program().figures(2025, TemporaryHome.AS_OF, Level.COMMITTEE)))
                    .isEqualTo(Map.of(
                            "K00", "7/7 of 8, 2 reports of 3",
                            "A", "6/6 of 6, 1 reports of 1",
                            "B", "0/0 of 1, 0 reports of 1",
                            "C", "1/1 of 1, 1 reports of 1"));
            assertThat(january(restated(home, Level.COMMITTEE).figures()))
                    .isEqualTo(Map.of(
                            "K00", "7/7 of 8, 2 reports of 3",
                            "A", "3/3 of 3, 1 reports of 1",
                            "B", "3/3 of 4, 1 reports of 2",
                            "RISEN", "1/1 of 1, 0 reports of 0"));
        }
    }

    @Test
    void theBridgeSaysHowAndWhyAndWhereItCannot() throws IOException {
        try (TemporaryHome home = imported()) {
            assertThat(restated(home, Level.CELL).bridge().stream()
                            .filter(line -> line.indicator().equals("meetings-held"))
                            .map(RestatedFiguresTest::line))
                    .containsExactly(
                            "A > A split [SPLIT] [Chia tách]",
                            "A > A no-successor [GONE] [Giải thể]",
                            "A > B moved [MOVED] [Chuyển đơn vị]",
                            "A > B merged [MERGED] [Sáp nhập chi bộ]",
                            "A > RISEN type-changed [RISEN] [Thành chi bộ cơ sở]",
                            "C > B merged [C1] [Chuyển theo đảng bộ, Sáp nhập]",
                            "MERGED > HOST merged [MERGED] [Sáp nhập chi bộ]");
        }
    }

    private static String line(Bridge.Line line) {
        return line.was() + " > " + line.is() + " " + line.how().code() + " " + line.organisations() + " "
                + line.reasons();
    }

    @Test
    void whatCameLessWhatWentIsTheDifferenceOfEveryFigureOfTheYear() throws IOException {
        try (TemporaryHome home = imported()) {
            Restated restated = restated(home, Level.COMMITTEE);
            Map<String, Long> was = ofTheYear(home.program().figures(2025, TemporaryHome.AS_OF, Level.COMMITTEE));
            restated.bridge().forEach(line -> {
                was.merge(line.indicator() + " " + line.was(), -line.numerator(), Long::sum);
                was.merge(line.indicator() + " " + line.is(), line.numerator(), Long::sum);
            });
            was.values().removeIf(numerator -> numerator == 0);
            Map<String, Long> is = ofTheYear(restated.figures());
            is.values().removeIf(numerator -> numerator == 0);

            assertThat(is).containsEntry("meetings-held K00", 7L).isEqualTo(was);
        }
    }

    private static Map<String, Long> ofTheYear(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.period().code().equals("2025"))
                .collect(Collectors.toMap(
                        figure -> figure.indicator() + " " + figure.organisation(), Figure::numerator, Long::sum));
    }

    @Test
    void onTheTreeOfAnEarlierDayNothingMoves() throws IOException {
        try (TemporaryHome home = imported()) {
            LocalDate before = LocalDate.of(2025, 6, 30);

            assertThat(home.program().restated(2025, before, Level.COMMITTEE).bridge().stream()
                            .filter(line -> line.indicator().equals("meetings-held"))
                            .filter(line -> line.organisations().contains("MERGED")))
                    .isEmpty();
        }
    }
}
