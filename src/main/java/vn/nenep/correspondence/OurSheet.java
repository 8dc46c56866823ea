package vn.nenep.correspondence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.nenep.correspondence.OurStyles.Kind;
import vn.nenep.finding.Finding;
import vn.nenep.finding.Finding.Place;

/** The sheet that we add: the verdict in plain words, and what is to be done, a line a task. */
final class OurSheet implements ReceiptLines {

    private static final List<String> HEADINGS =
            List.of("number", "severity", "sheet", "cell", "column", "seen", "expected", "advice", "code");

    /** In characters: number, severity, sheet, cell, column, seen, expected, advice, code. */
    private static final int[] NARROWEST = {5, 11, 14, 12, 14, 14, 24, 40, 6};

    private static final int[] WIDEST = {5, 11, 18, 17, 22, 24, 36, 44, 6};
    private static final int LAST = HEADINGS.size() - 1;
    private static final int PAIR_RIGHT = 4;
    private static final int PAIR_LAST = 5;
    private static final float LINE_POINTS = 16;

    private static final double MARGIN_INCHES = 0.4;

    private final Sheet sheet;
    private final Words words;
    private final OurStyles styles;
    private final boolean linked;
    private final int[] widths = NARROWEST.clone();
    private int next;

    /** On an empty sheet; {@code linked} when the findings are about sheets of the same workbook. */
    OurSheet(Sheet sheet, Words words, OurStyles styles, boolean linked) {
        this.sheet = sheet;
        this.words = words;
        this.styles = styles;
        this.linked = linked;
    }

    /** What has to be mended, and below it what was taken in nevertheless. */
    void errors(Receipt receipt) {
        List<Task> tasks = Task.of(receipt.findings());
        fitColumns(Task.shown(tasks));
        line(Kind.TITLE, words.verdict(tasks));
        line(Kind.NOTE, words.received(receipt));
        line(Kind.NOTE, words.text(linked ? "how" : "how.list"));
        next++;
        int heading = next;
        tasks(tasks);
        freezeBelow(heading);
        new ReceiptPart(this, words).write(receipt.forms());
        print();
    }

    private void tasks(List<Task> tasks) {
        row(HEADINGS.stream().map(key -> words.text("heading." + key)).toList(), Kind.HEADING);
        int number = 0;
        List<Task> shown = Task.shown(tasks);
        for (Task task : shown) {
            task(++number, task);
        }
        if (shown.size() < tasks.size()) {
            line(Kind.NOTE, words.text("more", tasks.size() - shown.size()));
        }
    }

    private void task(int number, Task task) {
        Row row = row(texts(task), Kind.TEXT);
        row.getCell(0).setCellValue(number);
        row.getCell(0).setCellStyle(styles.of(Kind.CENTRED));
        row.getCell(1).setCellStyle(styles.of(task.severity()));
        row.getCell(5).setCellStyle(styles.of(task.finding().seen().isEmpty() ? Kind.TEXT : Kind.QUOTED));
        row.getCell(LAST).setCellStyle(styles.of(Kind.CENTRED));
        Place place = task.finding().place();
        if (linked && sheet.getWorkbook().getSheet(place.sheet()) != null) {
            Cell cell = row.getCell(3);
            cell.setHyperlink(link(place.sheet(), task.first().isEmpty() ? "A1" : task.first()));
            cell.setCellStyle(styles.of(Kind.LINK));
        }
    }

    private List<String> texts(Task task) {
        Finding finding = task.finding();
        return List.of(
                "",
                words.severity(task.severity()),
                finding.place().sheet(),
                words.place(task),
                finding.place().heading(),
                finding.seen().isEmpty() && !task.first().isEmpty() ? words.text("blank") : words.seen(task),
                words.expected(task),
                words.advice(finding),
                finding.code().name());
    }

