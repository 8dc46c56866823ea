package vn.nenep.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import vn.nenep.workbook.UnreadableWorkbook.Reason;

/**
 * The seam behind which all reading lies: a path goes in, typed cells come out. What the file is follows from its bytes,
 * never from its name. Reads .xlsx; other formats are refused with a reason of their own.
 */
public final class WorkbookReader {

    private static final long LARGEST_FILE = 20L << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /**
     * Reads a file, which it never changes.
     *
     * @throws UnreadableWorkbook when the file is not a spreadsheet that can be read whole
     * @throws IOException when the disk fails
     */
    public Workbook read(Path file) throws IOException, UnreadableWorkbook {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableWorkbook(Reason.NOT_A_SPREADSHEET);
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new UnreadableWorkbook(Reason.EMPTY);
        }
        if (size > LARGEST_FILE) {
            throw new UnreadableWorkbook(Reason.TOO_LARGE);
        }
        byte[] head = head(file);
        if (startsWith(head, OLE2)) {
            throw new UnreadableWorkbook(OldOffice.isEncrypted(file) ? Reason.PASSWORD : Reason.OTHER_FORMAT);
        }
        if (!startsWith(head, ZIP)) {
            throw new UnreadableWorkbook(Reason.NOT_A_SPREADSHEET);
        }
        Set<String> parts = ZipGate.check(file);
        if (!parts.contains("xl/workbook.xml")) {
            throw new UnreadableWorkbook(
                    parts.contains("content.xml") || parts.contains("xl/workbook.bin")
                            ? Reason.OTHER_FORMAT
                            : Reason.NOT_A_SPREADSHEET);
        }
        return XlsxReader.read(file);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return Arrays.equals(head, magic);
    }
}
