package vn.nenep.indicator.trace;

import java.util.List;
import java.util.Optional;

/**
 * What a cell goes into.
 *
 * @param address as Excel shows it
 * @param column id of the form's column that stands there; empty when the form has none
 * @param written what the sender wrote; empty when blank, or when no row was read there
 * @param fate what became of its row
 * @param feeds the figures, by indicator, organisation and period
 */
public record CellUse(
        CellPlace place, String address, Optional<String> column, String written, Fate fate, List<Feed> feeds) {

    public CellUse {
        feeds = List.copyOf(feeds);
    }

    /** What became of a row. */
    public enum Fate {
        /** it counts */
        ACCEPTED,
        /** held because of an error; it disputes what it is about */
        HELD,
        /** held only because the same row stands above */
        DUPLICATE,
        /** no data row: a heading, a total, struck through, blank or below the table */
        NO_ROW,
        /** the form went back whole */
        RETURNED,
        /** another version of the form counts */
        SUPERSEDED,
        /** the office withdrew this version of the form */
        WITHDRAWN
    }

    /** How a cell goes into a figure. */
    public enum Way {
        NUMERATOR,
        DENOMINATOR,
        /** its row is looked at, and what has to hold does not */
        NOT_FULFILLED,
        /** its row is held, and the unit can't be counted until that is settled */
        DISPUTES
    }

    /** A figure and how the cell goes into it. */
    public record Feed(FigureKey figure, Way way) {}
}
