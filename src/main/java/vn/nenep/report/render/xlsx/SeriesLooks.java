package vn.nenep.report.render.xlsx;

import java.awt.Color;
import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataPoint;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import vn.nenep.report.Chart;
import vn.nenep.report.render.chart.ink.Palette;
import vn.nenep.report.render.chart.ink.Palette.Ink;

/** The colours and lines of series, the same as in the pictures of the other formats. */
final class SeriesLooks {

    /** Lines differ by their marks too, since two colours may be close in grey printing. */
    private static final List<MarkerStyle> MARKS =
            List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND);

    private SeriesLooks() {}

    static void bar(XDDFChartData.Series bars, Ink ink) {
        bars.setShapeProperties(filled(ink));
    }

    /** One bar over its cap or under its target. */
    static void flagged(XDDFChartData.Series bars, int point) {
        XDDFDataPoint bar = bars.getDataPoint(point);
        bar.setInvertIfNegative(false);
        bar.setShapeProperties(filled(Palette.flagged()));
    }

    /** The ground up to a reference. */
    static void allowed(XDDFChartData.Series bars) {
        bars.setShapeProperties(filled(new Ink(Palette.ALLOWED, true, Palette.TEXT)));
    }

    static void line(XDDFLineChartData.Series line, Chart.Series series, Ink ink, int index) {
        boolean comparison = series.role() == Chart.Role.COMPARISON;
        line.setSmooth(false);
        line.setLineProperties(stroke(ink.fill(), comparison ? 1.25 : 2.25));
        line.setMarkerStyle(MARKS.get(index % MARKS.size()));
        colour(line.getCTLineSer().getMarker(), ink.fill(), ink.fill());
        for (int i = 0; i < series.points().size(); i++) {
            if (series.points().get(i).flagged()) {
                flaggedDot(line, i, index, ink);
            }
        }
    }

    static void reference(XDDFLineChartData.Series line) {
        XDDFLineProperties stroke = stroke(Palette.WARNING, 1.75);
        stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        line.setSmooth(false);
        line.setLineProperties(stroke);
        line.setMarkerStyle(MarkerStyle.NONE);
    }

    /** A hollow brick-red dot; the line that leads to it keeps its colour. */
    private static void flaggedDot(XDDFLineChartData.Series line, int point, int index, Ink ink) {
        XDDFDataPoint dot = line.getDataPoint(point);
        dot.setMarkerStyle(MARKS.get(index % MARKS.size()));
        dot.setLineProperties(stroke(ink.fill(), 2.25));
        line.getCTLineSer().getDPtList().stream()
                .filter(one -> one.getIdx().getVal() == point)
                .forEach(one -> colour(one.getMarker(), Color.WHITE, Palette.WARNING));
    }

    private static void colour(CTMarker marker, Color inside, Color edge) {
        XDDFShapeProperties properties = new XDDFShapeProperties();
        properties.setFillProperties(ChartText.fill(inside));
        properties.setLineProperties(stroke(edge, 1.25));
        CTShapeProperties made = marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr();
        made.set(properties.getXmlObject());
    }

    private static XDDFShapeProperties filled(Ink ink) {
        XDDFShapeProperties properties = new XDDFShapeProperties();
        properties.setFillProperties(ChartText.fill(ink.fill()));
        properties.setLineProperties(
                ink.outlined() ? stroke(Palette.QUIET, 0.75) : new XDDFLineProperties(new XDDFNoFillProperties()));
        return properties;
    }

    private static XDDFLineProperties stroke(Color colour, double points) {
        XDDFLineProperties stroke = new XDDFLineProperties(ChartText.fill(colour));
        stroke.setWidth(points);
        return stroke;
    }
}
