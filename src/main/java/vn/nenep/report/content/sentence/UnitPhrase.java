package vn.nenep.report.content.sentence;

/** The phrases of maps, rankings and pages, which say something of every unit. */
public enum UnitPhrase implements Saying {
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

    UnitPhrase(String... slots) {
        this.slots = String.join(" ", slots);
    }

    @Override
    public String slots() {
        return slots;
    }
}
