package vn.nenep.report.render;

import java.util.stream.Collectors;

/** A page of HTML as it grows. Everything that comes from the report goes through {@link #escape}. */
final class HtmlText {

    private final StringBuilder html = new StringBuilder();

    /** Adds markup as it stands; never a text of the report. */
    HtmlText markup(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds a text of the report. */
    HtmlText text(String text) {
        html.append(escape(text));
        return this;
    }

    /** Adds {@code <name attributes>text</name>} and ends the line. */
    HtmlText element(String start, String text) {
        String name = start.split(" ", 2)[0];
        html.append('<').append(start).append('>');
        return text(text).markup("</").markup(name).markup(">\n");
    }

    static String escape(String text) {
        return text.codePoints().mapToObj(HtmlText::escape).collect(Collectors.joining());
    }

    private static String escape(int character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> Character.toString(character);
        };
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
