package vn.nenep.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.nenep.workbook.UnreadableWorkbook.Reason;

/**
 * Looks at a zip file before any parser does. POI opens cut-off workbooks and finds fewer cells in them without a word,
 * so the directory, the size and the CRC of every entry are checked here, by counting the bytes really inflated.
 */
final class ZipGate {

    private static final long LARGEST_PART = 200L << 20;
    private static final long LARGEST_TOTAL = 500L << 20;
    private static final int MOST_ENTRIES = 2_000;

    private ZipGate() {}

    /** The names of the entries of a whole and harmless zip file. */
    static Set<String> check(Path file) throws IOException, UnreadableWorkbook {
        Set<String> names = new HashSet<>();
        Set<String> folded = new HashSet<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableWorkbook(Reason.TOO_LARGE);
            }
            long total = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                names.add(entry.getName());
                if (!folded.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw new UnreadableWorkbook(Reason.CORRUPT);
                }
                total += inflate(zip, entry);
                if (total > LARGEST_TOTAL) {
                    throw new UnreadableWorkbook(Reason.TOO_LARGE);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new UnreadableWorkbook(Reason.CUT_OFF, e);
        }
        return names;
    }

    private static long inflate(ZipFile zip, ZipEntry entry) throws IOException, UnreadableWorkbook {
        CRC32 crc = new CRC32();
        long size = 0;
        byte[] buffer = new byte[64 << 10];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                crc.update(buffer, 0, read);
                size += read;
                if (size > LARGEST_PART) {
                    throw new UnreadableWorkbook(Reason.TOO_LARGE);
                }
            }
        } catch (EOFException e) {
            throw new UnreadableWorkbook(Reason.CUT_OFF, e);
        }
        if (size != entry.getSize() || crc.getValue() != entry.getCrc()) {
            throw new UnreadableWorkbook(Reason.CORRUPT);
        }
        return size;
    }
}
