package vn.nenep.workbook.format;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.nenep.workbook.format.RefusedException.Reason;

/**
 * The parts of a zip file that is whole and harmless. Cut-off workbooks are opened by some parsers, which find fewer cells in
 * them without a word; so the directory, the size and the CRC of every entry are checked here before any parser begins, by
 * counting the bytes really inflated. Small parts are kept on the way, so that they are inflated once only.
 */
public final class ZipParts implements Closeable {

    /**
     * How much a zip may hold.
     *
     * @param part the inflated bytes of one entry
     * @param total the inflated bytes of all
     */
    public record Limits(int entries, long part, long total) {

        /** Far beyond any real workbook, and still read in seconds. */
        public static final Limits USUAL = new Limits(2_000, 200L << 20, 500L << 20);
    }

    private static final int LARGEST_KEPT = 1 << 20;
    private static final int MOST_KEPT = 8 << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final Map<String, byte[]> kept = new HashMap<>();
    private final byte[] buffer = new byte[64 << 10];
    private int keptBytes;

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a zip file after looking at all of it.
     *
     * @throws RefusedException when it is not whole or beyond the limits
     */
    public static ZipParts open(Path file, Limits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new RefusedException(Reason.CUT_OFF, e);
        }
        ZipParts parts = new ZipParts(zip);
        try {
            parts.check(limits);
            return parts;
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            zip.close();
            throw new RefusedException(Reason.CUT_OFF, e);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void check(Limits limits) throws IOException {
        if (zip.size() > limits.entries()) {
            throw new RefusedException(Reason.TOO_LARGE);
        }
        long total = 0;
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            if (entries.put(folded(entry.getName()), entry) != null) {
                throw new RefusedException(Reason.CORRUPT);
            }
            total += inflate(entry, limits);
            if (total > limits.total()) {
                throw new RefusedException(Reason.TOO_LARGE);
            }
        }
    }

    private long inflate(ZipEntry entry, Limits limits) throws IOException {
        long declared = entry.getSize();
        boolean keeps =
                declared >= 0 && declared <= Math.min(LARGEST_KEPT, MOST_KEPT - keptBytes) && isRead(entry.getName());
        // one byte more than declared: whether there is more shows at once
        byte[] into = keeps ? new byte[(int) declared + 1] : buffer;
        CRC32 crc = new CRC32();
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            int at = 0;
            for (int read = in.read(into, at, into.length - at); read > 0; read = in.read(into, at, into.length - at)) {
                crc.update(into, at, read);
                size += read;
                at = keeps ? at + read : 0;
                if (size > limits.part()) {
                    throw new RefusedException(Reason.TOO_LARGE);
                }
            }
        }
        if (size != declared || crc.getValue() != entry.getCrc()) {
            throw new RefusedException(Reason.CORRUPT);
        }
        if (keeps) {
            kept.put(folded(entry.getName()), into);
            keptBytes += into.length;
        }
        return size;
    }

    private static boolean isRead(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The names of all parts, in an order of their own. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        entries.values().forEach(entry -> names.add(entry.getName()));
        return names;
    }

    /** Whether there is a part of this name, in capitals or small letters. */
    public boolean has(String name) {
        return entries.containsKey(folded(name));
    }

    /** The bytes of a part from its beginning; empty when there is no such part. */
    public Optional<InputStream> find(String name) throws IOException {
        ZipEntry entry = entries.get(folded(name));
        if (entry == null) {
            return Optional.empty();
        }
        byte[] bytes = kept.get(folded(name));
        return Optional.of(
                bytes == null ? zip.getInputStream(entry) : new ByteArrayInputStream(bytes, 0, bytes.length - 1));
    }

    /** The bytes of a part that has to be there. */
    public InputStream get(String name) throws IOException {
        return find(name).orElseThrow(() -> new RefusedException(Reason.CORRUPT));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
