package vn.nenep.workbook.mutant;

import java.time.LocalDate;
import java.util.List;
import org.w3c.dom.Element;

/** An XML spreadsheet of 2003 as its tree says: dates that are numbers stay numbers. */
final class Xml2003Dom {

    private Xml2003Dom() {}

    static Fold read(byte[] xml) throws Exception {
        Fold fold = new Fold();
        for (Element sheet : Dom.all(Dom.parse(xml), "Worksheet")) {
            String name = Dom.attribute(sheet, "Name");
            fold.sheets.add(name == null ? "" : name);
            int row = 0;
            for (Element line : Dom.all(sheet, "Row")) {
                row = Dom.whole(line, "Index", row + 1);
                int column = 0;
                for (Element cell : Dom.all(line, "Cell")) {
                    column = Dom.whole(cell, "Index", column + 1);
                    List<Element> data = Dom.children(cell).stream()
                            .filter(child -> Dom.name(child).equals("Data"))
                            .toList();
                    for (Element one : data) {
                        read(one, row, column - 1, fold);
                    }
                    column += Math.max(0, Dom.whole(cell, "MergeAcross", 0));
                }
                row += Math.max(0, Dom.whole(line, "Span", 0));
            }
        }
        return fold;
    }

    private static void read(Element data, int row, int column, Fold fold) {
        String text = data.getTextContent();
        String type = Dom.attribute(data, "Type");
        switch (type == null ? "String" : type) {
            case "Number" -> fold.number(row, column, Dom.number(text));
            case "DateTime" -> fold.put(row, column, LocalDate.parse(text.substring(0, 10)));
            case "Boolean" -> fold.put(row, column, text.strip().equals("1"));
            case "Error" -> fold.put(row, column, Fold.Broken.BROKEN);
            default -> fold.put(row, column, text);
        }
    }
}
