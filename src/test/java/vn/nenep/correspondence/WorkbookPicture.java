package vn.nenep.correspondence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** A workbook as short texts, to be held against another. */
final class WorkbookPicture {

    private static final List<String> OURS = List.of("Việc cần sửa", "Biên nhận", "nenep");

    private WorkbookPicture() {}

    static Workbook open(Path file) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    /** Address to value, formula and number format; blank cells left out. */
    static Map<String, String> content(Path file) throws IOException {
        return picture(
                file, true, cell -> value(cell) + " | " + cell.getCellStyle().getDataFormatString());
    }

    /** Address to fill, number format and font; all cells. */
    static Map<String, String> looks(Path file) throws IOException {
        return picture(file, false, cell -> {
            CellStyle style = cell.getCellStyle();
            return style.getFillPattern() + " " + colour(style) + " " + style.getDataFormatString() + " font "
                    + style.getFontIndex();
        });
    }

    /** Address to author and text of its comment. */
    static Map<String, String> comments(Path file) throws IOException {
        Map<String, String> comments = new TreeMap<>();
        try (Workbook workbook = open(file)) {
            for (Sheet sheet : workbook) {
                sheet.getCellComments()
                        .forEach((address, comment) -> comments.put(
                                address.formatAsString(),
                                comment.getAuthor() + ": " + comment.getString().getString()));
            }
        }
        return comments;
    }

    static String colour(CellStyle style) {
        Color colour = style.getFillForegroundColorColor();
        if (colour instanceof XSSFColor rgb) {
            return String.valueOf(rgb.getARGBHex());
        }
        return colour instanceof HSSFColor old ? old.getHexString() : "none";
    }

    private static Map<String, String> picture(
            Path file, boolean filledOnly, java.util.function.Function<Cell, String> of) throws IOException {
        Map<String, String> picture = new TreeMap<>();
        try (Workbook workbook = open(file)) {
            for (Sheet sheet : workbook) {
                if (OURS.contains(sheet.getSheetName())) {
                    continue;
                }
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (!filledOnly || cell.getCellType() != CellType.BLANK) {
                            picture.put(sheet.getSheetName() + "!" + cell.getAddress(), of.apply(cell));
                        }
                    }
                }
            }
        }
        return picture;
    }

    private static String value(Cell cell) {
        return switch (cell.getCellType()) {
            case FORMULA -> "=" + cell.getCellFormula() + " -> " + cached(cell);
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            case STRING -> "'" + cell.getStringCellValue();
            default -> cell.toString();
        };
    }

    private static String cached(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.NUMERIC
                ? String.valueOf(cell.getNumericCellValue())
                : "error " + cell.getErrorCellValue();
    }
}
