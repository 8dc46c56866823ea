package vn.nenep.report.render.table;

import vn.nenep.report.Table;
import vn.nenep.report.Table.Emphasis;

/** Which rows of a printed table stand on one page with the next: nothing stands alone at its end or above its sum. */
public final class Together {

    private static final int SHORT = 12;
    private static final int AT_THE_END = 3;

    private Together() {}

    /** Whether a table is so short that it isn't broken at all. */
    public static boolean isWhole(Table table) {
        return table.rows().size() <= SHORT;
    }

    /** Whether a row, from 0, must stand on the page of the one under it. */
    public static boolean withNext(Table table, int row) {
        int last = table.rows().size() - 1;
        return row < last
                && (isWhole(table)
                        || row == 0
                        || row > last - AT_THE_END
                        || table.rows().get(row).emphasis() == Emphasis.GROUP);
    }

    /** Whether a row is a heading over the whole width: a group's with one text. */
    public static boolean isHeading(Table.Row row) {
        return row.emphasis() == Emphasis.GROUP
                && row.cells().stream().filter(text -> !text.isBlank()).count() == 1;
    }
}
