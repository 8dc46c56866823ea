package vn.nenep.definition.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.JobDefinition;
import vn.nenep.definition.Rule;
import vn.nenep.period.Period;

class DefinitionFolderTest {

    @TempDir
    private Path temp;

    private JobsFolder jobs;

    @BeforeEach
    void copyWhatShips() throws IOException {
        jobs = JobsFolder.copiedInto(temp);
    }

    @Test
    void findsNothingWrongWithTheDefinitionsThatShip() {
        Definitions definitions = jobs.read().definitions();

        assertThat(jobs.problems()).isEmpty();
        assertThat(definitions.forms().stream().map(FormDefinition::id))
                .containsExactly("01-SH", "02-CT", "03-XL", "04-KT", "05-DV", "DM-TC");
        assertThat(definitions.jobs().stream().map(JobDefinition::id)).containsExactly("annual-report", "daily-import");
        assertThat(definitions.rules().stream().map(Rule::id))
                .containsExactly("excellence-cap-2019", "meeting-window-2021", "quality-scale-2018");
        assertThat(definitions.indicators()).hasSize(77);
        assertThat(definitions.questions()).hasSize(11);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            forms/02-ct.yaml | every-cell: yes | every-cel: yes | 6 unknown-key every-cel, every-cell
            forms/02-ct.yaml | rows-about: cells | rows-about: cell | 5 unknown-word rows-about, cell, cells
            forms/02-ct.yaml | period: year | period: yearly | 4 unknown-word period, yearly, year
            forms/02-ct.yaml | scale: level | scale: levels | 14 unknown-word scale, levels, level
            forms/02-ct.yaml | type: choice, scale: level | type: choice | 14 missing scale
            forms/02-ct.yaml | part: officers_trained | part: officer_trained | 33 unknown-column officer_trained, officers_trained, 02-CT
            forms/02-ct.yaml | {code: R12, part: officers_trained, whole | {code: R99, part: officers_trained, whole | 33 unknown-word code, R99, R09
            forms/02-ct.yaml | every-cell: yes | every-cell: maybe | 6 unknown-word every-cell, maybe, yes
            forms/01-sh.yaml | {id: no, | {id: note, | 7 twice note
            forms/01-sh.yaml | equal: called + exempt = total | equal: called + exempt | 34 equation called + exempt
            forms/01-sh.yaml | equal: called + exempt = total | equal: called + exemt = total | 34 unknown-column exemt, exempt, 01-SH
            forms/01-sh.yaml | timing: [exception] | timing: [exceptional] | 37 unknown-word timing, exceptional, exception
            forms/01-sh.yaml | month, kind, held_on] | month, kind, heldon] | 30 unknown-column heldon, held_on, 01-SH
            forms/01-sh.yaml | min: 0, max | min: zero, max | 26 not-a-number min, zero
            forms/01-sh.yaml | through: cell-quarter | through: cell-quartr | 44 unknown-word through, cell-quartr, cell-quarter
            forms/01-sh.yaml | columns: [month, held_on, kind | columns: [month, kind, held_on | 46 group-apart Buổi sinh hoạt
            forms/01-sh.yaml | columns: [superior, resolution | columns: [superior, resolutoin | 48 unknown-column resolutoin, resolution, 01-SH
            forms/01-sh.yaml | columns: [superior, res | columns: [speakers, superior, res | 48 twice speakers
            forms/01-sh.yaml | spare-rows: 10 | spare-rows: 1.5 | 49 spare-rows 1.5, 500
            forms/01-sh.yaml | speakers: Số | speaker: Số | 61 unknown-column speaker, speakers, 01-SH
            forms/05-dv.yaml | deadline: {day: 15, months-after: 1} | | 1 missing deadline
            forms/05-dv.yaml | {day: 15, months-after: 1} | {day: 32, months-after: 1} | 43 deadline-day 32, 31
            forms/05-dv.yaml | {day: 15, months-after: 1} | {day: 15, months-after: 0} | 43 deadline-months 0, 12
            forms/05-dv.yaml | {day: 15, months-after: 1} | {day: 15, month-after: 1} | 43 unknown-key month-after, months-after
            forms/05-dv.yaml | {day: 15, months-after: 1} | {day: 15, after-end-days: 1} | 43 one-of after-end-days, day
            forms/05-dv.yaml | {day: 15, months-after: 1} | {} | 43 one-of after-end-days, day
            forms/04-kt.yaml | after-end-days: 15 | after-end-days: 400 | 29 deadline-days 400, 366
            forms/04-kt.yaml | after-end-days: 15 | after-end-days: fünf | 29 not-a-number after-end-days, fünf
            indicators/attendance.yaml | form: 01-SH | form: 01-SHH | 9 unknown-word form, 01-SHH, 01-SH
            indicators/attendance.yaml | grain: cell-month | grain: cell-half | 7 grain-not-reported cell-half, 01-SH
            indicators/attendance.yaml | sum: present, where: {kind: [regular | sum: present, where: {kind: [regulr | 10 unknown-word kind, regulr, regular
            indicators/attendance.yaml | sum: present | sum: presents | 10 unknown-column presents, present, 01-SH
            indicators/attendance.yaml | sum: present | sum: topic | 10 unknown-column topic, total, 01-SH
            indicators/attendance.yaml | from: 2021-10-14 | from: 2021-02-30 | 6 not-a-date from, 2021-02-30
            indicators/attendance.yaml | title: Đảng viên dự sinh hoạt thường kỳ | | 1 missing title
            indicators/excellent-of-good.yaml | largest-whole-number | whole-number | 13 unknown-word target-met-by, whole-number, largest-whole-number
            indicators/excellent-of-good.yaml | target: 20 | target: twenty | 12 not-a-number target, twenty
            reports/annual.yaml | blocks: [notes] | blocks: [note] | 91 unknown-word blocks, note, notes
            reports/annual.yaml | for: [year] | for: [yaer] | 3 unknown-word for, yaer, year
            reports/annual.yaml | letterhead: ban-to-chuc | letterhead: ban-to-chuk | 4 unknown-word letterhead, ban-to-chuk, ban-to-chuc
            reports/provincial.yaml | sections-of: bao-cao-nam | sections-of: bao-cao-man | 10 unknown-word sections-of, bao-cao-man, bao-cao-nam
            reports/half-year.yaml | for: [half] | | 1 missing for
            reports/letterheads/organisation-board.yaml | from: 2025-07-01 | from: 2025-07-02 | 5 dates-cover
            reports/formats/hd-05.yaml | line: 18 | line: 50 | 9 window-days line, 15, 30, 50
            reports/formats/hd-05.yaml | end: . | end: ... | 10 unknown-word end, ..., ./.
            annual-report.yaml | year: latest | period: 2025-H3 | 5 edition-span period, 2025-H3
            annual-report.yaml | year: latest | from: 2025-13 | 5 edition-missing to,
            rules/meeting-window.yaml | grace-day: 10 | grace-day: 29 | 6 window-days grace-day, 0, 28, 29
            daily-import.yaml | steps: [import] | steps: [imports] | 4 unknown-word steps, imports, import
            daily-import.yaml | steps: [import] | | 1 missing steps
            daily-import.yaml | 17 ? * MON-FRI | 25 ? * MON-FRI | 6 cron 0 30 25 ? * MON-FRI
            daily-import.yaml | 0 30 17 ? * MON-FRI | 30 17 * * MON-FRI | 6 cron-without-seconds 30 17 * * MON-FRI
            daily-import.yaml | Asia/Ho_Chi_Minh | Asia/Ho_Chi_Min | 7 unknown-word zone, Asia/Ho_Chi_Min, Asia/Ho_Chi_Minh
            daily-import.yaml | missed: skip | missed: skipped | 8 unknown-word missed, skipped, skip
            questions/registered-level.yaml | code: Q01 | code: Q1 | 3 shape code, Q1, Q\\d\\d
            questions/registered-level.yaml | code: Q01 | code: Q02 | 3 id-twice Q02
            questions/registered-level.yaml | registered: {form: 02-CT | registered: {form: 02-CTT | 6 unknown-word form, 02-CTT, 02-CT
            questions/registered-level.yaml | column: level | column: levels | 7 unknown-column levels, level, 03-XL
            questions/registered-level.yaml | column: level | column: rated | 7 unknown-column rated, level, 03-XL
            questions/registered-level.yaml | below-by: 2 | below-by: 1.5 | 8 not-whole below-by, 1.5
            questions/registered-level.yaml | below-by: 2 | below-by: -1 | 8 too-small below-by, 0, -1
            questions/registered-level.yaml | below-by: 2 | below-by: hai | 8 not-a-number below-by, hai
            questions/attendance-of-cells.yaml | [attendance] | [attendanc] | 6 unknown-word indicators, attendanc, attendance
            questions/attendance-of-cells.yaml | indicators: [attendance] | | 7 missing indicators
            questions/attendance-of-cells.yaml | among: cells | among: cell | 7 unknown-word among, cell, cells
            questions/attendance-of-cells.yaml | least: 30 | least: 0 | 8 too-small least, 1, 0
            questions/attendance-of-cells.yaml | apart: 10 | apart: -10 | 9 too-small apart, 0, -10
            questions/attendance-of-cells.yaml | apart: 10 | least-units: 7 | 9 too-small least-units, 8, 7
            questions/attendance-of-cells.yaml | apart: 10 | threshold: 0 | 9 too-small threshold, 1, 0
            questions/meetings-copied.yaml | form: 01-SH | form: 01-SX | 6 unknown-word form, 01-SX, 01-SH
            questions/meetings-copied.yaml | present, | presnt, | 7 unknown-column presnt, present, 01-SH
            questions/meetings-copied.yaml | [month, held_on | [cell, held_on | 7 unknown-column cell, called, 01-SH
            questions/meetings-copied.yaml | between: committees | between: cells | 8 unknown-word between, cells, periods
            questions/meetings-copied.yaml | least-rows: 6 | least-rows: 1 | 9 too-small least-rows, 2, 1
            questions/meetings-copied.yaml | least-different: 20 | | 6 missing least-different
            annual-report.yaml | year: latest | year: last | 5 unknown-word year, last, latest
            """)
    void saysWhereAMistakeIsAndWhatIsNearest(String file, String old, String other, String problem) throws IOException {
        jobs.change(file, old, other == null ? "" : other);

        assertThat(jobs.problems()).containsExactly("jobs/" + file + ":" + problem);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            forms/01-sh.yaml  | cell-month: {settled | cell-months: {settled | 42 unknown-word cell-months, cell-months, cell-month
            scales/level.yaml | kind: scale          | kind: scales          | 1 unknown-word kind, scales, scale
            questions/registered-level.yaml | {form: 02-CT, column: registered} | {form: 01-SH, column: quality} | 6 not-a-year-form 01-SH
            questions/registered-level.yaml | registered-against | registered-to | 1 one-of registered-against-achieved, outlier, jump, copied
            questions/attendance-of-cells.yaml | least: 30 | last: 30 | 6 missing least
            """)
    void namesTheMistakeBeforeThoseThatFollowFromIt(String file, String old, String other, String problem)
            throws IOException {
        jobs.change(file, old, other);

        assertThat(jobs.problems()).hasSizeGreaterThan(1).first().isEqualTo("jobs/" + file + ":" + problem);
    }

    @Test
    void saysWhichKindsOfRulesThereAre() throws IOException {
        jobs.change("rules/meeting-window.yaml", "meeting-window: {", "meeting-windows: {");

        assertThat(jobs.problems())
                .containsExactly(
                        "jobs/rules/meeting-window.yaml:1 one-of meeting-window, quality-scale, excellence-cap",
                        "jobs/rules/meeting-window.yaml:6 unknown-key meeting-windows, meeting-window");
    }

    @Test
    void saysWhereTwoColumnsHaveNoScaleInCommonAndFiguresNoSuchPeriod() throws IOException {
        jobs.change("forms/02-ct.yaml", "type: choice, scale: level", "type: choice, scale: topic-group");
        jobs.change("questions/committee-shares.yaml", "  least: 12", "  each: month\n  least: 12");

        assertThat(jobs.problems())
                .contains(
                        "jobs/questions/committee-shares.yaml:8 figures-too-long member-level-excellent, cell-year",
                        "jobs/questions/registered-level.yaml:7 scales-differ topic-group, level");
    }

    @Test
    void takesTrueForYes() throws IOException {
        jobs.change("forms/02-ct.yaml", "every-cell: yes", "every-cell: true");

        assertThat(jobs.problems()).isEmpty();
        assertThat(jobs.read().definitions().form("02-CT").orElseThrow().everyCell())
                .isTrue();
    }

    @Test
    void saysThatAKeyStandsThereTwice() throws IOException {
        jobs.change("daily-import.yaml", "steps: [import]", "steps: [import]\ntitle: Nhận biểu");

        assertThat(jobs.problems())
                .containsExactly("jobs/daily-import.yaml:5 syntax Duplicate Object property \"title\"");
    }

    @Test
    void saysWhereAFileCanNotBeReadAsYaml() throws IOException {
        jobs.change("daily-import.yaml", "steps: [import]", "steps: [import");

        assertThat(jobs.problems()).containsExactly("jobs/daily-import.yaml:5 syntax while parsing a flow sequence");
    }

    @Test
    void readsNoSecondDocumentOfAFileInSilence() throws IOException {
        jobs.change("daily-import.yaml", "steps: [import]", "steps: [import]\n---\nkind: job");

        assertThat(jobs.problems()).containsExactly("jobs/daily-import.yaml:6 syntax a second document");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "forms/04-kt.yaml,           forms/04-kt_again.yaml,           2, 04-KT",
        "indicators/attendance.yaml, indicators/attendance_again.yaml, 2, attendance",
        "rules/meeting-window.yaml,  rules/meeting-window_again.yaml,  2, meeting-window-2021",
        "scales/level.yaml,          scales/level_again.yaml,          2, level",
        "reports/annual.yaml,        reports/annual_again.yaml,        2, bao-cao-nam",
        "daily-import.yaml,          daily-import_again.yaml,          2, daily-import",
    })
    void saysThatTwoFilesHaveOneId(String file, String again, int line, String id) throws IOException {
        jobs.copy(file, again);

        assertThat(jobs.problems()).containsExactly("jobs/" + again + ":" + line + " id-twice " + id);
    }

    @Test
    void saysThatTwoRulesOfAKindAreInForceOnOneDay() throws IOException {
        jobs.write("rules/meeting-window-2025.yaml", """
                kind: rule
                id: meeting-window-2025
                source: Quy định mới
                valid: {from: 2025-08-01}
                meeting-window: {last-days: 1, grace-day: 3}
                """);

        assertThat(jobs.problems())
                .containsExactly(
                        "jobs/rules/meeting-window.yaml:5 rules-overlap meeting-window-2025, meeting-window-2021");
    }

    @Test
    void takesARuleThatFollowsOnAnother() throws IOException {
        jobs.change("rules/meeting-window.yaml", "{from: 2021-10-14}", "{from: 2021-10-14, to: 2025-07-31}")
                .write("rules/meeting-window-2025.yaml", """
                        kind: rule
                        id: meeting-window-2025
                        source: Quy định mới
                        valid: {from: 2025-08-01}
                        meeting-window: {last-days: 1, grace-day: 3}
                        """);

        assertThat(jobs.problems()).isEmpty();
        Definitions definitions = jobs.read().definitions();
        assertThat(definitions
                        .meetingWindow(Period.ofMonth(2025, 7))
                        .orElseThrow()
                        .exceptionTo())
                .isEqualTo("2025-08-10");
        assertThat(definitions
                        .meetingWindow(Period.ofMonth(2025, 8))
                        .orElseThrow()
                        .exceptionTo())
                .isEqualTo("2025-09-03");
        assertThat(definitions.meetingWindow(Period.ofMonth(2021, 9))).isEmpty();
    }

    @Test
    void saysThatAFileIsEmptyOrNoMapping() throws IOException {
        jobs.write("a.yaml", "").write("b.yaml", "# nothing yet\n").write("c.yaml", "- kind: job\n");

        assertThat(jobs.problems())
                .containsExactly(
                        "jobs/a.yaml:0 empty",
                        "jobs/b.yaml:0 empty",
                        "jobs/c.yaml:1 not-a-mapping",
                        "jobs/c.yaml:1 missing kind");
    }

    @Test
    void saysThatThereIsNoRegister() throws IOException {
        jobs.delete("forms/register.yaml");

        assertThat(jobs.problems()).containsExactly("jobs:0 no-register");
    }

    @Test
    void saysAllMistakesOfAllFilesAtOnce() throws IOException {
        jobs.change("scales/level.yaml", "blank:", "blanks:")
                .change("scales/visit-kind.yaml", "kind: scale", "kind: scal")
                .change("forms/02-ct.yaml", "every-cell: yes", "every-cel: yes")
                .change("forms/02-ct.yaml", "part: members_assigned", "part: member_assigned")
                .change("indicators/attendance.yaml", "sum: called", "sum: calld")
                .change("indicators/briefings.yaml", "form: 05-DV", "form: 05-VD")
                .change("rules/excellence-cap.yaml", "percent: 20", "per-cent: 20")
                .change("reports/annual.yaml", "blocks: [targets-chart]", "blocks: [target-chart]")
                .change("daily-import.yaml", "0 30 17 ? * MON-FRI", "30 17 * * MON-FRI")
                .copy("indicators/speakers.yaml", "indicators/speakers_again.yaml")
                .write("broken.yaml", "kind: job\nid: {");

        assertThat(jobs.problems())
                .containsExactly(
                        "jobs/broken.yaml:2 syntax while parsing a flow node",
                        "jobs/scales/visit-kind.yaml:1 unknown-word kind, scal, scale",
                        "jobs/scales/level.yaml:9 unknown-key blanks, blank",
                        "jobs/forms/02-ct.yaml:34 unknown-column member_assigned, members_assigned, 02-CT",
                        "jobs/forms/02-ct.yaml:6 unknown-key every-cel, every-cell",
                        "jobs/forms/04-kt.yaml:10 unknown-word scale, visit-kind, meeting-kind",
                        "jobs/indicators/attendance.yaml:11 unknown-column calld, called, 01-SH",
                        "jobs/indicators/briefings.yaml:9 unknown-word form, 05-VD, 05-DV",
                        "jobs/indicators/speakers_again.yaml:2 id-twice speakers",
                        "jobs/rules/excellence-cap.yaml:6 missing percent",
                        "jobs/rules/excellence-cap.yaml:6 unknown-key per-cent, percent",
                        "jobs/reports/annual.yaml:32 unknown-word blocks, target-chart, targets-chart",
                        "jobs/daily-import.yaml:6 cron-without-seconds 30 17 * * MON-FRI");
    }
}
