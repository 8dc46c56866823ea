package vn.nenep.correspondence.mark;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Comments on cells: ours below what the sender had written there, and away again. */
public final class Remarks {

    /** The line that begins what we write on a cell. */
    public static final String HEAD = "—— Nề nếp ——";

    /** Who writes it. */
    public static final String AUTHOR = "Nề nếp";

    private static final int WIDTH_PIXELS = 340;
    private static final int LINE_CHARACTERS = 48;
    private static final float LINE_POINTS = 15;

    /** Excel 365 keeps its threads elsewhere and leaves such an author here; a thread without it is damaged. */
    private static final String THREAD = "tc=";

    private Remarks() {}

    /** Writes our text; an older comment keeps its author and stays above it. */
    static void write(Cell cell, String text) {
        Comment old = cell.getCellComment();
        if (old != null && old.getAuthor() != null && old.getAuthor().startsWith(THREAD)) {
            return;
        }
        if (old == null) {
            put(cell, AUTHOR, text);
            return;
        }
        String author = old.getAuthor();
        String before = old.getString().getString();
        cell.removeCellComment();
        put(cell, author == null ? "" : author, before + "\n\n" + text);
    }

    /** Whether a comment holds our text. */
    static boolean isOurs(Comment comment) {
        return comment.getString().getString().contains(HEAD);
    }

    /** Takes our text away and leaves the sender's. */
    static void remove(Cell cell) {
        Comment comment = cell.getCellComment();
        String text = comment.getString().getString();
        String before = text.substring(0, text.indexOf(HEAD)).stripTrailing();
        String author = comment.getAuthor();
        cell.removeCellComment();
        if (!before.isEmpty()) {
            put(cell, author == null ? "" : author, before);
        }
    }

    private static void put(Cell cell, String author, String text) {
        Sheet sheet = cell.getSheet();
        Drawing<?> drawing = sheet.getDrawingPatriarch();
        if (drawing == null) {
            drawing = sheet.createDrawingPatriarch();
        }
        Comment comment = drawing.createCellComment(anchor(cell, text));
        comment.setAuthor(author);
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(text));
        cell.setCellComment(comment);
    }

    /**
     * Wide and high enough for the text, whatever columns and rows are narrow or hidden. It has to begin in the cell
     * itself: POI takes the anchor's corner for the address at first and would overwrite the neighbour's comment.
     */
    private static ClientAnchor anchor(Cell cell, String text) {
        Sheet sheet = cell.getSheet();
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        boolean xlsx = sheet instanceof XSSFSheet;
        int lastColumn = sheet.getWorkbook().getSpreadsheetVersion().getLastColumnIndex();
        int lastRow = sheet.getWorkbook().getSpreadsheetVersion().getLastRowIndex();
        int right = cell.getColumnIndex() + 1;
        for (float width = width(sheet, right);
                width < WIDTH_PIXELS && right < lastColumn;
                width += width(sheet, right)) {
            right++;
        }
        int bottom = cell.getRowIndex();
        float wanted = LINE_POINTS * (lines(text) + 1);
        for (float height = height(sheet, bottom);
                height < wanted && bottom < lastRow;
                height += height(sheet, bottom)) {
            bottom++;
        }
        anchor.setCol1(cell.getColumnIndex());
        anchor.setRow1(cell.getRowIndex());
        // to the right edge of the cell: in .xls in parts of 1,024 of the column
        anchor.setDx1(xlsx ? Units.pixelToEMU((int) width(sheet, cell.getColumnIndex())) : 1_000);
        anchor.setCol2(Math.min(right + 1, lastColumn));
        anchor.setRow2(Math.min(bottom + 1, lastRow));
        return anchor;
    }

    private static float width(Sheet sheet, int column) {
        return sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidthInPixels(column);
    }

    private static float height(Sheet sheet, int row) {
        var there = sheet.getRow(row);
        if (there == null) {
            return sheet.getDefaultRowHeightInPoints();
        }
        return there.getZeroHeight() ? 0 : there.getHeightInPoints();
    }

    private static long lines(String text) {
        return text.lines()
                .mapToLong(line -> 1 + line.length() / LINE_CHARACTERS)
                .sum();
    }
}
