package vn.nenep.correspondence.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.nenep.correspondence.form.BlankWorkbook.BlankForm;
import vn.nenep.correspondence.xlsx.Area;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.ColumnGroup;
import vn.nenep.definition.Scale;

/** Where things stand on the sheet of a form: rows from 1, columns from 0. */
record FormLayout(BlankForm blank) {

    private static final int ROWS_ABOVE_HEADER = 7;
    private static final int FEW_COLUMNS = 8;
    private static final double WIDEST_CHOICE = 15;
    private static final double ROOM_OF_A_LETTER = 1.2;

    FormDefinition form() {
        return blank.form();
    }

    List<ColumnDefinition> columns() {
        return form().columns();
    }

    boolean hasGroups() {
        return !form().presentation().groups().isEmpty();
    }

    int firstHeaderRow() {
        return ROWS_ABOVE_HEADER + 1;
    }

    /** The row of the headings themselves, below those of groups. */
    int headingRow() {
        return firstHeaderRow() + (hasGroups() ? 1 : 0);
    }

    /** The column numbers are the last row of the header. */
    int firstRow() {
        return headingRow() + 2;
    }

    int lastRow() {
        return firstRow()
                + Math.max(1, blank.rows().size() + form().presentation().spareRows())
                - 1;
    }

    /** The row of the totals, when the form counts anything. */
    Optional<Integer> totalRow() {
        return columns().stream().anyMatch(column -> column.type() == ColumnType.COUNT)
                ? Optional.of(lastRow() + 1)
                : Optional.empty();
    }

    int lastColumn() {
        return columns().size() - 1;
    }

    int at(String column) {
        List<String> ids = columns().stream().map(ColumnDefinition::id).toList();
        return ids.indexOf(column);
    }

    Optional<Integer> at(ColumnType type) {
        return form().columnOf(type).map(column -> at(column.id()));
    }

    /** All rows that may be filled in of a column. */
    Area rows(String column) {
        return Area.ofColumn(at(column), firstRow(), lastRow());
    }

    /** The same without the row of the committee itself, which always comes first. */
    Area rowsOfCells(String column) {
        boolean own = blank.rows().stream().anyMatch(BlankWorkbook.BlankRow::ownOfCommittee);
        return Area.ofColumn(at(column), Math.min(firstRow() + (own ? 1 : 0), lastRow()), lastRow());
    }

    /** {@code $J12}: a column in the first row of an area, so that formulas go along with the row. */
    String cell(String column, Area area) {
        return "$" + Area.cell(area.firstRow(), at(column));
    }

    Optional<ColumnGroup> group(ColumnDefinition column) {
        return form().presentation().groups().stream()
                .filter(group -> group.columns().contains(column.id()))
                .findFirst();
    }

    /** The columns on the left that need no filling in. */
    int printedColumns() {
        int count = 0;
        while (count < columns().size() && columns().get(count).type().isPrinted()) {
            count++;
        }
        return count;
    }

    /** Width in letters: what its values need, and at least the longest word of its heading. */
    double width(ColumnDefinition column) {
        boolean roomy = columns().size() <= FEW_COLUMNS;
        double needed = switch (column.type()) {
            case ROW_NUMBER -> 5;
            case MONTH -> 7;
            case COUNT, NUMBER, MARK -> 7.5;
            case ORGANISATION_CODE, DATE -> 12;
            case MARK_OR_DOCUMENT -> 13;
            case MEASURE_UNIT -> 15;
            case MEASURE_VALUE -> 20;
            case ORGANISATION_NAME -> roomy ? 36 : 24;
            case TEXT, ORGANISATIONS -> roomy ? 34 : 19;
            case MEASURE -> 62;
            case CHOICE ->
                Math.min(
                        WIDEST_CHOICE,
                        column.scale().stream()
                                        .flatMap(scale -> scale.values().stream())
                                        .map(Scale.Value::title)
                                        .mapToInt(String::length)
                                        .max()
                                        .orElse(0)
                                + 3);
        };
        double word = Arrays.stream(column.heading().split("\\s+"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(needed, word * ROOM_OF_A_LETTER + 1);
    }
}
