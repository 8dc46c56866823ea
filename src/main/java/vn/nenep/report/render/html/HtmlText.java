package vn.nenep.report.render.html;

import java.util.List;
import vn.nenep.report.Marked;

/** A page of HTML as it grows. Everything that comes from the report goes through {@link #escape}. */
public final class HtmlText {

    private final StringBuilder html = new StringBuilder();

    /** Adds markup as it stands; never a text of the report. */
    public HtmlText markup(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds a text of the report. */
    public HtmlText text(String text) {
        html.append(escape(text));
        return this;
    }

    /** Adds {@code <name attributes>text</name>} and ends the line. */
    HtmlText element(String start, String text) {
        String name = start.split(" ", 2)[0];
        html.append('<').append(start).append('>');
        return text(text).markup("</").markup(name).markup(">\n");
    }

    /** The same without ending the line, for the cells of a row. */
    HtmlText cell(String start, String text) {
        String name = start.split(" ", 2)[0];
        html.append('<').append(start).append('>');
        return text(text).markup("</").markup(name).markup(">");
    }

    /** Adds a text with the name of each of its figures behind the number. */
    HtmlText marked(String text, List<Marked.Mark> marks) {
        int from = 0;
        for (Marked.Mark mark : marks) {
            int to = Math.min(mark.at(), text.length());
            text(text.substring(from, to)).figure(mark.figure());
            from = to;
        }
        return text(text.substring(from));
    }

    /** Adds the name of a figure, which leads to where it comes from. */
    HtmlText figure(Marked.Shown figure) {
        return markup("<a class=so href=\"#" + figure.id() + "\">" + figure.id() + "</a>");
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
