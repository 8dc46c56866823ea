package vn.nenep.workbook.format;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nenep.workbook.format.RefusedException.Reason;

/** Reads the XML spreadsheets of Excel 2003. */
final class SpreadsheetMl {

    static final String NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    /** What a style says of the cells in it. */
    private static final class Style {
        private Optional<String> font = Optional.empty();
        private boolean struck;
        private boolean date;
    }

    private final SafeXml xml;
    private final Cells cells;
    private final Map<String, Style> styles = new HashMap<>();
    private final Style plain = new Style();
    private LocalDate dayZero = DAY_ZERO;
    private Style defined = plain;
    private String rowStyle = "Default";
    private int row;
    private int nextRow = 1;
    private int nextColumn;
    private boolean found;

    SpreadsheetMl(SafeXml xml, Cells cells) {
        this.xml = xml;
        this.cells = cells;
    }

    void read() {
        while (xml.next()) {
            if (xml.isStart()) {
                element();
            }
        }
        if (!found) {
            throw new RefusedException(Reason.NOT_A_SPREADSHEET);
        }
    }

    private void element() {
        switch (xml.name()) {
            case "Date1904" -> dayZero = DAY_ZERO_1904;
            case "Style", "Font", "NumberFormat" -> style();
            case "Worksheet" -> {
                found = true;
                nextRow = 1;
                cells.sheet(xml.attribute("Name", ""));
            }
            case "Row" -> row();
            case "Cell" -> cell();
            default -> {
                // holds no cells and no styles
            }
        }
    }

    private void style() {
        switch (xml.name()) {
            case "Style" -> {
                Style parent = styles.getOrDefault(xml.attribute("Parent", "Default"), plain);
                defined = new Style();
                defined.font = parent.font;
                defined.struck = parent.struck;
                styles.put(xml.attribute("ID", ""), defined);
            }
            case "Font" -> {
                defined.font = Optional.ofNullable(xml.attribute("FontName")).or(() -> defined.font);
                defined.struck = xml.attribute("StrikeThrough", "0").equals("1");
            }
            default -> defined.date = isDate(xml.attribute("Format", ""));
        }
    }

    private static boolean isDate(String format) {
        String bare = LITERAL.matcher(format).replaceAll("");
        return bare.contains("Date") || (bare.matches(".*[dy].*") && !bare.startsWith("General"));
    }

    private void row() {
        int index = xml.number("Index", nextRow);
        if (index < nextRow) {
            throw new RefusedException(Reason.CORRUPT);
        }
        row = index;
        nextRow = (int) Math.min(Integer.MAX_VALUE / 2, row + 1L + Math.max(0, xml.number("Span", 0)));
        nextColumn = 1;
        rowStyle = xml.attribute("StyleID", "Default");
    }

    private void cell() {
        int index = xml.number("Index", nextColumn);
        int across = Math.max(0, xml.number("MergeAcross", 0));
        int down = Math.max(0, xml.number("MergeDown", 0));
        if (index < nextColumn) {
            throw new RefusedException(Reason.CORRUPT);
        }
        cells.merged(row, index - 1, down + 1, across + 1);
        nextColumn = (int) Math.min(Integer.MAX_VALUE / 2, index + 1L + across);
        Style style = styles.getOrDefault(xml.attribute("StyleID", rowStyle), styles.getOrDefault("Default", plain));
        String formula = xml.attribute("Formula");
        boolean valued = false;
        for (int depth = 1; depth > 0 && xml.next(); ) {
            if (xml.isEnd()) {
                depth--;
            } else if (xml.isStart() && xml.name().equals("Data")) {
                valued = true;
                data(index - 1, style);
            } else if (xml.isStart()) {
                // remarks hold a Data of their own
                xml.skip();
            }
        }
        if (formula != null && !valued) {
            cells.broken(new Cells.At(row, index - 1, style.struck), formula);
        }
    }

    private void data(int column, Style style) {
        String type = xml.attribute("Type", "String");
        RichText text = new RichText();
        Deque<Style> spans = new ArrayDeque<>();
        spans.push(style);
        while (!spans.isEmpty() && xml.next()) {
            Style around = spans.getFirst();
            if (xml.isText()) {
                text.add(xml.text(), around.font, around.struck);
            } else if (xml.isEnd()) {
                spans.pop();
            } else {
                spans.push(within(around));
            }
        }
        give(new Cells.At(row, column, style.struck), type, text, style);
    }

    private Style within(Style around) {
        Style inner = new Style();
        String face = xml.attribute("Face");
        inner.font = face == null ? around.font : Optional.of(face);
        inner.struck = around.struck || xml.name().equals("S");
        return inner;
    }

    private void give(Cells.At at, String type, RichText text, Style style) {
        String shown = text.text();
        switch (type) {
            case "Number" -> number(at, shown, style);
            case "DateTime" -> cells.date(at, IsoDate.of(shown));
            case "Boolean" -> cells.truth(at, shown.strip().equals("1"));
            case "Error" -> cells.broken(at, shown);
            default -> cells.text(new Cells.At(at.row(), at.column(), text.struck()), text.runs());
        }
    }

    private void number(Cells.At at, String shown, Style style) {
        var number = Numbers.of(shown);
        double days = number.doubleValue();
        if (style.date && days >= 1 && days <= LAST_DAY) {
            cells.date(at, dayZero.plusDays((long) days));
        } else {
            cells.number(at, number);
        }
    }
}
