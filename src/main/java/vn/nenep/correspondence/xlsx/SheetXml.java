package vn.nenep.correspondence.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sheet that is written from top to bottom, each row from left to right. */
public final class SheetXml {

    private static final String START =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    private final String name;
    private final StringBuilder rows = new StringBuilder(8192);
    private final TreeMap<Integer, Double> widths = new TreeMap<>();
    private final List<Area> merged = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();
    private final List<Painting> paintings = new ArrayList<>();
    private int row;
    private int frozenRows;
    private int frozenColumns;
    private boolean hidden;
    private String orientation = "landscape";
    private @Nullable Area repeated;
    private @Nullable Area filtered;

    /** @param name at most 31 letters, none of which Excel forbids */
    public SheetXml(String name) {
        this.name = name;
    }

    /** The number of the row that is being written, from 1. */
    public int row() {
        return row;
    }

    /** Begins the next row, of a fixed height in points. */
    public SheetXml nextRow(double points) {
        return begin(points, " customHeight=\"1\">");
    }

    /** Begins the next row, whose height is this at first and follows its text when that changes. */
    public SheetXml nextFittingRow(double points) {
        return begin(points, ">");
    }

    private SheetXml begin(double points, String end) {
        endRow();
        row++;
        rows.append("<row r=\"")
                .append(row)
                .append("\" ht=\"")
                .append(points)
                .append('"')
                .append(end);
        return this;
    }

    private void endRow() {
        if (row > 0) {
            rows.append("</row>");
        }
    }

    /** Writes a text, which is never taken for a formula. */
    public SheetXml text(int column, Look look, String text) {
        if (text.isEmpty()) {
            return blank(column, look);
        }
        start(column, look).append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        rows.append(Xml.escaped(text)).append("</t></is></c>");
        return this;
    }

    public SheetXml number(int column, Look look, long number) {
        start(column, look).append("><v>").append(number).append("</v></c>");
        return this;
    }

