package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.indicator.question.LevelMatrix;
import vn.nenep.indicator.question.Question;
import vn.nenep.indicator.question.Question.Changed;
import vn.nenep.indicator.question.Question.Far;
import vn.nenep.indicator.question.Question.Levels;
import vn.nenep.indicator.question.Question.SentTwice;
import vn.nenep.indicator.question.Source;

/** What is asked about, with the definitions that ship, and what is not. */
class QuestionsTest {

    @TempDir
    Path folder;

    private Path input;

    /** The đảng bộ cơ sở K01 and K02 with five cells each, and the chi bộ cơ sở K11 to K19. */
    @BeforeEach
    void register() throws IOException {
        input = folder.resolve("input");
        List<Object[]> rows = new ArrayList<>();
        rows.add(new Object[] {"K00", "Đảng ủy Khối", "", "Đảng ủy Khối", "", FormWorkbook.FROM});
        for (String committee : List.of("K01", "K02")) {
            rows.add(new Object[] {committee, "Đảng bộ " + committee, "", "Đảng bộ cơ sở", "K00", FormWorkbook.FROM});
            for (int cell = 1; cell <= 5; cell++) {
                String code = committee + ".0" + cell;
                rows.add(new Object[] {code, "Chi bộ " + code, "", "Chi bộ trực thuộc", committee, FormWorkbook.FROM});
            }
        }
        for (int i = 11; i <= 19; i++) {
            rows.add(new Object[] {"K" + i, "Chi bộ Hội " + i, "", "Chi bộ cơ sở", "K00", FormWorkbook.FROM});
        }
        FormWorkbook.writeRegister(input, rows);
    }

