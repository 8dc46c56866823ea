package vn.nenep.correspondence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.nenep.finding.Finding;

/** A new .xlsx with our sheet alone, for files that can't be copied with marks; addresses in it are text, not links. */
public final class ListCopy {

    private ListCopy() {}

    /** Writes what is to be mended; the arguments are those of {@link MarkedCopy}. */
    public static void write(String displayName, List<Finding> findings, List<ColumnTotals> totals, Path target)
            throws IOException {
        write("sheet.errors", sheet -> sheet.errors(displayName, findings, totals), target);
    }

    /** Writes the receipt of an accepted file. */
    public static void write(Receipt receipt, Path target) throws IOException {
        write("sheet.receipt", sheet -> sheet.receipt(receipt), target);
    }

    private static void write(String title, Consumer<OurSheet> content, Path target) throws IOException {
        Words words = new Words();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            OurStyles styles = new OurStyles(workbook, new MarkFill(workbook));
            content.accept(new OurSheet(workbook.createSheet(words.text(title)), words, styles, false));
            try (OutputStream out = Files.newOutputStream(target)) {
                workbook.write(out);
            }
        }
    }
}
