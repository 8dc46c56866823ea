package vn.nenep.report.content.sentence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nenep.definition.wording.Slots;
import vn.nenep.definition.wording.Wording;

/** Every piece of text that the program says around its numbers, with the slots that it fills; the words stand in {@code jobs/reports/}. */
public enum Phrase {
    VERDICT_MET,
    VERDICT_NOT_MET,
    VERDICT_UNCERTAIN,
    VERDICT_NOT_DUE,
    VERDICT_NO_DATA,

    CHANGE_UP("points", "before"),
    CHANGE_DOWN("points", "before"),
    CHANGE_NONE("before"),
    COMPARED_INSIDE("change"),
    PART_QUARTER("number"),
    PART_MONTH("number"),
    PART_FIRST_HALF,
    PART_SECOND_HALF,
    APPENDIX_REFERENCE("number"),
    NAME_WITHIN("name", "committee"),

    CHANGE_OF_ONE("name", "what", "day"),
    CHANGE_FOUNDED,
    CHANGE_MERGED("into"),
    CHANGE_SUCCEEDED("into"),
    CHANGE_SPLIT("into"),
    CHANGE_ENDED,
    CHANGE_MOVED("to"),
    CHANGE_TYPE("type"),
    CHANGE_RENAMED("name"),
    CHANGES_NOTE("before", "when", "kinds", "changes"),
    CHANGES_NOTE_SHORT("before", "when", "kinds", "appendix"),
    CHANGE_MARK,
    TYPE_BLOC,
    TYPE_GRASSROOTS_COMMITTEE,
    TYPE_GRASSROOTS_CELL,
    TYPE_SECTION,
    TYPE_CELL,

    TABLE_NUMBER,
    TABLE_COMMITTEE,
    TABLE_TOTAL,

    CHART_SOURCE("received", "reports", "form", "whose", "day"),
    CHART_SOURCE_EVERYBODY,
    CHART_SOURCE_ALL("day"),
    CHART_WITHOUT_DATA("caption"),
    CHART_MONTH("number"),
    CHART_QUARTER("number"),
    CHART_PART("part", "parts"),
    CHART_AXIS_FROM("percent"),
    CHART_TARGET("percent"),
    CHART_HIGHEST("shown", "all"),
    CHART_LOWEST("shown", "all"),
    CHART_VALUE("name", "value"),

    SUMMARY("all", "when", "verdicts"),
    SUMMARY_VERDICT("count", "verdict"),
    SUMMARY_ALL_MET,
    SUMMARY_FURTHEST,
    SUMMARY_LINE("title", "count", "of", "percent", "target"),
    SUMMARY_LAST_LINE("title", "count", "of", "percent", "target"),
    SUMMARY_UNCERTAIN,
    TARGETS_TITLE("missed", "all", "title", "percent"),
    TARGETS_TITLE_NONE_MISSED("all"),
    TARGETS_SUBTITLE("when", "scope"),
    TARGETS_CAPTION("when"),
    TARGETS_SERIES,

    ORGANISATIONS("day", "bloc", "grassroots", "committees", "grassroots-cells", "cells", "subordinate-cells"),
    ORGANISATIONS_WITHOUT_CELLS("day", "bloc", "grassroots", "cells"),
    ORGANISATIONS_OF_CELLS("day", "bloc", "cells"),
    ORGANISATIONS_SECTIONS("sections"),
    ORGANISATIONS_UNCHANGED("when"),
    ORGANISATIONS_CHANGED("when", "all", "kinds", "appendix"),
    CHANGES_FOUNDED("count"),
    CHANGES_MERGED("count"),
    CHANGES_SUCCEEDED("count"),
    CHANGES_SPLIT("count"),
    CHANGES_ENDED("count"),
    CHANGES_MOVED("count"),
    CHANGES_TYPE_CHANGED("count"),
    CHANGES_RENAMED("count"),
    CHANGES_CAPTION("when"),
    CHANGES_DAY,
    CHANGES_ORGANISATION,
    CHANGES_CODE,
    CHANGES_WHAT,
    CHANGES_REASON,

    COVERAGE("day", "forms"),
    COVERAGE_FORM("form", "received", "reports"),
    COVERAGE_NOT_DUE("day"),
    COVERAGE_ALL,
    COVERAGE_MISSING("missing", "appendix"),
    COVERAGE_CAPTION("when"),
    COVERAGE_FORM_COLUMN,
    COVERAGE_TITLE_COLUMN,
    COVERAGE_EXPECTED,
    COVERAGE_RECEIVED,
    COVERAGE_LACKING,
    COVERAGE_SHARE,