    private Hyperlink link(String target, String cell) {
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target.replace("'", "''") + "'!" + cell);
        return link;
    }

    /** A row whose first text is as wide as the two narrow columns of tasks together. */
    private Row wideRow(String first, List<String> others, Kind kind) {
        List<String> texts = new ArrayList<>(List.of(first, ""));
        texts.addAll(others);
        Row row = row(texts, kind);
        row.setHeightInPoints(LINE_POINTS * lines(first, widths[0] + widths[1]) + 3);
        merge(row, 0, 1);
        return row;
    }

    @Override
    public void countsHeading(String first, List<String> others) {
        wideRow(first, others, Kind.HEADING);
    }

    @Override
    public void counts(String name, List<Integer> numbers) {
        Row row = wideRow(name, Collections.nCopies(numbers.size(), ""), Kind.CENTRED);
        row.getCell(0).setCellStyle(styles.of(Kind.TEXT));
        for (int i = 0; i < numbers.size(); i++) {
            row.getCell(2 + i).setCellValue(numbers.get(i));
        }
    }

    @Override
    public void totalsHeading(String column, String total) {
        pair(column, Kind.HEADING, total, Kind.HEADING);
    }

    @Override
    public void total(String column, String total) {
        pair(column, Kind.TEXT, total, Kind.TOTAL);
    }

    @Override
    public void section(String text) {
        next++;
        line(Kind.SECTION, text);
    }

    @Override
    public void gap() {
        next++;
    }

    @Override
    public void note(String text) {
        line(Kind.NOTE, text);
    }

    /** A row of two texts, each over several columns of tasks. */
    private void pair(String left, Kind leftKind, String right, Kind rightKind) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i <= PAIR_LAST; i++) {
            text(row, i, i == 0 ? left : i == PAIR_RIGHT ? right : "", i < PAIR_RIGHT ? leftKind : rightKind);
        }
        merge(row, 0, PAIR_RIGHT - 1);
        merge(row, PAIR_RIGHT, PAIR_LAST);
        int lines = Math.max(
                lines(left, Arrays.stream(widths, 0, PAIR_RIGHT).sum()),
                lines(right, Arrays.stream(widths, PAIR_RIGHT, PAIR_LAST + 1).sum()));
        row.setHeightInPoints(LINE_POINTS * lines + 3);
    }

    /** A line over all columns. */
    private void line(Kind kind, String text) {
        Row row = sheet.createRow(next++);
        text(row, 0, text, kind);
        merge(row, 0, LAST);
        int width = Arrays.stream(widths).sum();
        float points = kind == Kind.TITLE ? LINE_POINTS * 1.4f : LINE_POINTS;
        row.setHeightInPoints(points * lines(text, kind == Kind.TITLE ? width * 2 / 3 : width) + 4);
    }

    private Row row(List<String> texts, Kind kind) {
        Row row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            text(row, i, texts.get(i), kind);
            lines = Math.max(lines, lines(texts.get(i), widths[i]));
        }
        row.setHeightInPoints(LINE_POINTS * Math.min(lines, 20) + 3);
        return row;
    }

    private void text(Row row, int column, String text, Kind kind) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(styles.of(kind));
    }

    private void merge(Row row, int first, int last) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
    }

    /** Times New Roman is narrower than the digits in which widths are counted, but words are not broken. */
    static int lines(String text, int width) {
        int lines = text.lines()
                .mapToInt(line -> 1 + (int) (line.length() * 0.95 / width))
                .sum();
        return Math.max(1, lines);
    }

    private void fitColumns(List<Task> tasks) {
        for (Task task : tasks) {
            List<String> texts = texts(task);
            for (int i = 0; i < widths.length; i++) {
                int wanted = Math.min(WIDEST[i], texts.get(i).length() + 2);
                widths[i] = Math.max(widths[i], wanted);
            }
        }
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
    }

    private void freezeBelow(int row) {
        sheet.createFreezePane(0, row + 1);
        // repeated rows are a defined name, which POI leaves behind in .xls when the sheet is taken out again
        if (sheet.getWorkbook() instanceof XSSFWorkbook) {
            sheet.setRepeatingRows(new CellRangeAddress(row, row, 0, LAST));
        }
    }

    private void print() {
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP)) {
            sheet.setMargin(side, MARGIN_INCHES);
        }
        sheet.setAutobreaks(true);
        sheet.getFooter().setCenter(words.text("page"));
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
    }
}
