package vn.nenep.correspondence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** In which format a file goes back; follows from its bytes, because Excel refuses a name that doesn't fit them. */
public enum ReturnFormat {
    XLSX(".xlsx", true),
    /** a workbook with macros, which stay in it */
    XLSM(".xlsm", true),
    XLS(".xls", true),
    /** no copy can be made: a new workbook with the list alone */
    LIST(".xlsx", false);

    private final String extension;
    private final boolean copy;

    ReturnFormat(String extension, boolean copy) {
        this.extension = extension;
        this.copy = copy;
    }

    /** With its dot. */
    public String extension() {
        return extension;
    }

    /** Whether the sender's own workbook goes back, by {@link MarkedCopy}; else {@link ListCopy} is to be used. */
    public boolean isCopy() {
        return copy;
    }

    /** By content. */
    public static ReturnFormat of(Path original) throws IOException {
        return switch (magic(original)) {
            case OOXML -> zipped(original);
            case OLE2 -> oldOffice(original);
            default -> LIST;
        };
    }

    private static FileMagic magic(Path original) throws IOException {
        try (InputStream in = Files.newInputStream(original)) {
            return FileMagic.valueOf(in.readNBytes(64));
        }
    }

    private static ReturnFormat zipped(Path original) throws IOException {
        try (ZipFile zip = new ZipFile(original.toFile())) {
            ZipEntry types = zip.getEntry("[Content_Types].xml");
            if (types == null || zip.getEntry("xl/workbook.xml") == null) {
                return LIST;
            }
            try (InputStream in = zip.getInputStream(types)) {
                String text = new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8);
                return text.contains("sheet.macroEnabled.main+xml") ? XLSM : XLSX;
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // a zip may be broken in its list, in an entry or in a name; the reader has already told the sender
            return LIST;
        }
    }

    private static ReturnFormat oldOffice(Path original) {
        try (POIFSFileSystem container = new POIFSFileSystem(original.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive("Workbook") ? XLS : LIST;
        } catch (IOException | RuntimeException e) {
            // what the container is broken by does not matter here: the reader has already told the sender
            return LIST;
        }
    }
}
