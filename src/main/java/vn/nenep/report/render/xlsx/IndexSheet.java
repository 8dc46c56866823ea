package vn.nenep.report.render.xlsx;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Report;
import vn.nenep.report.Table.Align;
import vn.nenep.report.Table.Emphasis;
import vn.nenep.report.render.xlsx.Looks.Words;

/** The first sheet: which report, data of which day, which tables and charts, and the notes of the report. */
final class IndexSheet {

    static final String NAME = "Mục lục";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final List<Integer> WIDTHS = List.of(13, 66, 40);
    private static final int WHOLE = WIDTHS.stream().mapToInt(Integer::intValue).sum();
    private static final Looks.Cell TEXT = new Looks.Cell(Emphasis.NORMAL, Align.LEFT, "General", true, false);

    /**
     * A sheet that holds a table or a chart.
     *
     * @param sheet its name, {@code Bảng 1}: the number is the one in the other formats of the report
     * @param section the heading under which it stands
     */
    record Entry(String sheet, String caption, String section) {

        String title() {
            return sheet + ". " + caption;
        }
    }

    private final Looks looks;
    private final XSSFSheet sheet;
    private int rows;

    IndexSheet(XSSFWorkbook workbook, Looks looks) {
        this.looks = looks;
        this.sheet = workbook.createSheet(NAME);
    }

    void fill(Report report, List<Entry> entries) {
        Page.setPaper(sheet, false);
        Page.setWidths(sheet, WIDTHS);
        addLine(String.join(" ", report.letterhead().issuer()), Words.PLAIN);
        addLine(report.title(), Words.TITLE);
        report.subject().lines().forEach(line -> addLine(line, Words.NOTE));
        addLine("Số liệu tính đến ngày " + DATE.format(report.dataTo()), Words.PLAIN);
        rows++;
        addEntries(entries);
        rows++;
        addNotes(report);
    }

    private void addEntries(List<Entry> entries) {
        Grid grid = new Grid(sheet, looks, WIDTHS);
        int head = rows++;
        grid.addHead(head, List.of("Trang tính", "Nội dung", "Phần của báo cáo"));
        sheet.createFreezePane(0, head + 1);
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        for (Entry entry : entries) {
            XSSFRow row = sheet.createRow(rows++);
            List<String> texts = List.of(entry.sheet(), entry.caption(), entry.section());
            for (int i = 0; i < texts.size(); i++) {
                grid.addText(row.createCell(i), texts.get(i), quoted(texts.get(i)));
            }
            XSSFCell name = row.getCell(0);
            name.setCellStyle(looks.of(Words.LINK, false));
            Page.link(name, entry.sheet());
            grid.setHeight(row, texts, false);
        }
    }

    private void addNotes(Report report) {
        addLine("Ghi chú", Words.TITLE);
        List<String> notes = new ArrayList<>(List.of(
                "Số là số, văn bản là văn bản: cộng, lọc, sắp xếp được ngay. Ô ghi «–» là không có số liệu để tính.",
                "Biểu đồ vẽ từ các ô ngay bên dưới nó; ô trống là chưa có số liệu, không phải số 0."));
        report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block instanceof Paragraph paragraph && paragraph.kind() == Paragraph.Kind.NOTE)
                .map(block -> ((Paragraph) block).text())
                .distinct()
                .forEach(notes::add);
        notes.forEach(note -> addLine(note, Words.NOTE));
    }

    /** A text over the whole width. */
    private void addLine(String text, Words words) {
        XSSFRow row = sheet.createRow(rows);
        Page.write(row, 0, text, words, looks);
        sheet.addMergedRegion(new CellRangeAddress(rows, rows, 0, WIDTHS.size() - 1));
        row.setHeightInPoints(1.1f * Page.LINE * Page.lines(text, WHOLE, words == Words.TITLE));
        rows++;
    }

    private static Looks.Cell quoted(String text) {
        return new Looks.Cell(TEXT.emphasis(), TEXT.align(), TEXT.format(), TEXT.wrapped(), Page.isLikeFormula(text));
    }
}
