package vn.nenep.correspondence;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import vn.nenep.correspondence.OurStyles.Kind;
import vn.nenep.correspondence.Receipt.ColumnTotal;
import vn.nenep.correspondence.Receipt.FormReceived;
import vn.nenep.correspondence.Receipt.SheetCounts;

/** The part of our sheet that tells, form by form, what was taken in: versions, rows, totals. */
final class ReceiptPart {

    private final OurSheet sheet;
    private final Words words;

    ReceiptPart(OurSheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    void write(List<FormReceived> forms) {
        for (FormReceived form : forms) {
            sheet.section(words.form(form));
            sheet.note(words.version(form));
            counts(form.sheets());
            if (!form.blocked()) {
                form.sheets().forEach(one -> totals(one, form.sheets().size() > 1));
            }
        }
    }

    private void counts(List<SheetCounts> sheets) {
        List<String> headings = List.of("counts.read", "counts.accepted", "counts.held", "counts.ignored");
        sheet.wideRow(
                words.text("heading.sheet"), headings.stream().map(words::text).toList(), Kind.HEADING);
        for (SheetCounts one : sheets) {
            Row row = sheet.wideRow(one.sheet(), List.of("", "", "", ""), Kind.CENTRED);
            int[] numbers = {one.read(), one.accepted(), one.held(), one.ignored()};
            for (int i = 0; i < numbers.length; i++) {
                row.getCell(2 + i).setCellValue(numbers[i]);
            }
        }
    }

    private void totals(SheetCounts one, boolean oneOfSeveral) {
        if (one.totals().isEmpty()) {
            return;
        }
        sheet.gap();
        if (oneOfSeveral) {
            sheet.note(words.text("totals.sheet", one.sheet()));
        }
        sheet.pair(words.text("totals.heading"), Kind.HEADING, words.text("totals.total"), Kind.HEADING);
        for (ColumnTotal total : one.totals()) {
            sheet.pair(total.heading(), Kind.TEXT, total.total(), Kind.TOTAL);
        }
    }
}
