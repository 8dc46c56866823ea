package vn.nenep.correspondence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.nenep.correspondence.mark.MarkFill;

/** A new .xlsx with our sheet alone: a receipt, or the list for a file of which no copy can be made. */
public final class ListCopy {

    private ListCopy() {}

    /** Writes what is to be mended. */
    public static void errors(Receipt receipt, Path target) throws IOException {
        write("sheet.errors", sheet -> sheet.errors(receipt), target);
    }

    /** Writes the receipt of an accepted file. */
    public static void receipt(Receipt receipt, Path target) throws IOException {
        ReceiptSheet.write(receipt, target);
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
