package vn.nenep.report.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.nenep.zip.FixedZip;

/** The empty document in the measures of a format profile: page, styles, settings and page number, kept as readable XML beside this class. */
final class DocxSkeleton {

    private static final List<String> PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/settings.xml",
            "word/header1.xml");

    private DocxSkeleton() {}

    static XWPFDocument open(DocxMeasures measures) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (String part : PARTS) {
                FixedZip.add(out, part, measures.fill(read(part)));
            }
        }
        return new XWPFDocument(new ByteArrayInputStream(zip.toByteArray()));
    }

    private static byte[] read(String part) throws IOException {
        try (InputStream stream = DocxSkeleton.class.getResourceAsStream("docx/" + part)) {
            if (stream == null) {
                throw new FileNotFoundException("docx/" + part + " is not on the classpath");
            }
            return stream.readAllBytes();
        }
    }
}
