package vn.nenep.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import vn.nenep.workbook.UnreadableWorkbook.Reason;
import vn.nenep.workbook.format.RefusedException;
import vn.nenep.workbook.format.TextFile;
import vn.nenep.workbook.format.ZipParts;
import vn.nenep.workbook.ods.OdsFile;
import vn.nenep.workbook.xlsx.Relations;
import vn.nenep.workbook.xlsx.XlsxFile;

/**
 * The seam behind which all reading lies: a path goes in, typed cells come out. What the file is follows from its bytes,
 * never from its name.
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
        try {
            return byContent(file);
        } catch (RefusedException e) {
            throw new UnreadableWorkbook(reason(e.reason()), e);
        } catch (EOFException | ZipException e) {
            // POI's and the JDK's zip readers differ in what they take for the end of an entry
            throw new UnreadableWorkbook(Reason.CORRUPT, e);
        }
    }

    private static Workbook byContent(Path file) throws IOException, UnreadableWorkbook {
        byte[] head = head(file);
        if (startsWith(head, OLE2)) {
            return XlsReader.read(file);
        }
        if (startsWith(head, ZIP)) {
            return ofZip(file);
        }
        if (head.length == 4 && head[0] == 9 && head[1] >= 0 && head[1] <= 4 && head[3] == 0) {
            // Excel 2 to 4, from before the container
            throw new UnreadableWorkbook(Reason.OTHER_FORMAT);
        }
        CellCollector cells = new CellCollector();
        TextFile.read(file, cells);
        return cells.workbook();
    }

    private static Workbook ofZip(Path file) throws IOException, UnreadableWorkbook {
        CellCollector cells = new CellCollector();
        try (ZipParts parts = ZipParts.open(file, ZipParts.Limits.USUAL)) {
            Optional<String> main = Relations.mainPart(parts);
            if (main.isPresent()) {
                ofOpenXml(parts, main.get(), cells);
            } else if (parts.has("content.xml") || parts.has("encrypted-package")) {
                OdsFile.read(parts, cells);
                if (parts.names().stream().anyMatch(part -> part.startsWith("Basic/"))) {
                    cells.macros();
                }
            } else {
                throw new UnreadableWorkbook(ofLooseParts(parts));
            }
        }
        return cells.workbook();
    }

    private static void ofOpenXml(ZipParts parts, String main, CellCollector cells)
            throws IOException, UnreadableWorkbook {
        if (main.endsWith("workbook.bin")) {
            throw new UnreadableWorkbook(Reason.OTHER_FORMAT);
        }
        if (main.startsWith("word/") || main.startsWith("ppt/")) {
            throw new UnreadableWorkbook(Reason.NOT_A_SPREADSHEET);
        }
        XlsxFile.read(parts, main, cells);
        if (parts.names().stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
            cells.macros();
        }
        if (parts.names().stream().anyMatch(part -> part.startsWith("xl/externalLinks/"))) {
            cells.linksToOtherFiles();
        }
    }

    /** What is wrong with a zip that doesn't say what it is. */
    private static Reason ofLooseParts(ZipParts parts) {
        if (parts.has("xl/workbook.bin")) {
            return Reason.OTHER_FORMAT;
        }
        return parts.has("xl/workbook.xml") ? Reason.CORRUPT : Reason.NOT_A_SPREADSHEET;
    }

    private static Reason reason(RefusedException.Reason reason) {
        return switch (reason) {
            case NOT_A_SPREADSHEET -> Reason.NOT_A_SPREADSHEET;
            case PASSWORD -> Reason.PASSWORD;
            case CUT_OFF -> Reason.CUT_OFF;
            case CORRUPT -> Reason.CORRUPT;
            case TOO_LARGE -> Reason.TOO_LARGE;
        };
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
