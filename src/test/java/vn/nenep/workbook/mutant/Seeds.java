package vn.nenep.workbook.mutant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Small whole files of every format: two of the sample, and one form of meetings written in all the others. */
public final class Seeds {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 3);

    /** The form as rows of texts, numbers and dates. */
    static final List<List<Object>> FORM = List.of(
            List.of("Biểu 01-SH"),
            List.of("Kỳ báo cáo: Quý I năm 2025"),
            List.of("Đơn vị báo cáo: Đảng bộ mẫu (Mã: K01)"),
            List.of(),
            List.of("Mã chi bộ", "Tháng", "Ngày sinh hoạt", "Loại sinh hoạt", "Tổng số đảng viên", "Phải dự", "Có mặt"),
            List.of("K01.01", 1, FIRST, "Thường kỳ", 12, 12, 11),
            List.of("K01.02", 1, FIRST.plusDays(1), "Thường kỳ", 25, 24, 24),
            List.of("K01.01", 2, FIRST.plusDays(31), "Thường kỳ", 12, 12, 12),
            List.of("K01.02", 2, FIRST.plusDays(31), "Thường kỳ", 25, 25, 23),
            List.of("K01.01", 3, FIRST.plusDays(59), "Thường kỳ", 12, 12, 10),
            List.of("K01.02", 3, FIRST.plusDays(60), "Thường kỳ", 26, 26, 26.5));

    private Seeds() {}

    /** All seeds, in an order that stays. */
    public static List<Seed> all() {
        return List.of(
                new Seed("meetings of the sample", Format.XLSX, sample("Q1/K02_01-SH_2025-Q1.xlsx")),
                new Seed("checks of the sample", Format.XLSX, sample("H1/K04_04-KT_2025-H1.xlsx")),
                new Seed("every kind of cell", Format.XLSX, PoiSeeds.xlsx(false)),
                new Seed("every kind of cell since 1904", Format.XLSX, PoiSeeds.xlsx(true)),
                new Seed("form.xls", Format.XLS, PoiSeeds.xls()),
                new Seed("form.xls as Excel packs it", Format.XLS, PackedXls.of(PoiSeeds.xls())),
                new Seed("form.ods", Format.ODS, ods()),
                new Seed("form.csv", Format.CSV, csv(";").getBytes(StandardCharsets.UTF_8)),
                new Seed("form.csv in UTF-16", Format.CSV, ("\uFEFF" + csv("\t")).getBytes(StandardCharsets.UTF_16LE)),
                new Seed("page.xls", Format.HTML, html().getBytes(StandardCharsets.UTF_8)),
                new Seed("table.xls", Format.XML_2003, xml2003().getBytes(StandardCharsets.UTF_8)));
    }

    /** The first seed of a format. */
    public static Seed of(Format format) {
        return all().stream()
                .filter(seed -> seed.format() == format)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] sample(String name) {
        try {
            return Files.readAllBytes(Path.of("input", "2025").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String csv(String separator) {
        StringBuilder text = new StringBuilder();
        for (List<Object> row : FORM) {
            for (int column = 0; column < 7; column++) {
                Object value = column < row.size() ? row.get(column) : "";
                text.append(column == 0 ? "" : separator).append(column == 3 ? "\"" + value + "\"" : shown(value));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static String html() {
        StringBuilder page = new StringBuilder("<html><head><meta charset=utf-8></meta>"
                + "<style>td {color: black}</style></head><body>\n<table border=\"1\">\n");
        for (List<Object> row : FORM) {
            page.append("<tr>");
            for (Object value : row) {
                page.append(row.size() == 1 ? "<td colspan=\"7\">" : "<td>")
                        .append(shown(value))
                        .append("</td>");
            }
            page.append("</tr>\n");
        }
        return page.append("</table>\n</body></html>\n").toString().replace("charset=utf-8", "charset=\"utf-8\"");
    }

    private static String xml2003() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<?mso-application progid=\"Excel.Sheet\"?>\n"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\n"
                + "<Styles><Style ss:ID=\"d\"><NumberFormat ss:Format=\"dd/mm/yyyy\"/></Style></Styles>\n"
                + "<Worksheet ss:Name=\"01-SH\"><Table>\n");
        int number = 0;
        for (List<Object> row : FORM) {
            number++;
            if (!row.isEmpty()) {
                xml.append("<Row ss:Index=\"" + number + "\">");
                row.forEach(value -> xml.append(xml2003(value)));
                xml.append("</Row>\n");
            }
        }
        return xml.append("</Table></Worksheet>\n</Workbook>\n").toString();
    }

    private static String xml2003(Object value) {
        if (value instanceof LocalDate date) {
            return date.getDayOfMonth() % 2 == 0
                    ? "<Cell ss:StyleID=\"d\"><Data ss:Type=\"Number\">" + serial(date) + "</Data></Cell>"
                    : "<Cell><Data ss:Type=\"DateTime\">" + date + "T00:00:00.000</Data></Cell>";
        }
        return "<Cell><Data ss:Type=\"" + (value instanceof Number ? "Number" : "String") + "\">" + value
                + "</Data></Cell>";
    }

    private static byte[] ods() {
        StringBuilder rows = new StringBuilder();
        for (List<Object> row : FORM) {
            rows.append("<table:table-row>");
            row.forEach(value -> rows.append(ods(value)));
            rows.append(row.isEmpty() ? "<table:table-cell table:number-columns-repeated=\"7\"/>" : "")
                    .append("</table:table-row>\n");
        }
        String content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                + "<table:table table:name=\"01-SH\"><table:table-column table:number-columns-repeated=\"7\"/>\n" + rows
                + "<table:table-row table:number-rows-repeated=\"1048565\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"
                + "</office:spreadsheet></office:body></office:document-content>";
        Map<String, byte[]> entries = new TreeMap<>();
        entries.put("content.xml", content.getBytes(StandardCharsets.UTF_8));
        entries.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
        return Zip.packed(entries);
    }

    private static String ods(Object value) {
        String attributes = "office:value-type=\"string\"";
        if (value instanceof Number) {
            attributes = "office:value-type=\"float\" office:value=\"" + value + "\"";
        } else if (value instanceof LocalDate) {
            attributes = "office:value-type=\"date\" office:date-value=\"" + value + "\"";
        }
        return "<table:table-cell " + attributes + "><text:p>" + shown(value) + "</text:p></table:table-cell>";
    }

    static long serial(LocalDate date) {
        return date.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
    }

    private static String shown(Object value) {
        return value instanceof LocalDate date
                ? date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear()
                : String.valueOf(value);
    }
}
