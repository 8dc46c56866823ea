package vn.nenep.workbook.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.nenep.workbook.vietnamese.LegacyText.Run;

/**
 * Where the cells of a file go, sheet by sheet. Blank text may be given and is left out. A place that is no place in a
 * spreadsheet, or that is given twice, is answered with a {@link RefusedException}.
 */
public interface Cells {

    /**
     * A place in the current sheet.
     *
     * @param row from 1
     * @param column from 0
     * @param struck whether what stands there is struck through
     */
    record At(int row, int column, boolean struck) {}

    /** Begins a sheet; what follows belongs to it. */
    void sheet(String name);

    void text(At at, List<Run> runs);

    void number(At at, BigDecimal number);

    void date(At at, LocalDate date);

    void truth(At at, boolean truth);

    /** An error, or a formula that has no value. */
    void broken(At at, String error);

    /** A merged span, given by its upper left cell and its size. */
    void merged(int row, int column, int rows, int columns);

    /** The file holds values taken from other files, which are not followed. */
    void linksToOtherFiles();
}
