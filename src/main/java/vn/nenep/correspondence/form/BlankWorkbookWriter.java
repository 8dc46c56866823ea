package vn.nenep.correspondence.form;

import java.io.IOException;
import java.io.OutputStream;
import vn.nenep.correspondence.form.BlankWorkbook.BlankForm;
import vn.nenep.correspondence.xlsx.BookXml;
import vn.nenep.correspondence.xlsx.SheetXml;
import vn.nenep.definition.Definitions;
import vn.nenep.period.PeriodLabels;

/** Writes blank workbooks as .xlsx: each form on its sheet, then the instructions, then what only formulas see. */
public final class BlankWorkbookWriter {

    private final Definitions definitions;
    private final Words words = new Words();

    public BlankWorkbookWriter(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Writes a workbook and leaves the stream open. The same workbook gives the same bytes. */
    public void write(BlankWorkbook workbook, OutputStream out) throws IOException {
        BookXml book = new BookXml(
                words.text("book", PeriodLabels.print(workbook.period()), workbook.senderName()),
                words.text("program"));
        Choices choices = new Choices();
        for (BlankForm blank : workbook.forms()) {
            FormLayout layout = new FormLayout(blank);
            SheetXml sheet = new FormSheetWriter(layout, workbook, words).write();
            new RowPaintings(layout, workbook, definitions).write(sheet);
            new CellLimits(layout, workbook, definitions, choices, words).write(sheet);
            book.add(sheet);
            book.stamp(
                    "nenep." + blank.form().word(),
                    blank.form().id() + " " + workbook.sender() + " "
                            + workbook.period().code());
        }
        book.add(new Guide(workbook, definitions, words).sheet());
        choices.addTo(book);
        book.write(out);
    }
}
