package vn.nenep.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * "Strict Open XML" of Excel: the same parts under other namespaces, which POI 5.5.1 refuses. A copy with the usual
 * namespaces is read in its place.
 */
final class StrictOoxml {

    private static final String MARK = "http://purl.oclc.org/ooxml/";
    private static final Pattern NAMESPACE = Pattern.compile(Pattern.quote(MARK) + "(\\w+)/(\\w+)");
    private static final int HEAD = 4_096;

    private StrictOoxml() {}

    static boolean is(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/workbook.xml"))) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains(MARK);
        }
    }

    /** Writes a copy that POI reads; whoever asks for it deletes it. */
    static Path usual(Path file) throws IOException {
        Path copy = Files.createTempFile("workbook", ".xlsx");
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    out.write(
                            entry.getName().matches(".*\\.(xml|rels)") ? usual(in.readAllBytes()) : in.readAllBytes());
                }
                out.closeEntry();
            }
        } catch (IOException | RuntimeException e) {
            Files.delete(copy);
            throw e;
        }
        return copy;
    }

    private static byte[] usual(byte[] part) {
        // byte for byte, so that it does not matter which of the encodings that keep ASCII the part is in
        String text = new String(part, StandardCharsets.ISO_8859_1);
        return NAMESPACE
                .matcher(text)
                .replaceAll("http://schemas.openxmlformats.org/$1/2006/$2")
                .replace(" conformance=\"strict\"", "")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
