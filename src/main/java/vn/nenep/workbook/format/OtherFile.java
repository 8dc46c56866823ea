package vn.nenep.workbook.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.nenep.workbook.format.RefusedException.Reason;

/** Knows by their first bytes the files that are sent by mistake instead of a spreadsheet. */
public final class OtherFile {

    /** How many bytes are enough to look at. */
    public static final int HEAD = 4_096;

    private record Mark(String start, Reason reason) {}

    /** In ISO 8859-1, a letter for a byte. */
    private static final List<Mark> MARKS = List.of(
            new Mark("%PDF", Reason.PDF),
            new Mark("\u00FF\u00D8\u00FF", Reason.PICTURE),
            new Mark("\u0089PNG\r\n", Reason.PICTURE),
            new Mark("GIF8", Reason.PICTURE),
            new Mark("II*\0", Reason.PICTURE),
            new Mark("MM\0*", Reason.PICTURE),
            new Mark("Rar!", Reason.ARCHIVE),
            new Mark("7z\u00BC\u00AF", Reason.ARCHIVE),
            new Mark("\u001F\u008B\b", Reason.ARCHIVE),
            // an empty zip, and one of many volumes
            new Mark("PK\5\6", Reason.ARCHIVE),
            new Mark("PK\7\b", Reason.ARCHIVE),
            new Mark("{\\rtf", Reason.WORD),
            new Mark("%!PS", Reason.NOT_A_SPREADSHEET));

    private OtherFile() {}

    /** What a file is that begins with these bytes; empty when it may be a spreadsheet. */
    public static Optional<Reason> of(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.chars().allMatch(letter -> letter == 0)) {
            return Optional.of(Reason.ZEROS);
        }
        if ((start.startsWith("RIFF") && start.startsWith("WEBP", 8)) || start.startsWith("ftyphei", 4)) {
            return Optional.of(Reason.PICTURE);
        }
        if (isBitmap(start)) {
            return Optional.of(Reason.PICTURE);
        }
        if (start.length() >= 4 && start.charAt(0) == 9 && start.charAt(1) <= 4 && start.charAt(3) == 0) {
            // Excel 2 to 4, from before the container
            return Optional.of(Reason.OLD_EXCEL);
        }
        if (isMail(start)) {
            return Optional.of(Reason.WEB_ARCHIVE);
        }
        return MARKS.stream()
                .filter(mark -> start.startsWith(mark.start()))
                .map(Mark::reason)
                .findFirst();
    }

    private static boolean isBitmap(String start) {
        // two letters alone may begin a text; after them come the size and four zeros
        return start.startsWith("BM") && start.startsWith("\0\0\0\0", 6);
    }

    /** Web pages with all their parts are saved as mails, with the version of MIME among the first lines. */
    private static boolean isMail(String start) {
        String lower = start.stripLeading().toLowerCase(Locale.ROOT);
        boolean isLetter = lower.startsWith("from:") || lower.startsWith("date:") || lower.startsWith("subject:");
        return lower.startsWith("mime-version:") || (isLetter && lower.contains("\nmime-version:"));
    }
}
