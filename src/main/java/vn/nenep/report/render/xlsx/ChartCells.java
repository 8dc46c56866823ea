package vn.nenep.report.render.xlsx;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The cells that a chart draws: names in the first column, values in the others.
 *
 * @param head the row of the names of the series, from 0
 * @param categories how many rows follow it
 */
record ChartCells(XSSFSheet sheet, int head, int categories) {

    XDDFCategoryDataSource names() {
        return XDDFDataSourcesFactory.fromStringCellRange(sheet, column(0));
    }

    /**
     * @param series from 0; the reference comes after the last
     */
    XDDFNumericalDataSource<Double> values(int series) {
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet, column(series + 1));
    }

    CellReference name(int series) {
        return new CellReference(sheet.getSheetName(), head, series + 1, true, true);
    }

    String nameText(int series) {
        return sheet.getRow(head).getCell(series + 1).getStringCellValue();
    }

    private CellRangeAddress column(int column) {
        return new CellRangeAddress(head + 1, head + categories, column, column);
    }
}