    private List<String> questions() throws IOException {
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            home.importWithoutReceipts();
            return home.program().questions(2025, TemporaryHome.AS_OF).stream()
                    .map(QuestionsTest::line)
                    .toList();
        }
    }

    private static String line(Question question) {
        String where = question.sources().stream().map(Source::toString).collect(Collectors.joining("; "));
        return (question.definition().code() + " " + question.period() + " " + question.subject() + " under "
                        + question.committee() + ": " + seen(question.seen()) + " " + where)
                .strip();
    }

    private static String seen(Question.Seen seen) {
        if (seen instanceof Levels levels) {
            return levels.registered().code() + " became " + levels.achieved().code() + ", " + levels.steps();
        }
        if (seen instanceof Far far) {
            return far.indicator().id() + " " + far(far);
        }
        if (seen instanceof Changed changed) {
            return "%s from %s to %s: %s"
                    .formatted(
                            changed.indicator().id(),
                            changed.before().toPlainString(),
                            changed.value().toPlainString(),
                            far(changed.compared()));
        }
        SentTwice twice = (SentTwice) seen;
        return twice.rows() + " rows, " + twice.different() + " values as of " + twice.other() + " "
                + twice.otherPeriod();
    }

    private static String far(Far far) {
        return "%s, median %s, usual %s of %s"
                .formatted(
                        far.value().toPlainString(),
                        far.median().toPlainString(),
                        far.usual().toPlainString(),
                        far.units());
    }

    @Nested
    class OfLevels {

        private static final String[] PLANNED = {
            "Mã chi bộ", "Mức đăng ký phấn đấu", "Tổng số chi ủy viên, bí thư", "Tổng số đảng viên thuộc diện"
        };

        private static final String[] RATED = {
            "Mã tổ chức", "Xếp loại tổ chức đảng", "Tổng số đảng viên", "Thuộc diện đánh giá", "Chưa đánh giá"
        };

        private void send(String committee, String... registeredAndAchieved) throws IOException {
            FormWorkbook planned =
                    FormWorkbook.of("02-CT", "Năm 2025", committee).columns(PLANNED);
            FormWorkbook rated = FormWorkbook.of("03-XL", "Năm 2025", committee).columns(RATED);
            for (int i = 0; i < registeredAndAchieved.length; i += 2) {
                String cell = committee.startsWith("K1") ? committee : committee + ".0" + (i / 2 + 1);
                planned.row(cell, registeredAndAchieved[i], 3, 10);
                rated.row(cell, registeredAndAchieved[i + 1], 10, 10, 10);
            }
            planned.writeTo(input, "2025/Nam/" + committee + "_02.xlsx");
            rated.writeTo(input, "2025/Nam/" + committee + "_03.xlsx");
        }

        @Test
        void asksFromTwoStepsOnBothWays() throws IOException {
            send("K01", "HTXSNV", "HTNV", "HTXSNV", "HTTNV", "HTTNV", "HTTNV", "HTNV", "HTTNV", "HTNV", "HTXSNV");
            send("K11", "HTTNV", "KHTNV");

            assertThat(questions())
                    .containsExactly(
                            "Q01 2025 K01.01 under K01: excellent became completed, -2 2025/Nam/K01_02.xlsx [02-CT] B6;"
                                    + " 2025/Nam/K01_03.xlsx [03-XL] B6",
                            "Q01 2025 K01.05 under K01: completed became excellent, 2 2025/Nam/K01_02.xlsx [02-CT] B10;"
                                    + " 2025/Nam/K01_03.xlsx [03-XL] B10",
                            "Q01 2025 K11 under K11: good became not_completed, -2 2025/Nam/K11_02.xlsx [02-CT] B6;"
                                    + " 2025/Nam/K11_03.xlsx [03-XL] B6");
        }

        @Test
        void asksNothingWhereOneOfBothIsBlank() throws IOException {
            send("K01", "HTXSNV", "Chưa xếp loại", "", "KHTNV");

            assertThat(questions()).isEmpty();
        }

        @Test
        void countsEveryDueCellInTheOrderOfTheRegister() throws IOException {
            send("K01", "HTXSNV", "HTNV", "HTXSNV", "HTTNV", "HTTNV", "HTTNV", "", "HTTNV", "HTNV", "");
            send("K11", "HTTNV", "HTTNV");

            try (TemporaryHome home = TemporaryHome.in(folder)) {
                home.importWithoutReceipts();
                LevelMatrix bloc =
                        home.program().levels(2025, TemporaryHome.AS_OF).get(0);
                LevelMatrix first = bloc.under("K01");

                assertThat(bloc.pairs()).hasSize(19);
                assertThat(bloc.committees()).startsWith("K01", "K02", "K11").hasSize(11);
                assertThat(bloc.count(Optional.of("good"), Optional.of("good"))).isEqualTo(2);
                assertThat(bloc.count(Optional.empty(), Optional.empty())).isEqualTo(13);
                assertThat(first.pairs().stream().map(LevelMatrix.Pair::organisation))
                        .containsExactly("K01.01", "K01.02", "K01.03", "K01.04", "K01.05");
                assertThat(first.pairs().stream().map(pair -> first.steps(pair)))
                        .containsExactly(
                                Optional.of(-2), Optional.of(-1), Optional.of(0), Optional.empty(), Optional.empty());
                assertThat(first.count(Optional.of("excellent"), Optional.of("completed")))
                        .isEqualTo(1);
                assertThat(first.count(Optional.empty(), Optional.of("good"))).isEqualTo(1);
                assertThat(first.count(Optional.of("completed"), Optional.empty()))
                        .isEqualTo(1);
            }
        }
    }

    @Nested
    class OfFigures {

        /** A meeting of a hundred members in each chi bộ cơ sở from K11 on. */
        private void attendance(int year, int... present) throws IOException {
            for (int i = 0; i < present.length; i++) {
                String code = "K" + (11 + i);
                FormWorkbook.of("01-SH", "Quý I năm " + year, code)
                        .columns(
                                "Mã chi bộ",
                                "Tháng",
                                "Ngày sinh hoạt",
                                "Loại sinh hoạt",
                                "Tổng số đảng viên",
                                "Phải dự",
                                "Có mặt",
                                "Vắng có lý do")
                        .row(code, 1, LocalDate.of(year, 1, 31), "Thường kỳ", 100, 100, present[i], 100 - present[i])
                        .writeTo(input, year + "/Q1/" + code + ".xlsx");
            }
        }

        @Test
        void asksWhoIsFarFromTheMiddleOfEight() throws IOException {
            attendance(2025, 95, 94, 96, 95, 94, 96, 95, 88);

            assertThat(questions()).containsExactly("Q02 2025 K18 under K18: attendance 88, median 95, usual 1 of 8");
        }

        @Test
        void asksNothingOfSeven() throws IOException {
            attendance(2025, 95, 94, 96, 95, 94, 96, 60);

            assertThat(questions()).isEmpty();
        }

        @Test
        void asksWhoAloneDiffersWhereTheOthersAreTheSame() throws IOException {
            attendance(2025, 95, 95, 95, 95, 95, 95, 95, 84);

            assertThat(questions())
                    .containsExactly(
                            "Q02 2025 K18 under K18: attendance 84, median 95, usual 0 of 8",
                            "Q03 2025 K18 under K18: attendance 84, median 95, usual 0 of 8");
        }

        @Test
        void asksNothingOfADifferenceTooSmallToMatter() throws IOException {
            attendance(2025, 95, 95, 95, 95, 95, 95, 95, 91);

            assertThat(questions()).isEmpty();
        }

        @Test
        void asksWhoChangedOtherwiseThanMost() throws IOException {
            attendance(2024, 90, 92, 94, 91, 93, 95, 90, 90, 98);
            attendance(2025, 91, 93, 95, 92, 94, 96, 91, 92, 87);

            assertThat(questions())
                    .containsExactly(
                            "Q06 2025 K19 under K19: attendance from 98 to 87: -11, median 1, usual 0 of 9",
                            "Q07 2025 K19 under K19: attendance from 98 to 87: -11, median 1, usual 0 of 9");
        }

        @Test
        void asksNothingOfAChangeWithoutAYearBefore() throws IOException {
            attendance(2025, 95, 94, 96, 95, 94, 96, 95, 95);

            assertThat(questions()).isEmpty();
        }
    }

    @Nested
    class OfRows {

        private static final String[] COLUMNS = {
            "Mã chi bộ",
            "Tháng",
            "Ngày sinh hoạt",
            "Loại sinh hoạt",
            "Tổng số đảng viên",
            "Phải dự",
            "Có mặt",
            "Vắng có lý do",
            "Số ĐV phát biểu"
        };

        /** Three meetings of the first cells of a committee; {@code other} is the number of the one meeting that is otherwise. */
        private void meetings(String committee, int quarter, int cells, int other) throws IOException {
            FormWorkbook workbook = FormWorkbook.of("01-SH", "Quý " + quarter + " năm 2025", committee)
                    .columns(COLUMNS);
            for (int i = 0; i < 3 * cells; i++) {
                int month = 3 * quarter - 2 + i % 3;
                int total = 14 + 3 * (i / 3);
                int absent = i % 4;
                workbook.row(
                        committee + ".0" + (i / 3 + 1),
                        month,
                        LocalDate.of(2025, month, 22 + (5 * i) % 6),
                        "Thường kỳ",
                        total,
                        total,
                        total - absent,
                        absent,
                        i + 1 == other ? 9 : 3 + i % 5);
            }
            workbook.writeTo(input, "2025/Q" + quarter + "/" + committee + ".xlsx");
        }

        @Test
        void asksForTheSameSheetOfTwoCommittees() throws IOException {
            meetings("K01", 1, 4, 0);
            meetings("K02", 1, 4, 0);

            assertThat(questions())
                    .containsExactly("Q08 2025-Q1 K01 under K01: 12 rows, 35 values as of K02 2025-Q1"
                            + " 2025/Q1/K01.xlsx [01-SH] B6:I17; 2025/Q1/K02.xlsx [01-SH] B6:I17");
        }

        @Test
        void asksForTheLongestBlockWhereOneCellDiffers() throws IOException {
            meetings("K01", 1, 4, 0);
            meetings("K02", 1, 4, 3);

            assertThat(questions())
                    .containsExactly("Q08 2025-Q1 K01 under K01: 9 rows, 31 values as of K02 2025-Q1"
                            + " 2025/Q1/K01.xlsx [01-SH] B9:I17; 2025/Q1/K02.xlsx [01-SH] B9:I17");
        }

        @Test
        void asksNothingWhereOneCellLeavesOnlyShortBlocks() throws IOException {
            meetings("K01", 1, 3, 0);
            meetings("K02", 1, 3, 5);

            assertThat(questions()).isEmpty();
        }

        @Test
        void asksForAQuarterThatWasSentAgain() throws IOException {
            meetings("K01", 1, 3, 0);
            meetings("K01", 2, 3, 0);

            assertThat(questions())
                    .containsExactly("Q09 2025-Q2 K01 under K01: 9 rows, 22 values as of K01 2025-Q1"
                            + " 2025/Q2/K01.xlsx [01-SH] D6:I14; 2025/Q1/K01.xlsx [01-SH] D6:I14");
        }

        /** Everybody is there, month after month, on the last days: five cells of the same size say no more than one. */
        @Test
        void asksNothingOfSheetsThatAreNaturallyEqual() throws IOException {
            for (int quarter = 1; quarter <= 2; quarter++) {
                for (String committee : List.of("K01", "K02")) {
                    FormWorkbook workbook = FormWorkbook.meetings("Quý " + quarter + " năm 2025", committee);
                    for (int i = 0; i < 15; i++) {
                        LocalDate day = LocalDate.of(2025, 3 * quarter - 2 + i % 3, 28);
                        workbook.regular(committee + ".0" + (i / 3 + 1), day.getMonthValue(), day.toString());
                    }
                    workbook.writeTo(input, "2025/Q" + quarter + "/" + committee + ".xlsx");
                }
            }

            assertThat(questions()).isEmpty();
        }

        @Test
        void neitherHoldsARowNorChangesAFigure() throws IOException {
            meetings("K01", 1, 4, 0);
            meetings("K02", 1, 4, 0);
            try (TemporaryHome home = TemporaryHome.in(folder)) {
                home.importWithoutReceipts();
                List<String> figures = home.figures(2025);
                List<String> findings = home.findings();

                assertThat(home.program().questions(2025, TemporaryHome.AS_OF)).hasSize(1);
                assertThat(home.figures(2025)).isEqualTo(figures);
                assertThat(home.findings()).isEqualTo(findings);
            }
        }
    }
}
