package vn.nenep.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnDefinition.Required;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.FormDefinition;
import vn.nenep.organisation.NameKey;
import vn.nenep.submission.HeaderFinder.Header;
import vn.nenep.workbook.Cell;
import vn.nenep.workbook.CellValue;
import vn.nenep.workbook.Row;

/** Tells data rows from the other rows below a header. */
final class RowKinds {

    private static final List<String> ORGANISATIONS =
            Stream.of("chi bộ", "đảng bộ", "đảng ủy").map(NameKey::of).toList();
    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d+\\.?");

    private final FormDefinition form;
    private final Map<String, Integer> columns;
    private final Set<String> headerWords;

    RowKinds(FormDefinition form, Header header) {
        this.form = form;
        this.columns = header.columns();
        this.headerWords = header.words();
    }

    /** What a row below the header is. */
    enum Kind {
        DATA,
        /** the sum of all rows */
        TOTAL,
        /** the header again, as on each printed page */
        HEADER,
        /** column numbers, a group, a subtotal */
        PASSED_OVER,
        /** notes and signatures: the table ends above */
        END
    }

    Kind kind(Row row) {
        if (RowWords.isEnd(row)) {
            return Kind.END;
        }
        if (isHeader(row)) {
            return Kind.HEADER;
        }
        if (isTotal(row)) {
            return Kind.TOTAL;
        }
        boolean passedOver = isSubtotal(row)
                || RowWords.isColumnNumbers(row, columns.size())
                || isGroup(row)
                || isCaption(row)
                || isGroupWithSums(row)
                || isOutside(row);
        return passedOver ? Kind.PASSED_OVER : Kind.DATA;
    }

    /** A row with a date or a kind of its own is no sum, whatever it is called: Toàn đảng bộ may be what was visited. */
    private boolean isTotal(Row row) {
        return RowWords.isTotal(row)
                && form.columns().stream()
                        .filter(column -> column.required() == Required.YES)
                        .filter(column -> column.type() == ColumnType.DATE || column.type() == ColumnType.CHOICE)
                        .flatMap(column -> at(row, column.id()).stream())
                        .allMatch(cell -> RowWords.isTotal(cell.value()));
    }

    private boolean isSubtotal(Row row) {
        return form.measures().isEmpty()
                && labels(row).anyMatch(cell -> RowWords.isSubtotal(cell.value().shown()));
    }

    private Stream<Cell> labels(Row row) {
        return row.cells().stream()
                .filter(cell -> cell.value() instanceof CellValue.Text)
                .filter(cell -> isLabel(cell.column()));
    }

    /** Nothing but one text, or one with a number of a group: a title in between, whatever column it begins in. */
    private boolean isCaption(Row row) {
        boolean alone = row.cells().size() == 1 && row.cells().get(0).value() instanceof CellValue.Text;
        return alone || (row.cells().size() == 2 && isNumberedAsGroup(row));
    }

    private boolean isNumberedAsGroup(Row row) {
        return numberOf(row)
                .map(cell -> cell.value().shown().strip())
                .filter(number -> RowWords.GROUP_NUMBER.matcher(number).matches())
                .isPresent();
    }

    /**
     * The title of a group with the sums of the group beside it: numbered I or A, no organisation that could be one, and
     * nothing of what every row of the form has to say besides counts.
     */
    private boolean isGroupWithSums(Row row) {
        return isNumberedAsGroup(row)
                && form.columns().stream()
                        .filter(column -> column.required() != Required.NO || isOrganisation(column))
                        .filter(column -> column.type() != ColumnType.COUNT)
                        .allMatch(column -> at(row, column.id())
                                .map(cell -> column.type() == ColumnType.ORGANISATION_NAME && !isOrganisationName(cell))
                                .orElse(true));
    }

    private static boolean isOrganisationName(Cell cell) {
        String key = NameKey.of(cell.value().shown());
        return ORGANISATIONS.stream().anyMatch(word -> key.equals(word) || key.startsWith(word + " "));
    }

    private Optional<Cell> numberOf(Row row) {
        return form.columnOf(ColumnType.ROW_NUMBER).flatMap(column -> at(row, column.id()));
    }

    private Optional<Cell> at(Row row, String column) {
        return Optional.ofNullable(columns.get(column)).flatMap(row::at);
    }

    /** A row with nothing but labels in it is the title of a group, unless it is numbered as data are. */
    private boolean isGroup(Row row) {
        boolean onlyLabels = row.cells().stream()
                .filter(cell -> columns.containsValue(cell.column()))
                .allMatch(cell -> isLabel(cell.column()));
        boolean numbered = numberOf(row)
                .filter(cell ->
                        PLAIN_NUMBER.matcher(cell.value().shown().strip()).matches())
                .isPresent();
        return onlyLabels && !numbered;
    }

    /** A row of nothing but words of the header: it is printed again on a further page. */
    private boolean isHeader(Row row) {
        return row.cells().size() >= 2
                && row.cells().stream()
                        .allMatch(cell -> cell.value() instanceof CellValue.Text text
                                && headerWords.contains(HeaderFinder.key(text.text())));
    }

    /** Nothing of it stands in a column of the form. */
    private boolean isOutside(Row row) {
        return row.cells().stream().noneMatch(cell -> columns.containsValue(cell.column()));
    }

    private boolean isLabel(int at) {
        return form.columns().stream()
                .filter(column -> isOrganisation(column)
                        || column.type() == ColumnType.MEASURE
                        || column.type() == ColumnType.ROW_NUMBER)
                .anyMatch(column -> Integer.valueOf(at).equals(columns.get(column.id())));
    }

    private static boolean isOrganisation(ColumnDefinition column) {
        return switch (column.type()) {
            case ORGANISATION_CODE, ORGANISATION_NAME, ORGANISATIONS -> true;
            default -> false;
        };
    }
}
