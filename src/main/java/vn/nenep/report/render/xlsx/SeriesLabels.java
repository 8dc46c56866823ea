package vn.nenep.report.render.xlsx;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import vn.nenep.report.Chart;
import vn.nenep.report.render.chart.ink.Palette;
import vn.nenep.report.render.chart.ink.Palette.Ink;

/**
 * What is written beside the points of a series: the value in the cell, in the format that shows the label of the model;
 * a fixed text where no format does. Written node by node: POI has no classes for single labels in its small schema.
 */
final class SeriesLabels {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** A part of a stack smaller than this share of the whole has no room for its number. */
    private static final BigDecimal SMALLEST = new BigDecimal("0.045");

    private final XmlCursor at;
    private final Chart chart;

    private SeriesLabels(XmlCursor at, Chart chart) {
        this.at = at;
        this.chart = chart;
    }

    static void write(CTDLbls labels, Chart chart, int series, Ink ink) {
        try (XmlCursor cursor = labels.newCursor()) {
            cursor.toEndToken();
            SeriesLabels writer = new SeriesLabels(cursor, chart);
            List<Chart.Point> points = chart.series().get(series).points();
            for (int i = 0; i < points.size(); i++) {
                Chart.Point point = points.get(i);
                if (point.value() != null && !point.label().isEmpty() && writer.hasRoom(point.value(), i)) {
                    writer.addLabel(i, point.value(), point, writer.colour(point, ink));
                }
            }
            writer.addShown(false);
        }
    }

    private void addLabel(int index, BigDecimal value, Chart.Point point, Color colour) {
        begin(CHART, "dLbl");
        flag("idx", Integer.toString(index));
        Optional<String> format = PrintedNumber.formatOf(value, point.label());
        if (format.isPresent()) {
            begin(CHART, "numFmt");
            at.insertAttributeWithValue("formatCode", format.get());
            at.insertAttributeWithValue("sourceLinked", "0");
            at.toNextToken();
            properties(colour);
        } else {
            text(point.label(), colour);
        }
        flag("dLblPos", position());
        addShown(true);
        at.toNextToken();
    }

    private void properties(Color colour) {
        begin(CHART, "txPr");
        empty(DRAWING, "bodyPr");
        begin(DRAWING, "p");
        begin(DRAWING, "pPr");
        letters("defRPr", colour);
        at.toNextToken();
        at.toNextToken();
        at.toNextToken();
    }

    private void text(String label, Color colour) {
        begin(CHART, "tx");
        begin(CHART, "rich");
        empty(DRAWING, "bodyPr");
        begin(DRAWING, "p");
        begin(DRAWING, "r");
        letters("rPr", colour);
        begin(DRAWING, "t");
        at.insertChars(label);
        for (int open = 0; open < 5; open++) {
            at.toNextToken();
        }
    }

    private void letters(String name, Color colour) {
        begin(DRAWING, name);
        at.insertAttributeWithValue("sz", "1000");
        begin(DRAWING, "solidFill");
        begin(DRAWING, "srgbClr");
        at.insertAttributeWithValue("val", ChartText.hex(colour));
        at.toNextToken();
        at.toNextToken();
        at.toNextToken();
    }

    private void addShown(boolean value) {
        flag("showLegendKey", "0");
        flag("showVal", value ? "1" : "0");
        flag("showCatName", "0");
        flag("showSerName", "0");
        flag("showPercent", "0");
        flag("showBubbleSize", "0");
    }

    private void flag(String name, String value) {
        begin(CHART, name);
        at.insertAttributeWithValue("val", value);
        at.toNextToken();
    }

    private void empty(String space, String name) {
        begin(space, name);
        at.toNextToken();
    }

    /** Leaves the cursor inside of the new element. */
    private void begin(String space, String name) {
        at.beginElement(new QName(space, name, space.equals(CHART) ? "c" : "a"));
    }

    /** Excel refuses a file with a place outside of a stacked bar. */
    private String position() {
        return switch (chart.kind()) {
            case LINES -> "t";
            case COLUMNS, BULLET_BARS -> "outEnd";
            case STACKED_COLUMNS, SHARE_BARS -> "ctr";
        };
    }

    private Color colour(Chart.Point point, Ink ink) {
        return switch (chart.kind()) {
            case STACKED_COLUMNS, SHARE_BARS ->
                point.flagged() ? Palette.flagged().words() : ink.words();
            case LINES -> point.flagged() ? Palette.WARNING : ink.onPaper();
            case COLUMNS, BULLET_BARS -> point.flagged() ? Palette.WARNING : Palette.TEXT;
        };
    }

    private boolean hasRoom(BigDecimal value, int category) {
        return switch (chart.kind()) {
            case LINES, COLUMNS, BULLET_BARS -> true;
            case STACKED_COLUMNS -> isSeen(value, chart.axis().to());
            case SHARE_BARS -> isSeen(value, sum(category));
        };
    }

    private static boolean isSeen(BigDecimal part, BigDecimal whole) {
        return part.compareTo(whole.multiply(SMALLEST)) >= 0;
    }

    private BigDecimal sum(int category) {
        return chart.series().stream()
                .map(series -> series.points().get(category).value())
                .map(value -> value == null ? BigDecimal.ZERO : value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
