package vn.nenep.correspondence;

import java.util.List;
import vn.nenep.correspondence.Receipt.FormReceived;
import vn.nenep.correspondence.Receipt.SheetCounts;

/** The part of our sheets that tells, form by form, what was taken in: versions, rows, totals. */
final class ReceiptPart {

    private final ReceiptLines lines;
    private final Words words;

    ReceiptPart(ReceiptLines lines, Words words) {
        this.lines = lines;
        this.words = words;
    }

    void write(List<FormReceived> forms) {
        for (FormReceived form : forms) {
            lines.section(words.form(form));
            lines.note(words.version(form));
            counts(form.sheets());
            if (!form.blocked()) {
                form.sheets().forEach(one -> totals(one, form.sheets().size() > 1));
            }
        }
    }

    private void counts(List<SheetCounts> sheets) {
        List<String> headings = List.of("counts.read", "counts.accepted", "counts.held", "counts.ignored");
        lines.countsHeading(
                words.text("heading.sheet"), headings.stream().map(words::text).toList());
        sheets.forEach(
                one -> lines.counts(one.sheet(), List.of(one.read(), one.accepted(), one.held(), one.ignored())));
    }

    private void totals(SheetCounts one, boolean oneOfSeveral) {
        if (one.totals().isEmpty()) {
            return;
        }
        lines.gap();
        if (oneOfSeveral) {
            lines.note(words.text("totals.sheet", one.sheet()));
        }
        lines.totalsHeading(words.text("totals.heading"), words.text("totals.total"));
        one.totals().forEach(total -> lines.total(total.heading(), total.total()));
    }
}
