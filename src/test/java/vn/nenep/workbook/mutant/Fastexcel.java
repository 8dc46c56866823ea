package vn.nenep.workbook.mutant;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** An .xlsx as fastexcel-reader reads it: dates are the numbers of their days. */
final class Fastexcel {

    private Fastexcel() {}

    static Fold read(Path file) throws Exception {
        Fold fold = new Fold();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, false))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            for (Sheet sheet : sheets) {
                fold.sheets.add(Objects.requireNonNullElse(sheet.getName(), ""));
                for (Row row : sheet.read()) {
                    for (Cell cell : row) {
                        if (cell != null) {
                            read(row.getRowNum(), cell, fold);
                        }
                    }
                }
            }
        }
        return fold;
    }

    private static void read(int row, Cell cell, Fold fold) {
        int column = cell.getColumnIndex();
        String raw = cell.getRawValue();
        CellType type = cell.getType();
        if (type == CellType.ERROR || (type == CellType.FORMULA && (raw == null || raw.startsWith("#")))) {
            fold.put(row, column, Fold.Broken.BROKEN);
        } else if (cell.getValue() instanceof BigDecimal number) {
            fold.number(row, column, number.doubleValue());
        } else if (cell.getValue() != null) {
            fold.put(row, column, cell.getValue());
        }
    }
}
