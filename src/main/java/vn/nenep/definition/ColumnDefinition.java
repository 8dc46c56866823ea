package vn.nenep.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A column of a form.
 *
 * @param id snake_case; its name in the store
 * @param headings the official heading first, then the variants in use
 * @param required whether a row without it is held
 * @param min smallest number allowed, if there is one
 * @param max largest number allowed, if there is one
 * @param scale the values of a CHOICE
 */
public record ColumnDefinition(
        String id,
        List<String> headings,
        ColumnType type,
        Required required,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Optional<Scale> scale) {

    /** Which rows need a value. */
    public enum Required {
        NO,
        /** every row; the column has to be there */
        YES,
        /** the rows of cells, not the row of the committee itself; the column has to be there */
        FOR_CELLS
    }

    public ColumnDefinition {
        headings = List.copyOf(headings);
    }

    /** The official heading. */
    public String heading() {
        return headings.get(0);
    }
}
