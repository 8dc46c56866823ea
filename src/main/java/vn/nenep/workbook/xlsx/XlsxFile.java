package vn.nenep.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import vn.nenep.workbook.format.Cells;
import vn.nenep.workbook.format.RefusedException;
import vn.nenep.workbook.format.RefusedException.Reason;
import vn.nenep.workbook.format.SafeXml;
import vn.nenep.workbook.format.ZipParts;

/** Reads an .xlsx or .xlsm that has passed the gate, sheet after sheet. */
public final class XlsxFile {

    private record Tab(String name, String relation) {}

    private final ZipParts parts;
    private final Relations relations;
    private final List<Tab> tabs = new ArrayList<>();
    private boolean from1904;

    private XlsxFile(ZipParts parts, Relations relations) {
        this.parts = parts;
        this.relations = relations;
    }

    /**
     * Gives the cells of the file to {@code cells}.
     *
     * @param mainPart the workbook part, as {@link Relations#mainPart} names it
     * @throws RefusedException when a part that counts is missing or can't be read whole
     */
    public static void read(ZipParts parts, String mainPart, Cells cells) throws IOException {
        XlsxFile file = new XlsxFile(parts, Relations.of(parts, mainPart));
        file.readBook(mainPart);
        file.readSheets(cells);
    }

    private void readBook(String mainPart) throws IOException {
        try (InputStream in = parts.get(mainPart)) {
            SafeXml xml = Namespaces.open(in, "workbook");
            while (xml.next()) {
                if (!xml.isStart()) {
                    continue;
                }
                switch (xml.name()) {
                    case "workbookPr" -> from1904 = Flags.isOn(xml.attribute("date1904"));
                    case "sheet" -> tabs.add(new Tab(xml.attribute("name", ""), xml.attribute("id", "")));
                    default -> {
                        // views, names and calculation hold no cells
                    }
                }
            }
        }
        if (tabs.isEmpty()) {
            throw new RefusedException(Reason.CORRUPT);
        }
    }

    private void readSheets(Cells cells) throws IOException {
        Styles styles = new Styles();
        for (String part : relations.ofType("styles")) {
            try (InputStream in = parts.get(part)) {
                styles.read(Namespaces.open(in, "styleSheet"));
            }
        }
        SharedTexts texts = new SharedTexts();
        for (String part : relations.ofType("sharedStrings")) {
            try (InputStream in = parts.get(part)) {
                texts.read(Namespaces.open(in, "sst"));
            }
        }
        for (Tab tab : tabs) {
            Relations.Relation relation = relations.byId(tab.relation());
            cells.sheet(tab.name());
            // charts, dialogs and macros of Excel 4 have tabs too, and no cells that count
            if (relation.type().equals("worksheet")) {
                try (InputStream in = parts.get(relation.target())) {
                    new SheetPart(Namespaces.open(in, "worksheet"), cells, styles, texts, from1904).read();
                }
            }
        }
    }
}
