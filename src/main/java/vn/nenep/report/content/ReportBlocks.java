package vn.nenep.report.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nenep.report.Block;

/** The blocks that can be asked for in {@code jobs/reports/*.yaml}. */
public final class ReportBlocks {

    private static final Map<String, BlockWriter> WRITERS = writers();

    private ReportBlocks() {}

    private static Map<String, BlockWriter> writers() {
        Map<String, BlockWriter> writers = new LinkedHashMap<>();
        writers.put("summary-text", TargetBlocks::summary);
        writers.put("targets-table", TargetBlocks::table);
        writers.put("targets-chart", TargetBlocks::chart);
        writers.put("coverage-text", CoverageBlocks::text);
        writers.put("coverage-table", CoverageBlocks::table);
        writers.put("meetings-text", MeetingBlocks::text);
        writers.put("meetings-by-timing", MeetingBlocks::byTiming);
        writers.put("meetings-table", MeetingBlocks::table);
        writers.put("meetings-map", MonthMap::blocks);
        writers.put("meetings-ranking", RankingBlocks::meetings);
        writers.put("attendance-ranking", RankingBlocks::attendance);
        writers.put("attendance-text", AttendanceBlocks::text);
        writers.put("attendance-by-month", AttendanceBlocks::byMonth);
        writers.put("thematic-text", ThematicBlocks::text);
        writers.put("thematic-by-quarter", ThematicBlocks::byQuarter);
        writers.put("thematic-share", ThematicBlocks::share);
        writers.put("thematic-table", ThematicBlocks::table);
        writers.put("cell-ratings-text", RatingBlocks::cellText);
        writers.put("cell-ratings", RatingBlocks::cells);
        writers.put("member-ratings-text", RatingBlocks::memberText);
        writers.put("member-ratings", RatingBlocks::members);
        writers.put("ratings-table", RatingBlocks::table);
        writers.put("excellence-cap", CapBlocks::chart);
        writers.put("excellence-cap-text", CapBlocks::text);
        writers.put("to-edit-assessment", NoteBlocks::assessment);
        writers.put("to-edit-tasks", NoteBlocks::tasks);
        writers.put("notes", NoteBlocks::notes);
        return writers;
    }

    /** Their names. */
    public static Set<String> names() {
        return WRITERS.keySet();
    }

    static List<Block> write(String name, Material material) {
        BlockWriter writer = WRITERS.get(name);
        if (writer == null) {
            throw new IllegalStateException("The loader lets no unknown block through: " + name);
        }
        return writer.write(material);
    }
}
