package vn.nenep.workbook.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nenep.workbook.format.RefusedException.Reason;

/** Reads what is neither a zip nor an old Office file: text with separators, and the tables and XML that some call .xls. */
public final class TextFile {

    private static final int HEAD = 8_192;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML =
            Pattern.compile("<(!doctype\\s+html|html|head|meta|body|table|style)\\b", Pattern.CASE_INSENSITIVE);
    private static final String EXCEL_XML = "<?mso-application progid=\"Excel.Sheet\"?>";

    private TextFile() {}

    /** Gives the cells of the file to {@code cells}. */
    public static void read(Path file, Cells cells) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String head = head(bytes);
        if (!head.startsWith("<")) {
            CsvFile.read(text(Encoding.decode(bytes)), cells);
        } else if ((head.contains(SpreadsheetMl.NAMESPACE) || head.contains(EXCEL_XML))
                && !HTML.matcher(head).lookingAt()) {
            new SpreadsheetMl(new SafeXml(new ByteArrayInputStream(bytes)), cells).read();
        } else if (HTML.matcher(head).find()) {
            Matcher charset = CHARSET.matcher(head);
            Optional<String> stated = charset.find() ? Encoding.decode(bytes, charset.group(1)) : Optional.empty();
            HtmlFile.read(stated.orElseGet(() -> text(Encoding.decode(bytes))), cells);
        } else {
            throw new RefusedException(Reason.NOT_A_SPREADSHEET);
        }
    }

    /** The beginning in Latin letters, whatever the encoding. */
    private static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return head.replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .stripLeading();
    }

    private static String text(Optional<String> decoded) {
        return decoded.orElseThrow(() -> new RefusedException(Reason.NOT_A_SPREADSHEET));
    }
}
