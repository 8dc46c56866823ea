package vn.nenep.workbook.mutant;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Files without a format of their own, in every way that they can be understood. */
final class Plain {

    private static final List<String> ENCODINGS = List.of(
            "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1258", "ISO-8859-1", "US-ASCII", "UTF-16", "UTF-32", "UTF-32LE");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern ENTITY = Pattern.compile("&#(x?)([0-9A-Fa-f]{1,6});?");

    private Plain() {}

    /** The text in all encodings that it can be in. */
    static Set<String> texts(byte[] bytes) {
        Set<String> texts = new LinkedHashSet<>();
        for (String encoding : ENCODINGS) {
            try {
                String text = Charset.forName(encoding)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                texts.add(text.startsWith("\uFEFF") ? text.substring(1) : text);
            } catch (CharacterCodingException e) {
                // it is not in that encoding
            }
        }
        return texts;
    }

    /** The tables that a text with separators can be. */
    static List<Fold> csv(byte[] bytes) {
        List<Fold> folds = new ArrayList<>();
        for (String text : texts(bytes)) {
            Matcher stated = Pattern.compile("\"?sep=(.)\"?(\r\n|[\n\r])?", Pattern.CASE_INSENSITIVE)
                    .matcher(text);
            if (stated.lookingAt()) {
                folds.add(csv(text.substring(stated.end()), stated.group(1).charAt(0)));
            } else {
                List.of(';', ',', '\t').forEach(separator -> folds.add(csv(text, separator)));
            }
        }
        return folds;
    }

    private static Fold csv(String text, char separator) {
        Fold fold = new Fold();
        fold.sheets.add("");
        int row = 1;
        int column = 0;
        StringBuilder field = new StringBuilder();
        boolean begun = false;
        boolean quoted = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            boolean end = i == text.length() || (!quoted && (c == '\n' || c == '\r' || c == separator));
            if (end) {
                fold.put(row, column, composed(field));
                field.setLength(0);
                begun = false;
                column = c == separator ? column + 1 : 0;
                row += c == separator ? 0 : 1;
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (c == '"' && !begun) {
                begun = true;
                quoted = true;
            } else if (c == '"' && quoted) {
                boolean twice = i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (twice) {
                    field.append('"');
                    i++;
                }
                quoted = twice;
            } else {
                begun = true;
                field.append(c);
            }
        }
        return fold;
    }

    private static String composed(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A page that is whole XML and nothing but one table, read as such. */
    static Fold page(byte[] bytes) throws Exception {
        Document page = Dom.parse(bytes);
        List<Element> tables = Dom.all(page, "table");
        if (tables.size() != 1 || isOdd(new String(bytes, StandardCharsets.ISO_8859_1))) {
            throw new IllegalStateException("not one plain table");
        }
        String cells = squeezed(Dom.all(page, "td")) + squeezed(Dom.all(page, "style"));
        if (squeezed(List.of(page.getDocumentElement())).length() != cells.length()) {
            throw new IllegalStateException("something beside cells");
        }
        Fold fold = new Fold();
        fold.sheets.add("");
        int row = 0;
        for (Element line : Dom.children(tables.get(0))) {
            if (!Dom.name(line).equals("tr")) {
                throw new IllegalStateException("something beside rows");
            }
            row++;
            int column = 0;
            for (Element cell : Dom.children(line)) {
                if (!Dom.name(cell).equals("td") || !Dom.children(cell).isEmpty()) {
                    throw new IllegalStateException("something beside cells");
                }
                fold.put(row, column, cell.getTextContent());
                column += cell.hasAttribute("colspan") ? Integer.parseInt(cell.getAttribute("colspan")) : 1;
            }
        }
        return fold;
    }

    /** Browsers know no CDATA, and take the encoding from the page's own words. */
    private static boolean isOdd(String page) {
        return page.contains("<![CDATA[") || page.startsWith("<?xml") || !page.contains("charset=\"utf-8\"");
    }

    private static String squeezed(List<Element> elements) {
        StringBuilder text = new StringBuilder();
        elements.forEach(element -> text.append(element.getTextContent()));
        return text.toString().replaceAll("\\s", "");
    }

    /** The digits in cells that stand nowhere in the page, whatever its encoding and wherever its tags break words. */
    static List<String> strangeDigits(Fold fold, byte[] page) {
        StringBuilder all = new StringBuilder();
        // broken tags run cells together, in browsers as well
        StringBuilder bare = new StringBuilder();
        for (String text : texts(page)) {
            String plain = ENTITY.matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(letter(found.group(1), found.group(2))));
            all.append(plain).append('\n');
            bare.append(plain.replaceAll("<[^>]*>", "")).append('\n');
        }
        Set<String> there = new LinkedHashSet<>();
        DIGITS.matcher(all).results().forEach(found -> there.add(found.group()));
        List<String> strange = new ArrayList<>();
        for (Object value : fold.values()) {
            DIGITS.matcher(value.toString())
                    .results()
                    .map(found -> found.group())
                    .filter(digits ->
                            !there.contains(digits) && !bare.toString().contains(digits))
                    .forEach(strange::add);
        }
        return strange;
    }

    private static String letter(String hex, String digits) {
        int code = Integer.parseInt(digits, hex.isEmpty() && digits.matches("\\d+") ? 10 : 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
