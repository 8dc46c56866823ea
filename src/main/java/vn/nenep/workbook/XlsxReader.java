package vn.nenep.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;
import vn.nenep.workbook.UnreadableWorkbook.Reason;

/** Reads an .xlsx that has passed the gate, with POI. */
final class XlsxReader {

    static {
        // Real style sheets deflate better than POI's limit of 1 %; the gate counts the bytes instead.
        ZipSecureFile.setMinInflateRatio(0.0001);
    }

    private static final Set<String> NEEDED_PARTS = Set.of("worksheet", "styles", "sharedStrings");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]*");

    private XlsxReader() {}

    static Workbook read(Path file) throws IOException, UnreadableWorkbook {
        // From the file, not from a stream: POI 5.5.1 trusts the declared sizes of a streamed zip and runs out of
        // memory.
        try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(container)) {
            checkParts(workbook);
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                sheets.add(sheet(workbook.getSheetAt(i)));
            }
            return new Workbook(sheets);
        } catch (InvalidFormatException | RuntimeException e) {
            // POI answers broken XML with many kinds of exceptions; whatever it is, the file can't be read
            throw new UnreadableWorkbook(Reason.CORRUPT, e);
        }
    }

    /** POI 5.5.1 leaves out a sheet, or all styles and with them all dates, when the part is not there under its name. */
    private static void checkParts(XSSFWorkbook workbook) throws InvalidFormatException, UnreadableWorkbook {
        PackagePart book = workbook.getPackagePart();
        for (CTSheet sheet : workbook.getCTWorkbook().getSheets().getSheetList()) {
            if (book.getRelationship(sheet.getId()) == null) {
                throw new UnreadableWorkbook(Reason.CORRUPT);
            }
        }
        for (PackageRelationship relation : book.getRelationships()) {
            String type = relation.getRelationshipType();
            if (NEEDED_PARTS.contains(type.substring(type.lastIndexOf('/') + 1))) {
                book.getRelatedPart(relation);
            }
        }
    }

    private static Sheet sheet(XSSFSheet sheet) {
        List<Row> rows = new ArrayList<>();
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            List<Cell> cells = new ArrayList<>();
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                value((XSSFCell) cell)
                        .ifPresent(value -> cells.add(new Cell(cell.getRowIndex() + 1, cell.getColumnIndex(), value)));
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(row.getRowNum() + 1, cells));
            }
        }
        List<Sheet.MergedSpan> merged = new ArrayList<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.add(new Sheet.MergedSpan(
                    range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn()));
        }
        return new Sheet(sheet.getSheetName(), rows, merged);
    }

    private static Optional<CellValue> value(XSSFCell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (formula && !cell.getCTCell().isSetV()) {
            // POI would give 0 for a formula that was never calculated
            return Optional.of(new CellValue.Broken("=" + cell.getCellFormula()));
        }
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING ->
                Optional.of(cell.getStringCellValue())
                        .filter(text -> !BLANK.matcher(text).matches())
                        .map(CellValue.Text::new);
            case NUMERIC -> Optional.of(number(cell));
            case BOOLEAN -> Optional.of(new CellValue.Truth(cell.getBooleanCellValue()));
            case ERROR ->
                Optional.of(new CellValue.Broken(
                        FormulaError.forInt(cell.getErrorCellValue()).getString()));
            case BLANK, FORMULA, _NONE -> Optional.empty();
        };
    }

    private static CellValue number(XSSFCell cell) {
        double number = cell.getNumericCellValue();
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return new CellValue.Broken(String.valueOf(number));
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime moment = cell.getLocalDateTimeCellValue();
            if (moment != null) {
                return new CellValue.Date(moment.toLocalDate());
            }
        }
        return new CellValue.Number(BigDecimal.valueOf(number));
    }
}