    /** Writes a day, as the days since 1900 that spreadsheets count. */
    public SheetXml day(int column, Look look, LocalDate day) {
        return number(column, look, ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day));
    }

    /** Writes a share, which its look shows as a percentage of whole numbers. */
    public SheetXml share(int column, Look look, long part, long whole) {
        BigDecimal share = BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
        start(column, look).append("><v>").append(share.toPlainString()).append("</v></c>");
        return this;
    }

    /** Writes a formula without a value: the program that opens the file computes it. */
    public SheetXml formula(int column, Look look, String formula) {
        start(column, look).append("><f>").append(Xml.escaped(formula)).append("</f></c>");
        return this;
    }

    public SheetXml blank(int column, Look look) {
        start(column, look).append("/>");
        return this;
    }

    private StringBuilder start(int column, Look look) {
        return rows.append("<c r=\"")
                .append(Area.cell(row, column))
                .append("\" s=\"")
                .append(StyleSheet.number(look))
                .append('"');
    }

    /** Writes a text over several cells of the row, all of one look. */
    public SheetXml across(int from, int to, Look look, String text) {
        text(from, look, text);
        for (int column = from + 1; column <= to; column++) {
            blank(column, look);
        }
        return merge(new Area(row, from, row, to));
    }

    public SheetXml merge(Area area) {
        if (area.firstRow() < area.lastRow() || area.firstColumn() < area.lastColumn()) {
            merged.add(area);
        }
        return this;
    }

    /** Sets the width of a column in letters. */
    public SheetXml width(int column, double letters) {
        widths.put(column, letters);
        return this;
    }

    /** Keeps the rows and columns written so far in sight. */
    public SheetXml freeze(int rowCount, int columnCount) {
        frozenRows = rowCount;
        frozenColumns = columnCount;
        return this;
    }

    public SheetXml limit(Limit limit) {
        limits.add(limit);
        return this;
    }

    public SheetXml paint(Painting painting) {
        paintings.add(painting);
        return this;
    }

    /** Prints it on upright paper. */
    public SheetXml portrait() {
        orientation = "portrait";
        return this;
    }

    /** Hides the sheet so that the menus of Excel do not show it. */
    public SheetXml hide() {
        hidden = true;
        return this;
    }

    /** Prints these rows on every page again. */
    public SheetXml repeat(int firstRow, int lastRow) {
        repeated = new Area(firstRow, 0, lastRow, 0);
        return this;
    }

    /** Lets readers choose among the rows of a table; its first row holds the headings. */
    public SheetXml filter(Area table) {
        filtered = table;
        return this;
    }

    String name() {
        return name;
    }

    boolean isHidden() {
        return hidden;
    }

    /** {@code '01-SH'!$9:$11}; empty when no rows are repeated. */
    String repeatedRows() {
        return repeated == null ? "" : "'" + name + "'!$" + repeated.firstRow() + ":$" + repeated.lastRow();
    }

    /** The whole part; after it nothing more may be written. */
    String xml(boolean selected) {
        endRow();
        StringBuilder xml = new StringBuilder(rows.length() + 4096).append(START);
        xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        xml.append("<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"");
        xml.append(selected ? " tabSelected=\"1\">" : ">").append(pane()).append("</sheetView></sheetViews>");
        xml.append("<sheetFormatPr defaultRowHeight=\"15.75\"/>").append(columns());
        xml.append("<sheetData>").append(rows).append("</sheetData>");
        xml.append(filtered == null ? "" : "<autoFilter ref=\"" + filtered.reference() + "\"/>");
        counted(
                xml,
                "mergeCells",
                merged.stream()
                        .map(area -> "<mergeCell ref=\"" + area.reference() + "\"/>")
                        .toList());
        for (int i = 0; i < paintings.size(); i++) {
            painting(xml, paintings.get(i), i + 1);
        }
        counted(xml, "dataValidations", limits.stream().map(Limit::xml).toList());
        xml.append("<printOptions horizontalCentered=\"1\"/>");
        xml.append(
                "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
        xml.append(
                "<pageSetup paperSize=\"9\" orientation=\"" + orientation + "\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
        xml.append("<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>");
        return xml.append("</worksheet>").toString();
    }

    private String pane() {
        if (frozenRows == 0 && frozenColumns == 0) {
            return "";
        }
        String part = frozenColumns == 0 ? "bottomLeft" : frozenRows == 0 ? "topRight" : "bottomRight";
        return "<pane" + (frozenColumns == 0 ? "" : " xSplit=\"" + frozenColumns + "\"")
                + (frozenRows == 0 ? "" : " ySplit=\"" + frozenRows + "\"") + " topLeftCell=\""
                + Area.cell(frozenRows + 1, frozenColumns) + "\" activePane=\"" + part
                + "\" state=\"frozen\"/><selection pane=\"" + part + "\" activeCell=\""
                + Area.cell(frozenRows + 1, frozenColumns) + "\" sqref=\"" + Area.cell(frozenRows + 1, frozenColumns)
                + "\"/>";
    }

    private String columns() {
        StringBuilder xml = new StringBuilder();
        widths.forEach((column, letters) -> xml.append("<col min=\"")
                .append(column + 1)
                .append("\" max=\"")
                .append(column + 1)
                .append("\" width=\"")
                .append(letters)
                .append("\" customWidth=\"1\"/>"));
        return widths.isEmpty() ? "" : "<cols>" + xml + "</cols>";
    }

    private static void counted(StringBuilder xml, String element, List<String> items) {
        if (!items.isEmpty()) {
            xml.append('<')
                    .append(element)
                    .append(" count=\"")
                    .append(items.size())
                    .append("\">");
            items.forEach(xml::append);
            xml.append("</").append(element).append('>');
        }
    }

    /** The first painting that holds is seen. */
    private static void painting(StringBuilder xml, Painting painting, int priority) {
        xml.append("<conditionalFormatting sqref=\"")
                .append(painting.area().reference())
                .append("\"><cfRule type=\"expression\" dxfId=\"")
                .append(StyleSheet.number(painting.paint()))
                .append("\" priority=\"")
                .append(priority)
                .append("\" stopIfTrue=\"1\"><formula>")
                .append(Xml.escaped(painting.formula()))
                .append("</formula></cfRule></conditionalFormatting>");
    }
}
