package vn.nenep.correspondence.mark;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * A very hidden sheet that remembers how marked cells looked: beside each address stands a blank cell with the old
 * style. A style's number would not do, because Excel numbers styles anew whenever it saves.
 */
public final class Memory {

    private static final String NAME = "nenep";
    private static final String SIGN = "nenep: marks 1";
    private static final int SHEET = 0;
    private static final int ADDRESS = 1;
    private static final int STYLE = 2;
    private static final int CREATED = 3;

    private final Sheet sheet;

    private Memory(Sheet sheet) {
        this.sheet = sheet;
    }

    /** What is remembered of one cell. */
    record Look(String sheet, String address, CellStyle style, boolean created) {}

    /** A new one at the end, which also remembers the name of the sheet that we add. */
    public static Memory create(Workbook workbook, String ourSheet) {
        Sheet sheet = workbook.createSheet(SheetNames.free(workbook, NAME));
        Row head = sheet.createRow(0);
        head.createCell(SHEET).setCellValue(SIGN);
        head.createCell(ADDRESS).setCellValue(ourSheet);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        return new Memory(sheet);
    }

    /** The one that we left when we marked this workbook before; a sheet of the sender's is never taken for it. */
    static Optional<Memory> find(Workbook workbook) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            Sheet sheet = workbook.getSheetAt(i);
            if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE
                    && text(sheet.getRow(0), SHEET).equals(SIGN)) {
                return Optional.of(new Memory(sheet));
            }
        }
        return Optional.empty();
    }

    /** Remembers a cell before it is marked. */
    void remember(Cell cell, boolean created) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.createCell(SHEET).setCellValue(cell.getSheet().getSheetName());
        row.createCell(ADDRESS).setCellValue(cell.getAddress().formatAsString());
        row.createCell(STYLE).setCellStyle(cell.getCellStyle());
        row.createCell(CREATED).setCellValue(created ? "x" : "");
    }

    Iterable<Look> looks() {
        return () -> IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .flatMap(row -> look(row).stream())
                .iterator();
    }

    private static Optional<Look> look(@Nullable Row row) {
        Cell style = row == null ? null : row.getCell(STYLE);
        if (row == null || style == null) {
            return Optional.empty();
        }
        return Optional.of(new Look(
                text(row, SHEET),
                text(row, ADDRESS),
                style.getCellStyle(),
                !text(row, CREATED).isEmpty()));
    }

    /** Forgets everything and takes our two sheets out of the workbook. */
    void remove() {
        Workbook workbook = sheet.getWorkbook();
        Sheet ours = workbook.getSheet(text(sheet.getRow(0), ADDRESS));
        workbook.removeSheetAt(workbook.getSheetIndex(sheet));
        if (ours != null) {
            workbook.removeSheetAt(workbook.getSheetIndex(ours));
        }
    }

    private static String text(@Nullable Row row, int column) {
        Cell cell = row == null ? null : row.getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
