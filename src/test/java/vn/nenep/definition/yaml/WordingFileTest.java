package vn.nenep.definition.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in what reports say. */
class WordingFileTest {

    private static final String FILE = "reports/sentences/own.yaml";
    private static final String TABLE = "reports/tables/own.yaml";

    @TempDir
    Path folder;

    private JobsFolder jobs;

    @BeforeEach
    void copyTheDefinitionsThatShip() throws IOException {
        jobs = JobsFolder.copiedInto(folder);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `x: {about: classess, unit: lớp, did: mở}`                   | 4 unknown-word about, classess, classes
            `x: {about: classes, unit: lớp}`                             | 4 missing did
            `x: {about: classes, unit: lớp, did: mở, dit: mở}`           | 4 unknown-key dit, did
            `x: {about: classes, some: "{cuont} lớp"}`                   | 4 unknown-slot cuont, count
            `x: {about: classes, some: "{classs.count} lớp"}`            | 4 unknown-slot classs.count, classes.count
            `x: {about: classes, some: "{classes.cuont} lớp"}`           | 4 unknown-slot classes.cuont, classes.count
            `x: {about: classes, unit: lớp, did: mở, appendix: targets-tabel}` | 4 unknown-word appendix, targets-tabel, targets-table
            `x: {joins: [classes, working-regulations]}`                 | 4 unknown-word joins, working-regulations, working-regulation
            `targets-chart: {about: classes, unit: lớp, did: mở}`        | 4 id-twice targets-chart
            """)
    void saysWhereASentenceIsWrong(String sentence, String problem) throws IOException {
        jobs.write(FILE, "kind: sentences\nid: own\nsentences:\n  " + sentence + "\n");

        assertThat(jobs.problems()).containsExactly("jobs/" + FILE + ":" + problem);
    }

    @Test
    void saysWhichSentenceIsThereTwice() throws IOException {
        jobs.write(
                "reports/sentences/zz.yaml", "kind: sentences\nid: own\nsentences:\n  classes: {unit: lớp, did: mở}\n");

        assertThat(jobs.problems()).containsExactly("jobs/reports/sentences/zz.yaml:4 id-twice classes");
    }

    @Test
    void refusesAPhraseWithASlotThatNobodyFills() throws IOException {
        jobs.change("reports/sentences/phrases.yaml", "\"quý {number}\"", "\"quý {numbr}\"")
                .change("reports/sentences/phrases.yaml", "part-month:", "part-moth:");

        assertThat(jobs.problems())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).endsWith("unknown-slot numbr, number"))
                .anySatisfy(line -> assertThat(line).endsWith("unknown-key part-moth, part-month"))
                .anySatisfy(line -> assertThat(line).isEqualTo("jobs:0 missing-phrases part-month"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            show: ratio, indicator: thematic-plan | show: ratoi, indicator: thematic-plan | 8 unknown-word show, ratoi, ratio
            show: ratio, indicator: thematic-plan | show: ratio, indicator: thematic-plans | 8 unknown-word indicator, thematic-plans, thematic-plan
            show: ratio, indicator: thematic-plan | show: ratio | 8 missing indicator
            each: quarter | each: quater | 9 unknown-word each, quater, quarter
            CB đạt {part} | CB đạt {parts} | 9 unknown-slot parts, part
            `năm {when}` | `năm {whne}` | 4 unknown-slot whne, when
            `name: {heading: Tên}` | `names: {heading: Tên}` | 1 missing name
            """)
    void saysWhereATableIsWrong(String old, String other, String problem) throws IOException {
        jobs.write(TABLE, """
                kind: table
                id: own
                # một bảng
                caption: "năm {when}"
                name: {heading: Tên}
                rows: committees
                columns:
                  - {heading: CB có kế hoạch, show: ratio, indicator: thematic-plan}
                  - {heading: "CB đạt {part}", show: ratio, indicator: thematic-quarterly, each: quarter}
                """).change(TABLE, old, other);

        assertThat(jobs.problems()).contains("jobs/" + TABLE + ":" + problem);
    }

    @Test
    void everyIndicatorIsABlock() throws IOException {
        jobs.change("reports/annual.yaml", "[training]", "[training, speakers, own]")
                .write(FILE, "kind: sentences\nid: own\nsentences:\n  own: {joins: [training, visits]}\n");

        assertThat(jobs.problems()).isEmpty();
    }
}
