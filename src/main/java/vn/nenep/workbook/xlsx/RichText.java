package vn.nenep.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nenep.workbook.format.SafeXml;
import vn.nenep.workbook.vietnamese.LegacyText.Run;
import vn.nenep.workbook.xlsx.Styles.Font;

/** A text in pieces of one font each. */
record RichText(List<Piece> pieces) {

    /**
     * A piece.
     *
     * @param font its own font; without one it is in the cell's
     */
    record Piece(String text, @Nullable Font font) {

        Font within(Font ofCell) {
            return font == null ? ofCell : font;
        }
    }

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    static RichText of(String text) {
        return new RichText(List.of(new Piece(text, null)));
    }

    /** Reads {@code si} or {@code is}, which has just started, up to its end; how it is pronounced is left out. */
    static RichText read(SafeXml xml) {
        List<Piece> pieces = new ArrayList<>(1);
        while (xml.next() && !xml.isEnd()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "t" -> pieces.add(new Piece(text(xml), null));
                    case "r" -> pieces.add(piece(xml));
                    default -> xml.skip();
                }
            }
        }
        return new RichText(pieces);
    }

    private static Piece piece(SafeXml xml) {
        Font font = null;
        String text = "";
        while (xml.next() && !xml.isEnd()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "rPr" -> font = Styles.font(xml);
                    case "t" -> text += text(xml);
                    default -> xml.skip();
                }
            }
        }
        return new Piece(text, font);
    }

    private static String text(SafeXml xml) {
        return unescaped(xml.content());
    }

    /** Characters that XML can't hold are written as {@code _x000D_}; a real underscore before an x as {@code _x005F_}. */
    static String unescaped(String written) {
        if (!written.contains("_x")) {
            return written;
        }
        return ESCAPED.matcher(written)
                .replaceAll(code ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(code.group(1), 16))));
    }

    boolean isPlain() {
        return pieces.isEmpty() || (pieces.size() == 1 && pieces.get(0).font() == null);
    }

    String plain() {
        return pieces.isEmpty() ? "" : pieces.get(0).text();
    }

    /** The pieces in a cell of that font. */
    List<Run> runs(Font ofCell) {
        if (pieces.size() == 1) {
            Piece only = pieces.get(0);
            return List.of(new Run(only.text(), only.within(ofCell).name()));
        }
        return pieces.stream()
                .map(piece -> new Run(piece.text(), piece.within(ofCell).name()))
                .toList();
    }

    /** Whether there is text and all of it is struck through, in a cell of that font. */
    boolean isStruck(Font ofCell) {
        boolean anyText = false;
        for (Piece piece : pieces) {
            if (!piece.text().isBlank()) {
                if (!piece.within(ofCell).struck()) {
                    return false;
                }
                anyText = true;
            }
        }
        return anyText;
    }
}