    MEETINGS_TITLE("percent", "missing"),
    MEETINGS_TITLE_NONE_MISSING("percent"),
    MEETINGS_SUBTITLE("when", "unknown"),
    MEETINGS_UNKNOWN("unknown"),
    MEETINGS_CAPTION("when"),
    MEETINGS_ON_TIME,
    MEETINGS_EXCEPTION,
    MEETINGS_OUTSIDE,
    MEETINGS_MISSING,
    MEETINGS_MONTH("month", "on-time", "exception", "outside", "missing"),

    ATTENDANCE_TITLE("when", "percent", "compared", "month", "lowest"),
    ATTENDANCE_TITLE_ALL("when", "percent", "compared", "month", "lowest"),
    ATTENDANCE_SUBTITLE("axis"),
    ATTENDANCE_CAPTION("when", "before"),
    ATTENDANCE_MONTH("month", "percent"),

    THEMATIC_TITLE("count", "group", "of-group"),
    THEMATIC_SUBTITLE("when"),
    THEMATIC_CAPTION("when"),
    THEMATIC_PROFESSIONAL,
    THEMATIC_PARTY_BUILDING,
    THEMATIC_UNCLE_HO,
    THEMATIC_OTHER,
    THEMATIC_SHARE_TITLE_ALL,
    THEMATIC_SHARE_TITLE("quarter", "percent"),
    THEMATIC_SHARE_SUBTITLE,
    THEMATIC_SHARE_CAPTION("when", "before"),

    LEVEL_EXCELLENT,
    LEVEL_GOOD,
    LEVEL_COMPLETED,
    LEVEL_NOT_COMPLETED,
    LEVEL_EXCELLENT_IN_FULL,
    LEVEL_GOOD_IN_FULL,
    LEVEL_COMPLETED_IN_FULL,
    LEVEL_NOT_COMPLETED_IN_FULL,
    LEVELS_SENTENCE("noun", "levels"),
    LEVELS_ONE("count", "noun", "level", "percent"),
    LEVELS_NOBODY("noun", "level"),
    LEVELS_CAPTION("when"),
    LEVELS_BY_COMMITTEE_CAPTION("when"),
    LEVELS_REGISTERED,
    LEVELS_NOT_REGISTERED,
    LEVELS_UNKNOWN,
    LEVELS_CELLS,
    LEVELS_ABOVE,
    LEVELS_SAME,
    LEVELS_BELOW,
    LEVELS_WITHOUT_BOTH,
    NOUN_CELL,
    NOUN_MEMBER,
    NOUN_GRASSROOTS,
    CELL_RATINGS_TITLE("good", "excellent"),
    CELL_RATINGS_SUBTITLE("of", "when"),
    CELL_RATINGS_CAPTION("when", "before"),
    MEMBER_RATINGS_TITLE("name", "percent"),
    MEMBER_RATINGS_TITLE_OF_PART("name", "percent"),
    MEMBER_RATINGS_SUBTITLE("when", "part"),
    MEMBER_RATINGS_CAPTION("when", "part"),

    CAP_TITLE_NOBODY,
    CAP_TITLE("over", "all"),
    CAP_SUBTITLE("when", "scope"),
    CAP_CAPTION("when"),
    CAP_LINE,
    CAP_SERIES,
    CAP_OVER("percent"),

    TO_EDIT_STRENGTHS,
    TO_EDIT_NO_STRENGTHS,
    TO_EDIT_STRENGTH_MET("title", "percent"),
    TO_EDIT_STRENGTH_LAST("title", "percent"),
    TO_EDIT_RISES("before"),
    TO_EDIT_RISE("title", "percent", "change"),
    TO_EDIT_WEAKNESSES,
    TO_EDIT_NO_WEAKNESSES,
    TO_EDIT_MORE("count", "appendix"),
    TO_EDIT_WEAKNESS("title", "percent", "target", "units"),
    TO_EDIT_WEAKNESS_UNITS("names"),
    TO_EDIT_WEAKNESS_COUNT("count"),
    TO_EDIT_UNCERTAIN("titles"),
    TO_EDIT_CAUSES,
    TO_EDIT_LESSONS,
    TO_EDIT_TASKS("next"),
    TO_EDIT_NO_TASKS("next"),
    TO_EDIT_TASK("title", "percent", "target"),
    TO_EDIT_TASK_REPORTS("missing"),
    TO_EDIT_PROPOSALS,

    NOTE_DATA("day", "whose"),
    NOTE_STORE("files", "day"),
    NOTE_ROUNDING,
    NOTE_UNKNOWN,
    NOTE_WINDOW,
    NOTE_CHANGES,

