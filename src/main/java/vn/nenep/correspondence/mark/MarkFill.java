package vn.nenep.correspondence.mark;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;
import vn.nenep.finding.Severity;

/**
 * The colours of marks. A style is everything else of the source style, so that a number or a date looks as before. In
 * .xls the nearest colours of the workbook's own palette are taken: changing the palette would recolour the sender's cells.
 */
public final class MarkFill {

    private static final byte[] RED = {(byte) 0xF8, (byte) 0xD0, (byte) 0xC8};
    private static final byte[] AMBER = {(byte) 0xFC, (byte) 0xE8, (byte) 0xB2};

    /** What comes nearest to them in the palette that every .xls begins with: tan and light yellow. */
    private static final int[] TAN = {0xFF, 0xCC, 0x99};

    private static final int[] LIGHT_YELLOW = {0xFF, 0xFF, 0x99};

    /** Excel gives up beyond about 4,000 styles in .xls and 64,000 in .xlsx; some are left for our own sheet. */
    private static final int MOST_STYLES_XLS = 3_900;

    private static final int MOST_STYLES_XLSX = 63_000;

    private record Wanted(short source, Severity severity) {}

    private final Workbook workbook;
    private final Map<Wanted, CellStyle> made = new HashMap<>();
    private final Map<Severity, Color> colours = new EnumMap<>(Severity.class);

    /** The fills of one workbook. */
    public MarkFill(Workbook workbook) {
        this.workbook = workbook;
        colours.put(Severity.BLOCK, colour(RED, TAN));
        colours.put(Severity.ERROR, colour(RED, TAN));
        colours.put(Severity.WARNING, colour(AMBER, LIGHT_YELLOW));
    }

    private Color colour(byte[] rgb, int[] old) {
        return workbook instanceof HSSFWorkbook xls
                ? xls.getCustomPalette().findSimilarColor(old[0], old[1], old[2])
                : new XSSFColor(rgb, null);
    }

    /** Empty for notices, which are not marked. */
    public Optional<Color> colour(Severity severity) {
        return Optional.ofNullable(colours.get(severity));
    }

    /** The source style with the fill of a severity; the source style itself where no style is left to be made. */
    CellStyle marked(CellStyle source, Severity severity) {
        Color colour = colours.get(severity);
        if (colour == null) {
            return source;
        }
        Wanted wanted = new Wanted(source.getIndex(), severity);
        CellStyle known = made.get(wanted);
        if (known == null) {
            known = isFull() ? source : filled(source, colour);
            made.put(wanted, known);
        }
        return known;
    }

    private boolean isFull() {
        return workbook.getNumCellStyles() >= (workbook instanceof XSSFWorkbook ? MOST_STYLES_XLSX : MOST_STYLES_XLS);
    }

    private CellStyle filled(CellStyle source, Color colour) {
        if (workbook instanceof XSSFWorkbook xlsx && colour instanceof XSSFColor rgb) {
            CTFill fill = CTFill.Factory.newInstance();
            CTPatternFill pattern = fill.addNewPatternFill();
            pattern.setPatternType(STPatternType.SOLID);
            pattern.addNewFgColor().setRgb(rgb.getARGB());
            StylesTable styles = xlsx.getStylesSource();
            return withFill(xlsx, source, styles.putFill(new XSSFCellFill(fill, styles.getIndexedColors())));
        }
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(source);
        style.setFillForegroundColor(colour);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** POI's cloneStyleFrom writes the source's named style over "Normal" (5.5.1), so the format record is copied here. */
    private static CellStyle withFill(XSSFWorkbook workbook, CellStyle source, int fill) {
        StylesTable styles = workbook.getStylesSource();
        CTXf format = (CTXf) styles.getCellXfAt(source.getIndex()).copy();
        format.setFillId(fill);
        format.setApplyFill(true);
        return styles.getStyleAt(styles.putCellXf(format) - 1);
    }

    /** Whether a style is filled as a mark. */
    boolean isOurs(CellStyle style) {
        return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                && colours.containsValue(style.getFillForegroundColorColor());
    }

    /** The style without any fill: for a marked cell of which nobody remembers how it looked. */
    CellStyle cleared(CellStyle style) {
        if (workbook instanceof XSSFWorkbook xlsx) {
            return withFill(xlsx, style, 0);
        }
        CellStyle clear = workbook.createCellStyle();
        clear.cloneStyleFrom(style);
        clear.setFillPattern(FillPatternType.NO_FILL);
        return clear;
    }
}
