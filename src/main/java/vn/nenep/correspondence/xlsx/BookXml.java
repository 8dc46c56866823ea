package vn.nenep.correspondence.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import vn.nenep.zip.FixedZip;

/** A workbook of some sheets. The same sheets and names give the same bytes: nothing in it tells when it was made. */
public final class BookXml {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final String title;
    private final String author;
    private final List<SheetXml> sheets = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> stamps = new LinkedHashMap<>();

    /** A workbook with the title and the author that its properties show. */
    public BookXml(String title, String author) {
        this.title = title;
        this.author = author;
    }

    public BookXml add(SheetXml sheet) {
        sheets.add(sheet);
        return this;
    }

    /** Gives some cells a name: {@code 'DM'!$A$1:$A$4}. */
    public BookXml name(String name, String reference) {
        names.put(name, reference);
        return this;
    }

    /** Keeps a text under a name that no menu shows. */
    public BookXml stamp(String name, String text) {
        stamps.put(name, text);
        return this;
    }

    /** Writes it and leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        add(zip, "[Content_Types].xml", contentTypes());
        add(
                zip,
                "_rels/.rels",
                relations(List.of(
                        relation("officeDocument", OFFICE, "xl/workbook.xml"),
                        relation("metadata/core-properties", PACKAGE + "relationships", "docProps/core.xml"),
                        relation("extended-properties", OFFICE, "docProps/app.xml"))));
        add(zip, "docProps/core.xml", core());
        add(
                zip,
                "docProps/app.xml",
                HEAD
                        + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                        + "<Application>" + Xml.escaped(author) + "</Application></Properties>");
        add(zip, "xl/workbook.xml", workbook());
        add(zip, "xl/_rels/workbook.xml.rels", bookRelations());
        add(zip, "xl/styles.xml", StyleSheet.XML);
        for (int i = 0; i < sheets.size(); i++) {
            add(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i).xml(i == 0));
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
        FixedZip.add(zip, name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<Types xmlns=\"")
                .append(PACKAGE)
                .append("content-types\"><Default Extension=\"rels\" ContentType=\"")
                .append("application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        type(xml, "/xl/workbook.xml", TYPES + "sheet.main+xml");
        type(xml, "/xl/styles.xml", TYPES + "styles+xml");
        for (int i = 1; i <= sheets.size(); i++) {
            type(xml, "/xl/worksheets/sheet" + i + ".xml", TYPES + "worksheet+xml");
        }
        type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type(xml, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        return xml.append("</Types>").toString();
    }

    private static void type(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"").append(part).append("\" ContentType=\"");
        xml.append(type).append("\"/>");
    }

    private static String relation(String kind, String space, String target) {
        return " Type=\"" + space + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(List<String> relations) {
        StringBuilder xml = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < relations.size(); i++) {
            xml.append("<Relationship Id=\"rId").append(i + 1).append('"').append(relations.get(i));
        }
        return xml.append("</Relationships>").toString();
    }

    private String bookRelations() {
        List<String> relations = new ArrayList<>();
        for (int i = 1; i <= sheets.size(); i++) {
            relations.add(relation("worksheet", OFFICE, "worksheets/sheet" + i + ".xml"));
        }
        relations.add(relation("styles", OFFICE, "styles.xml"));
        return relations(relations);
    }

    private String core() {
        return HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Xml.escaped(title)
                + "</dc:title><dc:creator>" + Xml.escaped(author) + "</dc:creator></cp:coreProperties>";
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"")
                .append(OFFICE)
                .append("\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            SheetXml sheet = sheets.get(i);
            xml.append("<sheet name=\"").append(Xml.escaped(sheet.name())).append("\" sheetId=\"");
            xml.append(i + 1).append(sheet.isHidden() ? "\" state=\"veryHidden" : "");
            xml.append("\" r:id=\"rId").append(i + 1).append("\"/>");
        }
        xml.append("</sheets>").append(definedNames());
        // without it, Excel would show the totals blank until something is typed
        return xml.append("<calcPr calcId=\"0\" fullCalcOnLoad=\"1\"/></workbook>")
                .toString();
    }

    private String definedNames() {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            if (!sheets.get(i).repeatedRows().isEmpty()) {
                defined(
                        xml,
                        "_xlnm.Print_Titles\" localSheetId=\"" + i,
                        sheets.get(i).repeatedRows());
            }
        }
        names.forEach((name, reference) -> defined(xml, name, reference));
        stamps.forEach((name, text) -> defined(xml, name + "\" hidden=\"1", '"' + text.replace("\"", "\"\"") + '"'));
        return xml.isEmpty() ? "" : "<definedNames>" + xml + "</definedNames>";
    }

    private static void defined(StringBuilder xml, String name, String content) {
        xml.append("<definedName name=\"").append(name).append("\">");
        xml.append(Xml.escaped(content)).append("</definedName>");
    }
}
