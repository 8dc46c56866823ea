package vn.nenep.workbook.mutant;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.impl.values.XmlValueOutOfRangeException;

/** An .xlsx as POI's user model reads it. */
final class PoiXlsx {

    private PoiXlsx() {}

    static Fold read(Path file) throws Exception {
        ZipSecureFile.setMinInflateRatio(0.0001);
        Fold fold = new Fold();
        try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(container)) {
            for (Sheet sheet : workbook) {
                fold.sheets.add(Objects.requireNonNullElse(sheet.getSheetName(), ""));
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        read((XSSFCell) cell, fold);
                    }
                }
            }
        } catch (POIXMLException e) {
            throw new IllegalStateException(e);
        }
        return fold;
    }

    private static void read(XSSFCell cell, Fold fold) {
        int row = cell.getRowIndex() + 1;
        int column = cell.getColumnIndex();
        CellType type;
        try {
            type = cell.getCellType();
        } catch (XmlValueOutOfRangeException e) {
            if (cell.getCTCell().isSetV()) {
                fold.put(row, column, LocalDate.parse(cell.getCTCell().getV().substring(0, 10)));
            }
            return;
        }
        if (type == CellType.FORMULA && !cell.getCTCell().isSetV()) {
            fold.put(row, column, Fold.Broken.BROKEN);
            return;
        }
        switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
            case NUMERIC -> {
                double number = cell.getNumericCellValue();
                boolean date = Double.isFinite(number)
                        && DateUtil.isCellDateFormatted(cell)
                        && cell.getLocalDateTimeCellValue() != null;
                if (date) {
                    fold.put(row, column, cell.getLocalDateTimeCellValue().toLocalDate());
                } else {
                    fold.number(row, column, number);
                }
            }
            case STRING -> fold.put(row, column, cell.getRichStringCellValue().getString());
            case BOOLEAN -> fold.put(row, column, cell.getBooleanCellValue());
            case ERROR -> fold.put(row, column, Fold.Broken.BROKEN);
            default -> {
                // blank
            }
        }
    }
}
