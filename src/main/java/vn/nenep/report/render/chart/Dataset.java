package vn.nenep.report.render.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jfree.data.category.DefaultCategoryDataset;
import vn.nenep.report.Chart;

/** A chart's values as JFreeChart takes them, with indexes for names. */
final class Dataset {

    private Dataset() {}

    static DefaultCategoryDataset of(Chart chart) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int row = 0; row < chart.series().size(); row++) {
            List<Chart.Point> points = chart.series().get(row).points();
            for (int column = 0; column < points.size(); column++) {
                dataset.addValue(points.get(column).value(), (Integer) row, (Integer) column);
            }
        }
        return dataset;
    }

    /** Each value as a share of its category's sum, 0 to 100; a category whose sum is 0 has none. */
    static DefaultCategoryDataset sharesOf(Chart chart) {
        DefaultCategoryDataset shares = of(chart);
        for (int column = 0; column < shares.getColumnCount(); column++) {
            double sum = 0;
            for (int row = 0; row < shares.getRowCount(); row++) {
                sum += number(chart, row, column);
            }
            for (int row = 0; row < shares.getRowCount(); row++) {
                Double share = sum == 0 ? null : (Double) (100 * number(chart, row, column) / sum);
                shares.setValue(share, (Integer) row, (Integer) column);
            }
        }
        return shares;
    }

    private static double number(Chart chart, int row, int column) {
        BigDecimal value = chart.series().get(row).points().get(column).value();
        return value == null ? 0 : value.doubleValue();
    }
}
