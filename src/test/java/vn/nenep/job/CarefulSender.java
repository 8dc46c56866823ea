package vn.nenep.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills in a blank form as its instructions say: by the headings, in the free cells, without touching the rest. */
final class CarefulSender {

    private static final String FIRST_HEADING = "STT";

    /** One cell with ten members, one of them exempt, one away: every heading of a count, a choice or a mark. */
    private static final Map<String, Object> ANSWERS = Map.ofEntries(
            Map.entry("Loại sinh hoạt", "Thường kỳ"),
            Map.entry("Tổng số đảng viên", 10),
            Map.entry("Miễn sinh hoạt", 1),
            Map.entry("Phải dự", 9),
            Map.entry("Có mặt", 8),
            Map.entry("Vắng có lý do", 1),
            Map.entry("Số ĐV phát biểu", 3),
            Map.entry("Nghị quyết/Kết luận", "12-NQ/CB"),
            Map.entry("Phân công kiểm tra, đôn đốc", "x"),
            Map.entry("Điểm", 92.5),
            Map.entry("Xếp loại buổi sinh hoạt", "Tốt"),
            Map.entry("Quy chế làm việc", "x"),
            Map.entry("Mức đăng ký phấn đấu", "HTTNV"),
            Map.entry("Số cuộc KTGS theo kế hoạch", 2),
            Map.entry("Số cuộc KTGS đã thực hiện", 2),
            Map.entry("Tổng số chi ủy viên, bí thư", 3),
            Map.entry("Đã được tập huấn trong nhiệm kỳ", 2),
            Map.entry("Tổng số đảng viên thuộc diện", 10),
            Map.entry("ĐV được phân công nhiệm vụ", 9),
            Map.entry("ĐV đăng ký phấn đấu HTNV trở lên", 9),
            Map.entry("Xếp loại tổ chức đảng", "HTTNV"),
            Map.entry("Không thuộc diện đánh giá", 1),
            Map.entry("Thuộc diện đánh giá", 9),
            Map.entry("Đã đánh giá", 9),
            Map.entry("HTXSNV", 1),
            Map.entry("HTTNV", 5),
            Map.entry("HTNV", 3),
            Map.entry("Số liệu", 1),
            Map.entry("Hình thức", "Kiểm tra"),
            Map.entry("Định kỳ/Đột xuất", "Định kỳ"),
            Map.entry("Nội dung", "Kiểm tra chế độ sinh hoạt"));

    private CarefulSender() {}

    /**
     * Fills in a workbook and saves it elsewhere.
     *
     * @param firstDay of its period
     * @param cell a cell for rows of which nothing is known
     * @param likeExcel whether totals are computed before saving
     */
    static void fill(Path blank, Path to, LocalDate firstDay, String cell, boolean likeExcel) throws IOException {
        try (InputStream in = Files.newInputStream(blank);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                headings(sheet).ifPresent(headings -> fill(sheet, headings, firstDay, cell));
            }
            if (likeExcel) {
                XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            }
            Files.createDirectories(to.resolveSibling(""));
            try (OutputStream out = Files.newOutputStream(to)) {
                workbook.write(out);
            }
        }
    }

    /** The row of the headings with the column of each, if the sheet is a form. */
    private record Headings(int row, Map<String, Integer> columns) {}

    private static Optional<Headings> headings(Sheet sheet) {
        for (Row row : sheet) {
            if (text(row, 0).equals("(1)")) {
                Map<String, Integer> columns = new LinkedHashMap<>();
                for (int column = 0; column < row.getLastCellNum(); column++) {
                    String own = text(sheet.getRow(row.getRowNum() - 1), column);
                    columns.put(own.isEmpty() ? text(sheet.getRow(row.getRowNum() - 2), column) : own, column);
                }
                return columns.containsKey(FIRST_HEADING)
                        ? Optional.of(new Headings(row.getRowNum(), columns))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static void fill(Sheet sheet, Headings headings, LocalDate firstDay, String cell) {
        int number = headings.row() + 1;
        for (; isNumbered(sheet.getRow(number)); number++) {
            Row row = sheet.getRow(number);
            if (!text(row, 2).startsWith("Đảng bộ")) {
                answer(row, headings);
                held(row, headings, firstDay);
            } else {
                set(row, headings, "Xếp loại tổ chức đảng", "HTTNV");
            }
        }
        if (headings.columns().containsKey("Tháng")) {
            thematic(sheet.getRow(number), headings, firstDay, cell);
        } else if (headings.columns().containsKey("Hình thức")) {
            visit(sheet.getRow(number), headings, firstDay, cell);
            visit(sheet.getRow(number + 1), headings, firstDay.plusDays(1), "Toàn bộ chi bộ");
        }
    }

    private static boolean isNumbered(Row row) {
        return row.getCell(0) != null && row.getCell(0).getCellType() == CellType.NUMERIC;
    }

    private static void answer(Row row, Headings headings) {
        headings.columns().keySet().stream()
                .filter(ANSWERS::containsKey)
                .filter(heading -> !text(row, 1).startsWith("Ban hành") || !heading.equals("Số liệu"))
                .filter(heading -> row.getCell(headings.columns().get(heading)).getCellType() == CellType.BLANK)
                .forEach(heading -> set(row, headings, heading, ANSWERS.get(heading)));
    }

    /** The last day of the row's month. */
    private static void held(Row row, Headings headings, LocalDate firstDay) {
        Integer month = headings.columns().get("Tháng");
        if (month != null) {
            int number = (int) row.getCell(month).getNumericCellValue();
            set(
                    row,
                    headings,
                    "Ngày sinh hoạt",
                    firstDay.withMonth(number).plusMonths(1).minusDays(1));
        }
    }

    private static void thematic(Row row, Headings headings, LocalDate firstDay, String cell) {
        answer(row, headings);
        set(row, headings, "Mã chi bộ", cell);
        set(row, headings, "Tháng", firstDay.getMonthValue());
        set(row, headings, "Ngày sinh hoạt", firstDay.plusDays(9));
        set(row, headings, "Loại sinh hoạt", "Chuyên đề");
        set(row, headings, "Tên chuyên đề", "Nêu gương");
        set(row, headings, "Nhóm chuyên đề", "Xây dựng Đảng");
    }

    private static void visit(Row row, Headings headings, LocalDate day, String cells) {
        answer(row, headings);
        set(row, headings, "Mã chi bộ được kiểm tra", cells);
        set(row, headings, "Ngày", day);
    }

    private static void set(Row row, Headings headings, String heading, Object value) {
        Cell cell = row.getCell(headings.columns().get(heading));
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else {
            cell.setCellValue(String.valueOf(value));
        }
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
