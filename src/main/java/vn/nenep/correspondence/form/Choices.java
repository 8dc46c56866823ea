package vn.nenep.correspondence.form;

import java.util.ArrayList;
import java.util.List;
import vn.nenep.correspondence.xlsx.Area;
import vn.nenep.correspondence.xlsx.BookXml;
import vn.nenep.correspondence.xlsx.Look;
import vn.nenep.correspondence.xlsx.SheetXml;

/** The lists that cells choose from, on a sheet that nobody sees: in the cells themselves, 255 letters are the most. */
final class Choices {

    private static final String SHEET = "DM";

    private final List<List<String>> lists = new ArrayList<>();

    /** The name under which a list is known in formulas. A digit right after the letters would make it a cell. */
    String name(List<String> values) {
        if (!lists.contains(values)) {
            lists.add(List.copyOf(values));
        }
        return name(lists.indexOf(values));
    }

    private static String name(int list) {
        return "DS_" + (list + 1);
    }

    void addTo(BookXml book) {
        SheetXml sheet = new SheetXml(SHEET).hide();
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            sheet.nextFittingRow(TextHeight.points(1));
            for (int list = 0; list < lists.size(); list++) {
                if (i < lists.get(list).size()) {
                    sheet.text(list, Look.PLAIN, lists.get(list).get(i));
                }
            }
        }
        book.add(sheet);
        for (int list = 0; list < lists.size(); list++) {
            Area area = Area.ofColumn(list, 1, lists.get(list).size());
            book.name(name(list), "'" + SHEET + "'!" + area.fixedReference());
        }
    }
}
