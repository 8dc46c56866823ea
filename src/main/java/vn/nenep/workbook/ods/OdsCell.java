package vn.nenep.workbook.ods;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nenep.workbook.format.Cells;
import vn.nenep.workbook.format.IsoDate;
import vn.nenep.workbook.format.Numbers;
import vn.nenep.workbook.format.RichText;
import vn.nenep.workbook.format.SafeXml;
import vn.nenep.workbook.vietnamese.LegacyText.Run;

/** One {@code table-cell} of an .ods, read once and given as often as it is repeated. */
final class OdsCell {

    private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/]+[!?]?|#N/A|(Err|Lỗi):\\d{3}");
    private static final String DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    private static final int LONGEST = 32_767;

    private final String type;
    private final @Nullable String formula;
    private final @Nullable String value;
    private final RichText text = new RichText();
    private final Optional<String> font;
    private final boolean styleStrikes;
    private final String shown;
    private final List<Run> runs;
    private final boolean struck;

    /** Reads the cell whose start the XML has just come to, to its end. */
    OdsCell(SafeXml xml, OdsStyles styles, String style) {
        type = xml.attribute("value-type", "");
        formula = xml.attribute("formula");
        value = xml.attribute(
                switch (type) {
                    case "date" -> "date-value";
                    case "boolean" -> "boolean-value";
                    case "string" -> "string-value";
                    default -> "value";
                });
        font = styles.font(style);
        styleStrikes = styles.struck(style).orElse(false);
        readText(xml, styles);
        if (text.isEmpty() && type.equals("string") && value != null) {
            text.add(value, font, styleStrikes);
        }
        shown = text.text();
        runs = text.runs();
        struck = shown.isBlank() ? styleStrikes : text.struck();
    }

    private void readText(SafeXml xml, OdsStyles styles) {
        Deque<String> spans = new ArrayDeque<>();
        boolean paragraphs = false;
        for (int depth = 1; depth > 0 && xml.next(); ) {
            if (xml.isText()) {
                if (!spans.isEmpty()) {
                    add(xml.text(), spans.peek(), styles);
                }
            } else if (xml.isEnd()) {
                depth--;
                if (!spans.isEmpty()) {
                    spans.pop();
                }
            } else if (isBesideTheText(xml)) {
                xml.skip();
            } else {
                depth++;
                if (spans.isEmpty() && paragraphs) {
                    text.line();
                }
                paragraphs = true;
                open(xml, spans);
            }
        }
    }

    /** Remarks, drawings and the readings above a word. */
    private static boolean isBesideTheText(SafeXml xml) {
        return xml.name().equals("annotation")
                || xml.name().equals("ruby-text")
                || xml.namespace().equals(DRAWING)
                || xml.name().equals("table");
    }

    private void open(SafeXml xml, Deque<String> spans) {
        String above = spans.isEmpty() ? "" : spans.peek();
        switch (xml.name()) {
            case "s" -> text.add(" ".repeat(Math.min(xml.number("c", 1), LONGEST)), font, false);
            case "tab" -> text.add("\t", font, false);
            case "line-break" -> text.line();
            default -> {
                // only its children count
            }
        }
        spans.push(xml.name().equals("span") ? xml.attribute("style-name", above) : above);
    }

    private void add(String piece, @Nullable String span, OdsStyles styles) {
        String name = span == null ? "" : span;
        Optional<String> own = name.isEmpty() ? Optional.empty() : styles.font(name);
        boolean strikes = name.isEmpty() ? styleStrikes : styles.struck(name).orElse(styleStrikes);
        text.addFlowing(piece, own.or(() -> font), strikes);
    }

    /** Whether nothing stands in it, so that it costs nothing however often it is repeated. */
    boolean isBlank() {
        boolean uncalculated = formula != null && type.isEmpty();
        return shown.isBlank() && (value == null || value.isBlank()) && !uncalculated;
    }

    void give(Cells cells, int row, int column) {
        Cells.At at = new Cells.At(row, column, struck);
        if (formula != null && ERROR.matcher(shown).matches()) {
            cells.broken(at, shown);
        } else if (formula != null && type.isEmpty() && shown.isBlank()) {
            cells.broken(at, formula.substring(Math.max(0, formula.indexOf('='))));
        } else {
            giveValue(cells, at);
        }
    }

    private void giveValue(Cells cells, Cells.At at) {
        switch (type) {
            case "float", "percentage", "currency" -> cells.number(at, Numbers.of(value == null ? "" : value));
            case "date" -> cells.date(at, IsoDate.of(value));
            case "boolean" -> cells.truth(at, Boolean.parseBoolean(value));
            default -> cells.text(at, runs);
        }
    }
}
