package vn.nenep.report.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.definition.wording.TableDefinition;
import vn.nenep.definition.wording.Vocabulary;
import vn.nenep.report.Block;
import vn.nenep.report.Paragraph;
import vn.nenep.report.content.appendix.DecisionBlocks;
import vn.nenep.report.content.appendix.FailingBlocks;
import vn.nenep.report.content.appendix.IntakeBlocks;
import vn.nenep.report.content.appendix.LevelBlocks;
import vn.nenep.report.content.appendix.OrganisationBlocks;
import vn.nenep.report.content.appendix.TableWriter;
import vn.nenep.report.content.sentence.Phrase;
import vn.nenep.report.content.sentence.Saying;
import vn.nenep.report.content.sentence.SentenceWriter;

/** The blocks that can be asked for in {@code jobs/reports/*.yaml}: those below, every table and sentence of YAML, every indicator. */
public final class ReportBlocks {

    private static final String DECISIONS = "office-decisions";

    private static final Map<String, BlockWriter> CHARTS = charts();
    private static final Map<String, TextWriter> TEXTS = texts();

    private ReportBlocks() {}

    /** Writes a block that knows the report around it, e.g. in which appendix a table stands. */
    private interface TextWriter {
        List<Block> write(MaterialFacts facts);
    }

    private static Map<String, BlockWriter> charts() {
        Map<String, BlockWriter> writers = new LinkedHashMap<>();
        writers.put("meetings-by-timing", MeetingBlocks::byTiming);
        writers.put("meetings-map", MonthMap::blocks);
        writers.put("meetings-ranking", RankingBlocks::meetings);
        writers.put("attendance-ranking", RankingBlocks::attendance);
        writers.put("attendance-by-month", AttendanceBlocks::byMonth);
        writers.put("thematic-by-quarter", ThematicBlocks::byQuarter);
        writers.put("thematic-share", ThematicBlocks::share);
        writers.put("cell-ratings", RatingBlocks::cells);
        writers.put("cell-levels", material -> RatingBlocks.levels(material, "cell", Phrase.NOUN_CELL));
        writers.put(
                "grassroots-levels", material -> RatingBlocks.levels(material, "grassroots", Phrase.NOUN_GRASSROOTS));
        writers.put("member-levels", material -> RatingBlocks.levels(material, "member", Phrase.NOUN_MEMBER));
        writers.put("member-ratings", RatingBlocks::members);
        writers.put("excellence-cap-chart", CapBlocks::chart);
        return writers;
    }

    /** Whether a section of it alone is left out where it has nothing to say, with its heading. */
    static boolean maySayNothing(String name) {
        return name.equals(DECISIONS);
    }

    private static Map<String, TextWriter> texts() {
        Map<String, TextWriter> writers = new LinkedHashMap<>();
        writers.put("summary-text", TargetBlocks::summary);
        writers.put("targets-chart", TargetBlocks::chart);
        writers.put("coverage-text", CoverageBlocks::text);
        writers.put("coverage-table", CoverageBlocks::table);
        writers.put("organisations-text", OrganisationBlocks::text);
        writers.put("organisation-changes", OrganisationBlocks::table);
        writers.put("failing-table", FailingBlocks::table);
        writers.put("open-forms", facts -> IntakeBlocks.open(facts, facts.backing()));
        writers.put("registered-levels", facts -> LevelBlocks.tables(facts, facts.backing()));
        writers.put("reconciliation", facts -> IntakeBlocks.reconciliation(facts, facts.backing()));
        writers.put(DECISIONS, facts -> DecisionBlocks.table(facts, facts.backing()));
        writers.put("to-edit-assessment", NoteBlocks::assessment);
        writers.put("to-edit-tasks", facts -> NoteBlocks.tasks(facts, facts.backing()));
        writers.put("notes", facts -> NoteBlocks.notes(facts, facts.backing()));
        return writers;
    }

    /** What can be built here, and the phrases that it needs. */
    public static Vocabulary names() {
        Map<String, Object> all = new LinkedHashMap<>(CHARTS);
        all.putAll(TEXTS);
        return new Vocabulary(all.keySet(), Saying.all());
    }

    static List<Block> write(String name, MaterialFacts facts) {
        BlockWriter chart = CHARTS.get(name);
        if (chart != null) {
            return chart.write(facts.material());
        }
        TextWriter text = TEXTS.get(name);
        if (text != null) {
            return text.write(facts);
        }
        Optional<TableDefinition> table = facts.definitions().wording().table(name);
        if (table.isPresent()) {
            return new TableWriter(facts).write(table.get());
        }
        SentenceWriter sentences = new SentenceWriter(facts);
        if (!sentences.knows(name)) {
            throw new IllegalStateException("The loader lets no unknown block through: " + name);
        }
        String sentence = sentences.write(name);
        return sentence.isEmpty() ? List.of() : List.of(Paragraph.body(sentence));
    }
}
