package vn.nenep.report.render.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import vn.nenep.report.Chart;
import vn.nenep.report.render.chart.ink.Palette;
import vn.nenep.report.render.chart.ink.Palette.Ink;

/** A chart of the spreadsheet program itself: its series refer to cells, so whoever corrects a cell corrects the chart. */
final class NativeChart {

    private final Chart chart;
    private final ChartCells cells;
    private final List<Ink> inks;

    NativeChart(Chart chart, ChartCells cells) {
        this.chart = chart;
        this.cells = cells;
        this.inks = Palette.inks(chart.series());
    }

    /** Draws over the rows {@code top} to {@code bottom} (not included) and the first columns. */
    void draw(int top, int bottom, int columns) {
        XSSFDrawing drawing = cells.sheet().createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, top, columns, bottom);
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        XSSFChart made = drawing.createChart(anchor);
        describe(drawing);
        ChartText.setTitle(made, chart.text().title());
        made.displayBlanksAs(DisplayBlanks.GAP);
        made.setPlotOnlyVisibleCells(true);
        if (!made.getCTChartSpace().isSetRoundedCorners()) {
            made.getCTChartSpace().addNewRoundedCorners();
        }
        made.getCTChartSpace().getRoundedCorners().setVal(false);
        ChartAxes axes = ChartAxes.of(made, chart);
        plot(made, axes);
        if (chart.series().size() > 1 || chart.reference().isPresent()) {
            made.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
            made.getOrAddLegend().setOverlay(false);
        }
    }

    private void describe(XSSFDrawing drawing) {
        drawing.getShapes().stream()
                .filter(XSSFGraphicFrame.class::isInstance)
                .map(XSSFGraphicFrame.class::cast)
                .forEach(frame -> {
                    CTNonVisualDrawingProps properties = frame.getCTGraphicalObjectFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr();
                    properties.setName(cells.sheet().getSheetName());
                    properties.setDescr(chart.text().alternative());
                });
    }

    private void plot(XSSFChart made, ChartAxes axes) {
        switch (chart.kind()) {
            case LINES -> plotLines(made, axes);
            case COLUMNS -> plotBars(made, axes, BarDirection.COL, BarGrouping.CLUSTERED, 60);
            case STACKED_COLUMNS -> plotBars(made, axes, BarDirection.COL, BarGrouping.STACKED, 55);
            case SHARE_BARS -> plotBars(made, axes, BarDirection.BAR, BarGrouping.PERCENT_STACKED, 35);
            case BULLET_BARS -> plotBullets(made, axes);
        }
    }

    private void plotLines(XSSFChart made, ChartAxes axes) {
        XDDFLineChartData data = (XDDFLineChartData) made.createData(ChartTypes.LINE, axes.names(), axes.values());
        data.setVaryColors(false);
        data.setGrouping(Grouping.STANDARD);
        for (int i = 0; i < chart.series().size(); i++) {
            XDDFLineChartData.Series line = (XDDFLineChartData.Series) add(data, i);
            SeriesLooks.line(line, chart.series().get(i), inks.get(i), i);
            SeriesLabels.write(line.getCTLineSer().addNewDLbls(), chart, i, inks.get(i));
        }
        chart.reference().ifPresent(reference -> addReferenceLine(data));
        made.plot(data);
    }

    private void plotBars(XSSFChart made, ChartAxes axes, BarDirection direction, BarGrouping grouping, int gap) {
        XDDFBarChartData data = bars(made, axes, direction, grouping, gap);
        for (int i = 0; i < chart.series().size(); i++) {
            addBars(data, i);
        }
        made.plot(data);
        if (chart.reference().isPresent() && direction == BarDirection.COL) {
            XDDFLineChartData line = (XDDFLineChartData) made.createData(ChartTypes.LINE, axes.names(), axes.values());
            line.setVaryColors(false);
            line.setGrouping(Grouping.STANDARD);
            addReferenceLine(line);
            made.plot(line);
        }
    }

    /** No line stands upright in a chart of bars: the reference is a pale bar behind each value, up to where it may go. */
    private void plotBullets(XSSFChart made, ChartAxes axes) {
        XDDFBarChartData data = bars(made, axes, BarDirection.BAR, BarGrouping.CLUSTERED, 45);
        putOnOneAnother(made);
        chart.reference()
                .ifPresent(reference ->
                        SeriesLooks.allowed(add(data, chart.series().size())));
        addBars(data, 0);
        made.plot(data);
    }

    private XDDFBarChartData bars(
            XSSFChart made, ChartAxes axes, BarDirection direction, BarGrouping grouping, int gap) {
        XDDFBarChartData data = (XDDFBarChartData) made.createData(ChartTypes.BAR, axes.names(), axes.values());
        data.setVaryColors(false);
        data.setBarDirection(direction);
        data.setBarGrouping(grouping);
        data.setGapWidth(gap);
        if (grouping != BarGrouping.CLUSTERED) {
            putOnOneAnother(made);
        }
        return data;
    }

    /** Set as text: the small schema of POI 5.5.1 lacks a part of this attribute's type, and setOverlap fails. */
    private static void putOnOneAnother(XSSFChart made) {
        CTBarChart bars = made.getCTChart().getPlotArea().getBarChartArray(0);
        try (XmlCursor overlap = bars.addNewOverlap().newCursor()) {
            overlap.setAttributeText(new QName("val"), "100");
        }
    }

    private void addBars(XDDFBarChartData data, int series) {
        XDDFBarChartData.Series bars = (XDDFBarChartData.Series) add(data, series);
        SeriesLooks.bar(bars, inks.get(series));
        List<Chart.Point> points = chart.series().get(series).points();
        IntStream.range(0, points.size())
                .filter(i -> points.get(i).flagged())
                .forEach(i -> SeriesLooks.flagged(bars, i));
        SeriesLabels.write(bars.getCTBarSer().addNewDLbls(), chart, series, inks.get(series));
    }

    private void addReferenceLine(XDDFLineChartData data) {
        SeriesLooks.reference(
                (XDDFLineChartData.Series) add(data, chart.series().size()));
    }

    private XDDFChartData.Series add(XDDFChartData data, int series) {
        XDDFChartData.Series added = data.addSeries(cells.names(), cells.values(series));
        added.setTitle(cells.nameText(series), cells.name(series));
        return added;
    }
}
