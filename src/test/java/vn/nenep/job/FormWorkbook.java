package vn.nenep.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds a workbook as an office would send it: title, period and sender above, the columns wanted, the rows below. */
final class FormWorkbook {

    static final LocalDate FROM = LocalDate.of(2020, 8, 1);

    private final String form;
    private final String period;
    private final String sender;
    private final List<Object[]> rows = new ArrayList<>();
    private List<String> headings = List.of();

    private FormWorkbook(String form, String period, String sender) {
        this.form = form;
        this.period = period;
        this.sender = sender;
    }

    static FormWorkbook of(String form, String period, String sender) {
        return new FormWorkbook(form, period, sender);
    }

    /** The meetings of a quarter; a row is: cell, month, day, kind, total, called, present. */
    static FormWorkbook meetings(String quarter, String sender) {
        return of("01-SH", quarter, sender)
                .columns(
                        "Mã chi bộ",
                        "Tháng",
                        "Ngày sinh hoạt",
                        "Loại sinh hoạt",
                        "Tổng số đảng viên",
                        "Phải dự",
                        "Có mặt");
    }

    FormWorkbook columns(String... wanted) {
        headings = List.of(wanted);
        return this;
    }

    FormWorkbook row(Object... values) {
        rows.add(values);
        return this;
    }

    /** A regular meeting of ten members, all of them present. */
    FormWorkbook regular(String cell, int month, String day) {
        return row(cell, month, LocalDate.parse(day), "Thường kỳ", 10, 10, 10);
    }

    /** Writes it below the input folder of a home. */
    FormWorkbook writeTo(Path input, String name) throws IOException {
        Path file = input.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet(form);
            sheet.createRow(0).createCell(0).setCellValue("Biểu " + form);
            sheet.createRow(1).createCell(0).setCellValue("Kỳ báo cáo: " + period);
            sheet.createRow(2).createCell(0).setCellValue("Đơn vị báo cáo: (Mã: " + sender + ")");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            write(sheet.createRow(4), date, headings.toArray());
            for (Object[] row : rows) {
                write(sheet.createRow(sheet.getLastRowNum() + 1), date, row);
            }
            workbook.write(out);
        }
        return this;
    }

    private static void write(Row row, CellStyle date, Object... values) {
        for (int column = 0; column < values.length; column++) {
            Cell cell = row.createCell(column);
            if (values[column] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (values[column] instanceof LocalDate day) {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            } else {
                cell.setCellValue(String.valueOf(values[column]));
            }
        }
    }

    /**
     * A register with the bloc K00, the committee K01 with the cells K01.01 and K01.02, and the chi bộ cơ sở K02; the first
     * cell ends on {@code endOfFirst} when that is not empty.
     */
    static void writeRegister(Path input, String endOfFirst) throws IOException {
        List<Object> first = new ArrayList<>(List.of("K01.01", "Chi bộ 1", "", "Chi bộ trực thuộc", "K01", FROM));
        if (!endOfFirst.isEmpty()) {
            first.add(LocalDate.parse(endOfFirst));
        }
        writeRegister(
                input,
                List.of(
                        new Object[] {"K00", "Đảng ủy Khối", "", "Đảng ủy Khối", "", FROM},
                        new Object[] {"K01", "Đảng bộ Sở Mẫu", "", "Đảng bộ cơ sở", "K00", FROM},
                        first.toArray(),
                        new Object[] {"K01.02", "Chi bộ 2", "", "Chi bộ trực thuộc", "K01", FROM},
                        new Object[] {"K02", "Chi bộ Hội Mẫu", "", "Chi bộ cơ sở", "K00", FROM}));
    }

    /** A register with these rows: code, name, aliases, type, parent, first day and perhaps the last one. */
    static void writeRegister(Path input, List<Object[]> rows) throws IOException {
        Path file = input.resolve("danh-muc-to-chuc.xlsx");
        Files.createDirectories(input);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Danh mục");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            sheet.createRow(0).createCell(0).setCellValue("DANH MỤC TỔ CHỨC ĐẢNG");
            write(
                    sheet.createRow(2),
                    date,
                    "Mã",
                    "Tên tổ chức",
                    "Tên gọi khác",
                    "Loại hình",
                    "Mã cấp trên",
                    "Từ ngày",
                    "Đến ngày");
            for (Object[] row : rows) {
                write(sheet.createRow(sheet.getLastRowNum() + 1), date, row);
            }
            workbook.write(out);
        }
    }
}
