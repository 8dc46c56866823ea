package vn.nenep.report.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Leaves out the marks around nothing: the layout (openhtmltopdf 1.1.65) marks the background of every box, also of the many
 * that have none. That was two thirds of the objects of a report, each written, read back and kept for nothing.
 */
final class PdfMarks {

    private static final String MARK = "/Artifact /Prop";
    private static final String NOTHING = " BDC\nEMC\n";
    private static final Pattern PROPERTY = Pattern.compile("/(Prop\\d+) (?:BDC|DP)");

    private PdfMarks() {}

    static void thin(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            String content = content(page);
            String kept = withoutEmpty(content);
            if (kept.length() < content.length()) {
                InputStream bytes = new ByteArrayInputStream(kept.getBytes(StandardCharsets.ISO_8859_1));
                page.setContents(new PDStream(document, bytes, COSName.FLATE_DECODE));
                forgetOthers(page, kept);
            }
        }
    }

    private static String content(PDPage page) throws IOException {
        try (InputStream in = page.getContents()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static String withoutEmpty(String content) {
        StringBuilder kept = new StringBuilder(content.length());
        int from = 0;
        for (int mark = content.indexOf(MARK); mark >= 0; mark = content.indexOf(MARK, mark)) {
            int end = mark + MARK.length();
            while (end < content.length() && Character.isDigit(content.charAt(end))) {
                end++;
            }
            if (content.startsWith(NOTHING, end)) {
                kept.append(content, from, mark);
                from = end + NOTHING.length();
                mark = from;
            } else {
                mark = end;
            }
        }
        return kept.append(content, from, content.length()).toString();
    }

    private static void forgetOthers(PDPage page, String content) {
        Set<String> used = new HashSet<>();
        Matcher property = PROPERTY.matcher(content);
        while (property.find()) {
            used.add(property.group(1));
        }
        COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (properties != null) {
            List.copyOf(properties.keySet()).stream()
                    .filter(name -> !used.contains(name.getName()))
                    .forEach(properties::removeItem);
        }
    }
}
