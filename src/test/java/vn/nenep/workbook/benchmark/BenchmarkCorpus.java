package vn.nenep.workbook.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Seeded workbooks as Excel would write them: two sheets, shared strings (some rich), merged headings, styled blanks, dates, a
 * font of its own. Sizes are log-normal, 5 to 600 meetings, 74 in the mean.
 */
final class BenchmarkCorpus {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int HEADER_ROWS = 9;
    private static final String[] KINDS = {"Thường kỳ", "Chuyên đề", "Thường kỳ kết hợp chuyên đề"};
    private static final String[] QUALITIES = {"Tốt", "Khá", "Trung bình"};

    private final Map<String, Integer> shared = new LinkedHashMap<>();
    private final Random random;

    private BenchmarkCorpus(long seed) {
        random = new Random(seed);
    }

    /** The files of a corpus, written once and used again. */
    static List<Path> of(Path folder, int files) throws IOException {
        Files.createDirectories(folder);
        List<Path> all = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            Path file = folder.resolve("k" + i + ".xlsx");
            if (!Files.exists(file)) {
                BenchmarkCorpus one = new BenchmarkCorpus(i);
                double size = Math.exp(3.95 + 0.85 * one.random.nextGaussian());
                one.write(file, (int) Math.max(5, Math.min(600, size)), 49);
            }
            all.add(file);
        }
        return all;
    }

    /** One workbook with so many meetings. */
    static Path large(Path file, int meetings) throws IOException {
        Files.createDirectories(file.getParent());
        if (!Files.exists(file)) {
            new BenchmarkCorpus(7).write(file, meetings, 0);
        }
        return file;
    }

    /** One workbook whose rows are formatted and empty, down to the last that Excel has. */
    static Path formatted(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        if (!Files.exists(file)) {
            new BenchmarkCorpus(7).write(file, -1, 0);
        }
        return file;
    }

    private void write(Path file, int meetings, int side) throws IOException {
        try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(raw)) {
            Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            part(zip, out, "[Content_Types].xml", contentTypes());
            part(zip, out, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    out,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                            + "\"><sheets><sheet name=\"01-SH\" sheetId=\"1\" r:id=\"rId1\"/>"
                            + "<sheet name=\"02-CT\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
            part(
                    zip,
                    out,
                    "xl/_rels/workbook.xml.rels",
                    relations(
                            "worksheet",
                            "worksheets/sheet1.xml",
                            "worksheet",
                            "worksheets/sheet2.xml",
                            "styles",
                            "styles.xml",
                            "sharedStrings",
                            "sharedStrings.xml",
                            "theme",
                            "theme/theme1.xml"));
            part(zip, out, "xl/styles.xml", styles());
            part(
                    zip,
                    out,
                    "xl/theme/theme1.xml",
                    "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Office\"><a:themeElements/></a:theme>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            meetings(out, meetings);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet2.xml"));
            sheet(out, side, 14);
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            strings(out);
            zip.closeEntry();
        }
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text);
        out.flush();
    }

    private static String contentTypes() {
        String office = "application/vnd.openxmlformats-officedocument.";
        String sheet = office + "spreadsheetml.";
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("workbook", sheet + "sheet.main+xml")
                + override("worksheets/sheet1", sheet + "worksheet+xml")
                + override("worksheets/sheet2", sheet + "worksheet+xml") + override("styles", sheet + "styles+xml")
                + override("sharedStrings", sheet + "sharedStrings+xml")
                + override("theme/theme1", office + "theme+xml") + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder list = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            list.append("<Relationship Id=\"rId")
                    .append(i / 2 + 1)
                    .append("\" Type=\"")
                    .append(RELATIONS)
                    .append('/')
                    .append(typesAndTargets[i])
                    .append("\" Target=\"")
                    .append(typesAndTargets[i + 1])
                    .append("\"/>");
        }
        return list.append("</Relationships>").toString();
    }

    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN
                + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
                + "<fonts count=\"2\"><font><sz val=\"12\"/><name val=\"Times New Roman\"/></font>"
                + "<font><b/><sz val=\"13\"/><name val=\"Times New Roman\"/></font></fonts>"
                + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
                + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs></styleSheet>";
    }

    private void meetings(Writer out, int rows) throws IOException {
        open(out);
        header(out, 21);
        for (int i = 0; i < rows; i++) {
            int row = HEADER_ROWS + 1 + i;
            out.write("<row r=\"" + row + "\" spans=\"1:21\" ht=\"15.75\" customHeight=\"1\">");
            int called = 5 + random.nextInt(30);
            int absent = random.nextInt(4);
            int cell = i / 4;
            number(out, row, 0, i + 1);
            text(out, row, 1, "CB" + cell);
            text(out, row, 2, "Chi bộ Phòng nghiệp vụ số " + cell);
            number(out, row, 3, 1 + i % 3);
            out.write("<c r=\"" + place(row, 4) + "\" s=\"1\"><v>" + (45_680 + random.nextInt(90)) + "</v></c>");
            text(out, row, 5, KINDS[random.nextInt(3)]);
            blankOr(out, row, 6, "Học tập và làm theo Bác, bài " + random.nextInt(40), 3);
            blankOr(out, row, 7, "Xây dựng Đảng", 3);
            number(out, row, 8, called + 1);
            number(out, row, 9, 1);
            number(out, row, 10, called);
            number(out, row, 11, called - absent);
            number(out, row, 12, absent);
            number(out, row, 13, 0);
            number(out, row, 14, random.nextInt(5));
            blankOr(out, row, 15, "x", 4);
            blankOr(out, row, 16, "x", 1);
            blankOr(out, row, 17, "x", 1);
            out.write("<c r=\"" + place(row, 18) + "\" s=\"0\"><v>" + (70 + random.nextInt(30)) + ".5</v></c>");
            text(out, row, 19, QUALITIES[random.nextInt(3)]);
            out.write("<c r=\"" + place(row, 20) + "\" s=\"0\"/></row>");
        }
        for (int row = HEADER_ROWS + 1; rows < 0 && row <= 1_048_576; row++) {
            out.write("<row r=\"" + row
                    + "\" spans=\"1:21\" s=\"2\" customFormat=\"1\" ht=\"15.75\" customHeight=\"1\"/>");
        }
        close(out);
    }

    private void sheet(Writer out, int rows, int columns) throws IOException {
        open(out);
        header(out, columns);
        for (int row = HEADER_ROWS + 1; row <= HEADER_ROWS + rows; row++) {
            out.write("<row r=\"" + row + "\" spans=\"1:" + columns + "\">");
            text(out, row, 0, "CB" + row);
            for (int column = 1; column < columns; column++) {
                if (column % 3 == 0) {
                    number(out, row, column, random.nextInt(40));
                } else {
                    blankOr(out, row, column, "x", 2);
                }
            }
            out.write("</row>");
        }
        close(out);
    }

    private static void open(Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + MAIN
                + "\"><sheetViews>"
                + "<sheetView workbookViewId=\"0\"/></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><sheetData>");
    }

    private void header(Writer out, int columns) throws IOException {
        for (int row = 1; row <= HEADER_ROWS; row++) {
            out.write("<row r=\"" + row + "\">");
            for (int column = 0; column < (row < 6 ? 1 : columns); column++) {
                out.write("<c r=\"" + place(row, column) + "\" s=\"2\" t=\"s\"><v>"
                        + index("Cột\n" + row + " " + column) + "</v></c>");
            }
            out.write("</row>");
        }
    }

    private static void close(Writer out) throws IOException {
        out.write("</sheetData><mergeCells count=\"3\"><mergeCell ref=\"A1:U1\"/><mergeCell ref=\"D7:H7\"/>"
                + "<mergeCell ref=\"I7:O7\"/></mergeCells><pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" "
                + "header=\"0.3\" footer=\"0.3\"/></worksheet>");
        out.flush();
    }

    private static void number(Writer out, int row, int column, int value) throws IOException {
        out.write("<c r=\"" + place(row, column) + "\" s=\"0\"><v>" + value + "</v></c>");
    }

    private void text(Writer out, int row, int column, String value) throws IOException {
        out.write("<c r=\"" + place(row, column) + "\" s=\"0\" t=\"s\"><v>" + index(value) + "</v></c>");
    }

    private void blankOr(Writer out, int row, int column, String value, int everyOther) throws IOException {
        if (random.nextInt(everyOther) == 0) {
            text(out, row, column, value);
        } else {
            out.write("<c r=\"" + place(row, column) + "\" s=\"0\"/>");
        }
    }

    private int index(String text) {
        return shared.computeIfAbsent(text, ignored -> shared.size());
    }

    private void strings(Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<sst xmlns=\"" + MAIN
                + "\" uniqueCount=\"" + shared.size() + "\">");
        for (String text : shared.keySet()) {
            out.write(
                    text.startsWith("Cột")
                            ? "<si><r><rPr><b/><sz val=\"12\"/><rFont val=\"Times New Roman\"/></rPr><t xml:space=\"preserve\">Cột\n</t></r>"
                                    + "<r><t>" + text.substring(4) + "</t></r></si>"
                            : "<si><t>" + text + "</t></si>");
        }
        out.write("</sst>");
        out.flush();
    }

    private static String place(int row, int column) {
        return (char) ('A' + column) + "" + row;
    }
}
