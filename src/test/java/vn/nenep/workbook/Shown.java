package vn.nenep.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader gives, in lines to compare: {@code B2 Number 12}. */
final class Shown {

    private Shown() {}

    /** The cells of the first sheet. */
    static List<String> cells(Path file) {
        return cells(workbook(file).sheets().get(0));
    }

    static List<String> cells(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.address() + " " + cell.value().getClass().getSimpleName() + " "
                        + cell.value().shown() + (cell.struck() ? " (struck)" : ""))
                .collect(Collectors.toList());
    }

    static List<String> merged(Path file) {
        return workbook(file).sheets().get(0).merged().stream()
                .map(span -> Cell.address(span.firstRow(), span.firstColumn()) + ":"
                        + Cell.address(span.lastRow(), span.lastColumn()))
                .collect(Collectors.toList());
    }

    static Workbook workbook(Path file) {
        try {
            return new WorkbookReader().read(file);
        } catch (IOException | UnreadableWorkbook e) {
            throw new AssertionError(e);
        }
    }

    /** {@code read}, or why the file can't be read. */
    static String outcome(Path file) throws IOException {
        try {
            new WorkbookReader().read(file);
            return "read";
        } catch (UnreadableWorkbook e) {
            return e.reason().name();
        }
    }
}
