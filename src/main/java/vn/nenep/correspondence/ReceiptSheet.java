package vn.nenep.correspondence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.nenep.correspondence.mark.Remarks;
import vn.nenep.correspondence.xlsx.BookXml;
import vn.nenep.correspondence.xlsx.Look;
import vn.nenep.correspondence.xlsx.SheetXml;
import vn.nenep.finding.Finding;

/**
 * The receipt of an accepted file: a workbook of one sheet on upright paper. A province gets hundreds a day, so they are
 * written without a document model.
 */
final class ReceiptSheet implements ReceiptLines {

    /** In letters: what it is about, then four numbers. */
    private static final int[] WIDTHS = {38, 14, 14, 14, 14};

    private static final int LAST = WIDTHS.length - 1;
    private static final int TOTAL = 3;
    private static final int ADVICE = 2;
    private static final double LINE_POINTS = 16;

    private final SheetXml sheet;
    private final Words words;

    private ReceiptSheet(SheetXml sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
        }
    }

    /** Writes a receipt. */
    static void write(Receipt receipt, Path target) throws IOException {
        Words words = new Words();
        String title = words.text("sheet.receipt");
        SheetXml sheet = new SheetXml(title).portrait();
        new ReceiptSheet(sheet, words).write(receipt);
        try (OutputStream out = Files.newOutputStream(target)) {
            new BookXml(title, Remarks.AUTHOR).add(sheet).write(out);
        }
    }

    private void write(Receipt receipt) {
        List<Task> tasks = Task.of(receipt.findings());
        line(Look.HEADLINE, words.verdict(tasks), 1.35);
        line(Look.REMARK, words.received(receipt), 1);
        new ReceiptPart(this, words).write(receipt.forms());
        if (!tasks.isEmpty()) {
            section(words.text(tasks.stream().anyMatch(Task::asks) ? "section.tasks" : "section.notices"));
            tasks(tasks);
        }
    }

    private void tasks(List<Task> tasks) {
        sheet.nextRow(LINE_POINTS + 4)
                .text(0, Look.HEADING, words.text("heading.place"))
                .text(1, Look.HEADING, words.text("heading.seen"))
                .across(ADVICE, LAST, Look.HEADING, words.text("heading.advice"));
        List<Task> shown = Task.shown(tasks);
        shown.forEach(this::task);
        if (shown.size() < tasks.size()) {
            note(words.text("more", tasks.size() - shown.size()));
        }
    }

    private void task(Task task) {
        Finding finding = task.finding();
        String place = words.place(task)
                + (finding.place().sheet().isEmpty()
                        ? ""
                        : " · " + finding.place().sheet())
                + (finding.place().heading().isEmpty()
                        ? ""
                        : "\n" + finding.place().heading());
        String advice = (task.asks() ? "" : words.expected(task) + ". ")
                + words.advice(finding)
                + " (" + finding.code().name() + ")";
        int height = Math.max(
                OurSheet.lines(place, WIDTHS[0]),
                Math.max(OurSheet.lines(words.seen(task), WIDTHS[1]), OurSheet.lines(advice, width(ADVICE))));
        sheet.nextRow(LINE_POINTS * height + 3)
                .text(0, Look.TABLE_TEXT, place)
                .text(1, Look.TABLE_TEXT, words.seen(task))
                .across(ADVICE, LAST, Look.TABLE_TEXT, advice);
    }

    @Override
    public void section(String heading) {
        gap();
        line(Look.SECTION, heading, 1.1);
    }

    @Override
    public void note(String text) {
        line(Look.REMARK, text, 1);
    }

    @Override
    public void gap() {
        sheet.nextRow(LINE_POINTS * 0.6);
    }

    @Override
    public void countsHeading(String first, List<String> others) {
        sheet.nextRow(LINE_POINTS + 4).text(0, Look.HEADING, first);
        for (int i = 0; i < others.size(); i++) {
            sheet.text(1 + i, Look.HEADING, others.get(i));
        }
    }

    @Override
    public void counts(String name, List<Integer> numbers) {
        sheet.nextRow(LINE_POINTS * OurSheet.lines(name, WIDTHS[0]) + 3).text(0, Look.TABLE_TEXT, name);
        for (int i = 0; i < numbers.size(); i++) {
            sheet.number(1 + i, Look.TABLE_CENTRED, numbers.get(i));
        }
    }

    @Override
    public void totalsHeading(String column, String total) {
        sheet.nextRow(LINE_POINTS + 4).text(0, Look.HEADING, column).across(1, TOTAL, Look.HEADING, total);
    }

    @Override
    public void total(String column, String total) {
        int height = Math.max(OurSheet.lines(column, WIDTHS[0]), OurSheet.lines(total, WIDTHS[1] * TOTAL));
        sheet.nextRow(LINE_POINTS * height + 3)
                .text(0, Look.TABLE_TEXT, column)
                .across(1, TOTAL, Look.TABLE_CENTRED, total);
    }

    private void line(Look look, String text, double size) {
        int height = OurSheet.lines(text, (int) (width(0) / size));
        sheet.nextRow(LINE_POINTS * size * height + 3).across(0, LAST, look, text);
    }

    private static int width(int from) {
        int width = 0;
        for (int i = from; i <= LAST; i++) {
            width += WIDTHS[i];
        }
        return width;
    }
}