    RECONCILIATION_CAPTION("when"),
    RECONCILIATION_FORM,
    RECONCILIATION_SHEETS,
    RECONCILIATION_READ,
    RECONCILIATION_COUNTED,
    RECONCILIATION_HELD,
    RECONCILIATION_DUPLICATE,
    RECONCILIATION_SUPERSEDED,
    RECONCILIATION_RETURNED,
    RECONCILIATION_IGNORED,
    RECONCILIATION_NOTE("files"),
    RECONCILIATION_WRONG("form", "read", "sum"),

    OPEN_CAPTION("when", "day"),
    OPEN_WHO,
    OPEN_FORM,
    OPEN_PERIOD,
    OPEN_STATE,
    OPEN_HELD,
    OPEN_NONE("day"),
    OPEN_MISSING("days"),
    OPEN_RETURNED,
    OPEN_PARTLY,
    OPEN_LATER_RETURNED,

    FAILING_CAPTION("when"),
    FAILING_WHO,
    FAILING_WHEN,
    FAILING_ALL,
    FAILING_OTHERS,
    FAILING_FIRST_HALF,
    FAILING_SECOND_HALF,
    FAILING_COUNT,
    FAILING_NONE("when"),
    FAILING_TIMES("name", "times"),

    CONTINUED,
    NEXT_YEAR("year"),
    NEXT_TIME,

    MEETING_GOOD_LETTER,
    MEETING_GOOD,
    MEETING_OUTSIDE_LETTER,
    MEETING_OUTSIDE,
    MEETING_MISSING_LETTER,
    MEETING_MISSING,
    MEETING_UNKNOWN_LETTER,
    MEETING_UNKNOWN,
    MEETING_NOT_DUE_LETTER,
    MEETING_NOT_DUE,
    MAP_NONE_DUE,
    MAP_TITLE("good", "all", "missing"),
    MAP_TITLE_NONE_MISSING("good", "all"),
    MAP_SUBTITLE("when"),
    MAP_SUBTITLE_COUNTED("when"),
    MAP_CAPTION("when"),
    MAP_ALTERNATIVE("month", "label"),
    MAP_ALTERNATIVE_GOOD,

    RANKING_NO_DATA,
    RANKING_NOT_RANKED("names"),
    RANKING_TITLE("first", "highest", "last", "lowest"),
    RANKING_SUBTITLE("title", "when", "from"),
    RANKING_CAPTION("title", "when"),
    RANKING_RANK,
    RANKING_RESULT,
    RANKING_CHANGE("before"),
    RANKING_MONTHS("first", "last"),

    PAGES_TITLE,
    PAGES_LETTERS,
    PAGES_NUMBERS("duties"),
    PAGES_SUMMARY("cells", "in-rule", "attendance", "missed"),
    PAGES_TARGETS,
    PAGES_TARGET,
    PAGES_COUNT,
    PAGES_OF,
    PAGES_PERCENT,
    PAGES_VERDICT,
    PAGES_CELLS,
    PAGES_CELL,
    PAGES_QUARTER("number"),
    PAGES_ATTENDANCE,
    PAGES_LEVEL;

    /** with a blank between them: what an enum holds can't change */
    private final String slots;

    Phrase(String... slots) {
        this.slots = String.join(" ", slots);
    }

    /** As {@code jobs/reports/} write it: {@code verdict-met}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<String> slots() {
        return slots.isEmpty() ? List.of() : List.of(slots.split(" ", -1));
    }

    /** The text with its slots filled, in their order, where the rows of tables are what {@code rows} says. */
    public String say(Wording wording, Phrase rows, Object... values) {
        List<String> names = slots();
        if (values.length != names.size()) {
            throw new IllegalArgumentException(key() + " has " + names.size() + " slots, was given " + values.length);
        }
        Map<String, String> filled = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            filled.put(names.get(i), String.valueOf(values[i]));
        }
        filled.putAll(anywhere(wording, rows));
        return Slots.fill(wording.phrases().getOrDefault(key(), ""), filled);
    }

    /** {@link Slots#ANYWHERE}, filled. */
    static Map<String, String> anywhere(Wording wording, Phrase rows) {
        String noun = wording.phrases().getOrDefault(rows.key(), "");
        return Map.of("rows", noun, "Rows", Numbers.capitalised(noun));
    }

    /** All keys with their slots, for the loader. */
    public static Map<String, List<String>> all() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (Phrase phrase : values()) {
            all.put(phrase.key(), phrase.slots());
        }
        return all;
    }
}
