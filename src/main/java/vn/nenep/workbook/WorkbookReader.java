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
import vn.nenep.workbook.format.OtherFile;
import vn.nenep.workbook.format.RefusedException;
import vn.nenep.workbook.format.SafeXml;
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

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Limits limits;

    public WorkbookReader() {
        this(Limits.USUAL);
    }

    /** A reader that refuses what is beyond other limits than the usual. */
    public WorkbookReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file, which it never changes.
     *
     * @throws UnreadableWorkbook when the file is not a spreadsheet that can be read whole
     * @throws IOException when the disk fails
     */
    public Workbook read(Path file) throws IOException, UnreadableWorkbook {
        FileStamp stamp = FileStamp.of(file);
        if (stamp.size() == 0) {
            throw new UnreadableWorkbook(Reason.EMPTY);
        }
        if (stamp.size() > limits.file()) {
            throw new UnreadableWorkbook(Reason.TOO_LARGE);
        }
        try {
            return byContent(file);
        } catch (RefusedException e) {
            throw new UnreadableWorkbook(Reason.valueOf(e.reason().name()), e);
        } catch (EOFException | ZipException e) {
            // POI's and the JDK's zip readers differ in what they take for the end of an entry
            throw new UnreadableWorkbook(Reason.CORRUPT, e);
        } catch (StackOverflowError e) {
            // nested deeper than any program nests: the trees of POI and jsoup are built and read by recursion
            throw new UnreadableWorkbook(Reason.CORRUPT, e);
        } finally {
            stamp.requireUnchanged(file);
        }
    }

    private Workbook byContent(Path file) throws IOException, UnreadableWorkbook {
        byte[] head = head(file);
        if (startsWith(head, OLE2)) {
            return XlsReader.read(file, limits);
        }
        if (startsWith(head, ZIP)) {
            return ofZip(file);
        }
        OtherFile.of(head).ifPresent(kind -> {
            throw new RefusedException(kind);
        });
        CellCollector cells = new CellCollector(limits);
        TextFile.read(file, cells);
        return cells.workbook();
    }

    private Workbook ofZip(Path file) throws IOException, UnreadableWorkbook {
        CellCollector cells = new CellCollector(limits);
        try (ZipParts parts = ZipParts.open(file, limits.zip())) {
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
            throw new UnreadableWorkbook(Reason.XLSB);
        }
        if (main.startsWith("word/") || main.startsWith("ppt/")) {
            throw new UnreadableWorkbook(main.startsWith("word/") ? Reason.WORD : Reason.SLIDES);
        }
        requireWhole(parts, "[Content_Types].xml");
        XlsxFile.read(parts, main, cells);
        if (parts.names().stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
            cells.macros();
        }
        if (parts.names().stream().anyMatch(part -> part.startsWith("xl/externalLinks/"))) {
            cells.linksToOtherFiles();
        }
    }

    /** No other reader opens a package without its list of types, Excel neither. */
    private static void requireWhole(ZipParts parts, String part) throws IOException {
        try (InputStream in = parts.get(part)) {
            SafeXml xml = new SafeXml(in);
            while (xml.next()) {
                // what stands there is not needed
            }
        }
    }

    /** What is wrong with a zip that doesn't say what it is. */
    private static Reason ofLooseParts(ZipParts parts) {
        if (parts.has("xl/workbook.bin")) {
            return Reason.XLSB;
        }
        if (parts.names().stream().anyMatch(name -> name.startsWith("word/"))) {
            return Reason.WORD;
        }
        if (parts.has("xl/workbook.xml") || parts.has("[Content_Types].xml")) {
            return Reason.CORRUPT;
        }
        // the spreadsheets of Apple
        return parts.has("Index/Document.iwa") ? Reason.OTHER_FORMAT : Reason.ARCHIVE;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(OtherFile.HEAD);
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return Arrays.equals(head, 0, Math.min(head.length, magic.length), magic, 0, magic.length);
    }
}
