package vn.nenep.submission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.FormDefinition;
import vn.nenep.organisation.NameKey;
import vn.nenep.submission.HeaderFinder.Header;
import vn.nenep.workbook.Cell;
import vn.nenep.workbook.CellValue;
import vn.nenep.workbook.Row;

/** Tells data rows from the other rows below a header. */
final class RowKinds {

    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\s*\\d{1,2}\\s*(?:=[\\d\\s+]*)?\\)?");
    private static final Pattern GROUP_NUMBER = Pattern.compile("[ivxIVX]{1,5}\\.?|[A-ZĐ]\\.?");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d+\\.?");
    private static final Set<String> TOTALS =
            Set.of("tổng cộng", "cộng", "tổng số", "tổng", "toàn đảng bộ", "toàn đơn vị", "cộng chung").stream()
                    .map(NameKey::of)
                    .collect(java.util.stream.Collectors.toUnmodifiableSet());
    private static final List<String> ENDS = List.of(
                    "người lập biểu",
                    "người lập",
                    "t/m cấp ủy",
                    "t/m",
                    "tm cấp ủy",
                    "nơi nhận",
                    "ghi chú",
                    "k/t",
                    "xác nhận của")
            .stream()
            .map(NameKey::of)
            .toList();

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
        /** column numbers, a group, a subtotal, a repeated header */
        PASSED_OVER,
        /** notes and signatures: the table ends above */
        END
    }

    Kind kind(Row row) {
        if (isEnd(row)) {
            return Kind.END;
        }
        if (isTotal(row)) {
            return Kind.TOTAL;
        }
        boolean passedOver = isSubtotal(row) || isNumberRow(row) || isGroup(row) || isHeader(row) || isOutside(row);
        return passedOver ? Kind.PASSED_OVER : Kind.DATA;
    }

    private static boolean isEnd(Row row) {
        String first = row.cells().get(0).value().shown().strip();
        String key = NameKey.of(first);
        boolean marked =
                first.startsWith("*)") || ENDS.stream().anyMatch(end -> key.equals(end) || key.startsWith(end + " "));
        return row.cells().size() <= 3 && marked;
    }

    private static boolean isNumberRow(Row row) {
        return row.cells().size() >= 3
                && row.cells().stream()
                        .allMatch(cell -> COLUMN_NUMBER
                                        .matcher(cell.value().shown().strip())
                                        .matches()
                                || GROUP_NUMBER
                                        .matcher(cell.value().shown().strip())
                                        .matches())
                && row.cells().stream().anyMatch(cell -> cell.value().shown().contains("(") || counts(row));
    }

    /** 1, 2, 3 … from left to right. */
    private static boolean counts(Row row) {
        List<Cell> cells = row.cells();
        for (int i = 1; i < cells.size(); i++) {
            if (!(cells.get(i).value() instanceof CellValue.Number number)
                    || number.number().intValue() != i + 1) {
                return false;
            }
        }
        return cells.size() > 5;
    }

    private boolean isTotal(Row row) {
        return labels(row).anyMatch(TOTALS::contains);
    }

    /** {@code Cộng (I)}: the sum of a group only. */
    private boolean isSubtotal(Row row) {
        return labels(row).anyMatch(key -> TOTALS.stream().anyMatch(total -> key.startsWith(total + " i")));
    }

    private Stream<String> labels(Row row) {
        return row.cells().stream()
                .filter(cell -> cell.value() instanceof CellValue.Text)
                .filter(cell -> isLabel(cell.column()))
                .map(cell -> NameKey.of(cell.value().shown()));
    }

    /** A row with nothing but labels in it is the title of a group, unless it is numbered as data are. */
    private boolean isGroup(Row row) {
        boolean onlyLabels = row.cells().stream()
                .filter(cell -> columns.containsValue(cell.column()))
                .allMatch(cell -> isLabel(cell.column()));
        boolean numbered = form.columnOf(ColumnType.ROW_NUMBER)
                .map(column -> columns.get(column.id()))
                .flatMap(row::at)
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
