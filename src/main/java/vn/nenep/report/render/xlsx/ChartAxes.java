package vn.nenep.report.render.xlsx;

import java.awt.Color;
import java.math.BigDecimal;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import vn.nenep.report.Chart;
import vn.nenep.report.render.chart.ink.Palette;

/** The two axes of a chart. */
record ChartAxes(XDDFCategoryAxis names, XDDFValueAxis values) {

    static ChartAxes of(XSSFChart made, Chart chart) {
        boolean lying = chart.kind() == Chart.Kind.SHARE_BARS || chart.kind() == Chart.Kind.BULLET_BARS;
        XDDFCategoryAxis names = made.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = made.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        dress(names);
        dress(values);
        if (lying) {
            // the first bar is the upper one; the numbers stay below, at the last
            names.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.getOrAddMajorGridProperties().setLineProperties(line(Palette.GRID));
        names.getOrAddShapeProperties().setLineProperties(line(Palette.BASE));
        values.getOrAddShapeProperties().setLineProperties(line(Palette.GRID));
        setRange(values, chart);
        return new ChartAxes(names, values);
    }

    /** The axis of shares runs to 1, whatever the values are. */
    private static void setRange(XDDFValueAxis axis, Chart chart) {
        Chart.Axis range = chart.axis();
        if (chart.kind() == Chart.Kind.SHARE_BARS) {
            axis.setMinimum(0);
            axis.setMaximum(1);
            axis.setMajorUnit(0.2);
            axis.setNumberFormat("0%");
            return;
        }
        axis.setMinimum(range.from().doubleValue());
        axis.setMaximum(range.to().doubleValue());
        axis.setMajorUnit(range.step().doubleValue());
        int decimals = range.step().stripTrailingZeros().scale();
        axis.setNumberFormat(PrintedNumber.formatOf(BigDecimal.ZERO, Math.max(0, decimals), range.suffix()));
    }

    private static void dress(XDDFChartAxis axis) {
        axis.setVisible(true);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        axis.setTickLabelPosition(AxisTickLabelPosition.NEXT_TO);
        ChartText.dress(axis.getOrAddTextProperties());
    }

    private static XDDFLineProperties line(Color colour) {
        XDDFLineProperties line = new XDDFLineProperties(ChartText.fill(colour));
        line.setWidth(0.75);
        return line;
    }
}
