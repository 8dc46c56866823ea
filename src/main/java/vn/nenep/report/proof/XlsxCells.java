package vn.nenep.report.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The sheets of a workbook with every cell as Excel shows it in Vietnam, row by row from the first column. */
final class XlsxCells {

    private final List<String> strings = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();

    private XlsxCells() {}

    /** Sheets by their names; rows that are not there are empty. */
    static Map<String, List<List<String>>> read(Path file) throws IOException {
        XlsxCells cells = new XlsxCells();
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/sharedStrings.xml") != null) {
                cells.readStrings(zip);
            }
            cells.readFormats(zip);
            int number = 0;
            for (String name : names(zip)) {
                number++;
                sheets.put(name, cells.readSheet(zip, "xl/worksheets/sheet" + number + ".xml"));
            }
        } catch (XMLStreamException e) {
            throw new IOException("A part of the workbook is no XML", e);
        }
        return sheets;
    }

    private static List<String> names(ZipFile zip) throws IOException, XMLStreamException {
        List<String> names = new ArrayList<>();
        try (InputStream in = zip.getInputStream(Xml.entry(zip, "xl/workbook.xml"))) {
            XMLStreamReader xml = Xml.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("sheet")) {
                    names.add(Xml.attribute(xml, "name"));
                }
            }
        }
        return names;
    }

    private void readStrings(ZipFile zip) throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(Xml.entry(zip, "xl/sharedStrings.xml"))) {
            XMLStreamReader xml = Xml.open(in);
            StringBuilder text = new StringBuilder();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.CHARACTERS) {
                    text.append(xml.getText());
                } else if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    text.setLength(0);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    strings.add(text.toString());
                }
            }
        }
    }

    /** The format codes of the styles of cells; those that Excel has built in have no code in the file. */
    private void readFormats(ZipFile zip) throws IOException, XMLStreamException {
        Map<String, String> codes = new HashMap<>(
                Map.of("0", "General", "1", "0", "2", "0.00", "3", "#,##0", "4", "#,##0.00", "9", "0%", "10", "0.00%"));
        boolean inCells = false;
        try (InputStream in = zip.getInputStream(Xml.entry(zip, "xl/styles.xml"))) {
            XMLStreamReader xml = Xml.open(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "numFmt" -> codes.put(Xml.attribute(xml, "numFmtId"), Xml.attribute(xml, "formatCode"));
                        case "cellXfs" -> inCells = true;
                        case "xf" -> {
                            if (inCells) {
                                formats.add(codes.getOrDefault(Xml.attribute(xml, "numFmtId"), ""));
                            }
                        }
                        default -> {
                            // looks
                        }
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("cellXfs")) {
                    inCells = false;
                }
            }
        }
    }

    private List<List<String>> readSheet(ZipFile zip, String part) throws IOException, XMLStreamException {
        Map<Integer, List<String>> rows = new TreeMap<>();
        try (InputStream in = zip.getInputStream(Xml.entry(zip, part))) {
            XMLStreamReader xml = Xml.open(in);
            List<String> row = new ArrayList<>();
            String address = "";
            String type = "";
            String style = "";
            StringBuilder value = new StringBuilder();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    row = rows.computeIfAbsent(Integer.parseInt(Xml.attribute(xml, "r")) - 1, key -> new ArrayList<>());
                } else if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    address = Xml.attribute(xml, "r");
                    type = Xml.attribute(xml, "t");
                    style = Xml.attribute(xml, "s");
                    value.setLength(0);
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    value.append(xml.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    put(row, column(address), shown(type, style, value.toString()));
                }
            }
        }
        List<List<String>> all = new ArrayList<>();
        rows.forEach((number, cells) -> {
            while (all.size() < number) {
                all.add(List.of());
            }
            all.add(cells);
        });
        return all;
    }

    private static void put(List<String> row, int column, String text) {
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, text);
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private String shown(String type, String style, String value) {
        if (value.isEmpty()) {
            return "";
        }
        if (type.equals("s")) {
            return Texts.plain(strings.get(Integer.parseInt(value.strip())));
        }
        return type.isEmpty() || type.equals("n")
                ? ShownNumber.of(value.strip(), style.isEmpty() ? "General" : formats.get(Integer.parseInt(style)))
                : Texts.plain(value);
    }
}
