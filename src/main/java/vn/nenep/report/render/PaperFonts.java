package vn.nenep.report.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The fonts of the PDF, without their table of ligatures: PDFBox 3.0.7 makes patterns of all ligatures anew for each text that
 * it shows, which was half of its time. Vietnamese in composed letters needs none.
 */
final class PaperFonts {

    private static final String FAMILY = "Liberation Serif";
    private static final int BOLD = 700;
    private static final int NORMAL = 400;

    private static final int TABLES_AT = 4;
    private static final int DIRECTORY_AT = 12;
    private static final int ENTRY = 16;
    private static final int LIGATURES = tag("GSUB");
    private static final int UNKNOWN = tag("gsub");

    private PaperFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        add(builder, "Regular", NORMAL, FontStyle.NORMAL);
        add(builder, "Bold", BOLD, FontStyle.NORMAL);
        add(builder, "Italic", NORMAL, FontStyle.ITALIC);
        add(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
    }

    private static void add(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> font(face), FAMILY, weight, style, true);
    }

    static InputStream font(String face) {
        String resource = "/liberation/LiberationSerif-" + face + ".ttf";
        try (InputStream stream = PaperFonts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The font " + resource + " is not on the classpath");
            }
            return new ByteArrayInputStream(withoutLigatures(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + resource + " can't be read", e);
        }
    }

    /** Readers pass over tables whose tag they don't know. */
    private static byte[] withoutLigatures(byte[] font) {
        ByteBuffer tables = ByteBuffer.wrap(font);
        for (int i = 0; i < tables.getShort(TABLES_AT); i++) {
            int at = DIRECTORY_AT + i * ENTRY;
            if (tables.getInt(at) == LIGATURES) {
                tables.putInt(at, UNKNOWN);
            }
        }
        return font;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
