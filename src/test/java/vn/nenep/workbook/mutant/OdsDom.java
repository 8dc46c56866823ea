package vn.nenep.workbook.mutant;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An .ods as its tree says. */
final class OdsDom {

    private OdsDom() {}

    static Fold read(Path file) throws Exception {
        Fold fold = new Fold();
        Element spreadsheet = Dom.all(Dom.parse(content(file)), "spreadsheet").get(0);
        for (Element table : Dom.all(spreadsheet, "table")) {
            String name = Dom.attribute(table, "name");
            fold.sheets.add(name == null ? "" : name);
            int row = 1;
            for (Element line : Dom.all(table, "table-row")) {
                int repeated = Math.max(1, Dom.whole(line, "number-rows-repeated", 1));
                read(line, row, repeated, fold);
                row += repeated;
            }
        }
        return fold;
    }

    private static byte[] content(Path file) throws Exception {
        // not the zip reader of the JDK, which ours is, unless the other wants more of the headers than the directory
        try (ZipFile zip = ZipFile.builder().setPath(file).get();
                InputStream in = zip.getInputStream(zip.getEntry("content.xml"))) {
            return in.readAllBytes();
        } catch (IOException | RuntimeException e) {
            try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
                String name = zip.stream()
                        .map(java.util.zip.ZipEntry::getName)
                        .filter(one -> one.equalsIgnoreCase("content.xml"))
                        .findFirst()
                        .orElseThrow();
                return zip.getInputStream(zip.getEntry(name)).readAllBytes();
            }
        }
    }

    private static void read(Element line, int row, int rows, Fold fold) {
        int column = 0;
        for (Element cell : cells(line)) {
            int repeated = Math.max(1, Dom.whole(cell, "number-columns-repeated", 1));
            Object value = value(cell);
            for (int i = 0; value != null && i < (long) rows * repeated; i++) {
                fold.put(row + i / repeated, column + i % repeated, value);
            }
            column += repeated;
        }
    }

    private static List<Element> cells(Element line) {
        return Dom.all(line, "table-cell").stream()
                .filter(cell -> {
                    Node around = cell.getParentNode();
                    while (around != line && !Dom.name(around).equals("table-cell")) {
                        around = around.getParentNode();
                    }
                    return around == line;
                })
                .toList();
    }

    private static Object value(Element cell) {
        String type = Dom.attribute(cell, "value-type");
        if (type == null) {
            type = "";
        }
        return switch (type) {
            case "float", "percentage", "currency" ->
                java.math.BigDecimal.valueOf(Dom.number(Dom.attribute(cell, "value")));
            case "date" -> LocalDate.parse(Dom.attribute(cell, "date-value").substring(0, 10));
            case "boolean" -> Boolean.valueOf(Dom.attribute(cell, "boolean-value"));
            default -> {
                StringBuilder text = new StringBuilder();
                Dom.children(cell)
                        .forEach(paragraph ->
                                text.append(text.isEmpty() ? "" : "\n").append(paragraph.getTextContent()));
                yield text.isEmpty() ? null : text.toString();
            }
        };
    }
}
