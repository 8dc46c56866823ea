package vn.nenep.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.jspecify.annotations.Nullable;
import vn.nenep.workbook.vietnamese.LegacyText.Run;

/**
 * The text of a cell in pieces of one font.
 *
 * @param struck whether all of it is struck through
 */
record PoiText(List<Run> runs, boolean struck) {

    static PoiText of(RichTextString text, Font ofCell, IntFunction<Font> fonts) {
        String whole = text.getString();
        List<Run> runs = new ArrayList<>();
        boolean struck = true;
        int from = 0;
        Font font = ofCell;
        for (int i = 0; i <= text.numFormattingRuns(); i++) {
            boolean last = i == text.numFormattingRuns();
            int to = last ? whole.length() : Math.min(text.getIndexOfFormattingRun(i), whole.length());
            if (to > from) {
                String piece = whole.substring(from, to);
                runs.add(new Run(piece, Optional.ofNullable(font.getFontName())));
                struck &= font.getStrikeout() || piece.isBlank();
                from = to;
            }
            if (!last) {
                Font own = font(text, i, fonts);
                font = own == null ? ofCell : own;
            }
        }
        return new PoiText(runs, struck && !runs.isEmpty());
    }

    private static @Nullable Font font(RichTextString text, int run, IntFunction<Font> fonts) {
        if (text instanceof HSSFRichTextString old) {
            return fonts.apply(old.getFontOfFormattingRun(run));
        }
        return null;
    }
}
