package vn.nenep.report.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs, tables and alternative texts of a Word file, in their order; tables for layout are left out. */
final class DocxText {

    private static final String LAYOUT = "PlainTable";

    private final List<Piece> pieces = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private boolean inTable;
    private boolean inText;
    private boolean layout;

    private DocxText() {}

    static List<Piece> read(Path file) throws IOException {
        DocxText text = new DocxText();
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(Xml.entry(zip, "word/document.xml"))) {
            XMLStreamReader xml = Xml.open(in);
            while (xml.hasNext()) {
                text.take(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            throw new IOException("word/document.xml is no XML", e);
        }
        return text.pieces;
    }

    private void take(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.CHARACTERS -> {
                if (inText) {
                    words.append(xml.getText());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            default -> {
                // nothing of the text
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "tbl" -> {
                inTable = true;
                layout = false;
                rows.clear();
            }
            case "tblStyle" -> layout = LAYOUT.equals(Xml.attribute(xml, "val"));
            case "tr" -> row = new ArrayList<>();
            case "t" -> inText = true;
            case "tab", "br" -> words.append(' ');
            case "docPr" -> pieces.add(Piece.text("", Xml.attribute(xml, "descr")));
            default -> {
                // looks
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "p" -> {
                if (inTable) {
                    words.append(' ');
                } else {
                    addText();
                }
            }
            case "tc" -> {
                row.add(words.toString());
                words.setLength(0);
            }
            case "tr" -> rows.add(List.copyOf(row));
            case "tbl" -> {
                inTable = false;
                if (!layout) {
                    pieces.add(Piece.table("", rows));
                }
            }
            default -> {
                // looks
            }
        }
    }

    private void addText() {
        if (!words.toString().isBlank()) {
            pieces.add(Piece.text("", words.toString()));
        }
        words.setLength(0);
    }
}
