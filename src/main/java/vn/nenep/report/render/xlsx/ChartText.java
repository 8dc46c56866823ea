package vn.nenep.report.render.xlsx;

import java.awt.Color;
import java.util.Locale;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xssf.usermodel.XSSFChart;
import vn.nenep.report.render.chart.ink.Palette;

/** The words on a chart. */
final class ChartText {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private ChartText() {}

    /** The finding, as in every other format of the report. */
    static void setTitle(XSSFChart made, String title) {
        made.setTitleText(title);
        made.setTitleOverlay(false);
        made.setAutoTitleDeleted(false);
        made.getFormattedTitle()
                .getParagraphs()
                .forEach(paragraph -> paragraph.getTextRuns().forEach(run -> {
                    run.setLanguage(VIETNAMESE);
                    run.setFontSize(13d);
                    run.setBold(true);
                    run.setFontColor(colour(Palette.TEXT));
                }));
    }

    static void dress(XDDFRunProperties words) {
        words.setFontSize(10d);
        words.setFillProperties(fill(Palette.TEXT));
    }

    static XDDFSolidFillProperties fill(Color colour) {
        return new XDDFSolidFillProperties(colour(colour));
    }

    /** Six digits, as in {@code 12436D}. */
    static String hex(Color colour) {
        return Integer.toHexString(0x1000000 | (colour.getRGB() & 0xFFFFFF))
                .substring(1)
                .toUpperCase(Locale.ROOT);
    }

    private static XDDFColor colour(Color colour) {
        return XDDFColor.from(new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()});
    }
}
