package vn.nenep.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Zip files that do not tell when they were made. */
public final class FixedZip {

    /** Not 1 January 1980: that makes Java write an extra field that depends on the time zone. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int LIKELY_RATIO = 4;

    /** Pictures are packed already. */
    private static final String PICTURE = ".png";

    private FixedZip() {}

    /** What writes a zip file, e.g. an office document of POI. */
    public interface Content {
        /**
         * Writes it.
         *
         * @param zip takes bytes and entries alike
         */
        void writeTo(OutputStream zip) throws IOException;
    }

    /** A zip file without the times of its entries, packed once. */
    public static byte[] of(Content content) throws IOException {
        ByteArrayOutputStream loose = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(loose)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            content.writeTo(zip);
        }
        ByteArrayOutputStream fixed = new ByteArrayOutputStream(loose.size() / LIKELY_RATIO);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(loose.toByteArray()));
                ZipOutputStream out = new ZipOutputStream(fixed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                add(out, entry.getName(), in.readAllBytes());
            }
        }
        return fixed.toByteArray();
    }

    /** Adds an entry without a time. */
    public static void add(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        if (name.endsWith(PICTURE)) {
            CRC32 check = new CRC32();
            check.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(check.getValue());
        }
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
