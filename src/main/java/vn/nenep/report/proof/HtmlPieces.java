package vn.nenep.report.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.nenep.report.Marked;
import vn.nenep.report.Report;

/** The texts, tables and alternative texts of the main part of a page, in their order, and the names of figures in it; its signature is left out. */
final class HtmlPieces {

    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> named = new TreeSet<>();

    private HtmlPieces() {}

    static HtmlPieces read(Path file) throws IOException {
        HtmlPieces read = new HtmlPieces();
        Element main = Jsoup.parse(file, "UTF-8").selectFirst("main");
        if (main != null) {
            // what is printed beside a number is no part of the text
            for (Element figure : main.select("a.so")) {
                read.named.add(figure.text());
                figure.remove();
            }
            main.select("a.o")
                    .forEach(figure -> read.named.add(figure.attr("href").substring(1)));
            read.add(main);
        }
        return read;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** All figures of the report are named, and no other. */
    void checkFigures(Report report) {
        Set<String> expected = new TreeSet<>();
        report.shownFigures().stream().map(Marked.Shown::id).forEach(expected::add);
        if (!named.equals(expected)) {
            Set<String> missing = new TreeSet<>(expected);
            missing.removeAll(named);
            named.removeAll(expected);
            throw new NotAsComputed(
                    new Difference("html", "", 0, 0, String.join(" ", missing), String.join(" ", named)));
        }
    }

    private void add(Element element) {
        for (Element child : element.children()) {
            switch (child.normalName()) {
                case "h1", "h2", "h3", "h4", "p", "li", "figcaption", "span" ->
                    pieces.add(Piece.text("", child.text()));
                case "footer" -> {
                    // who signs and who gets it
                }
                case "svg" -> pieces.add(Piece.text("", child.attr("aria-label")));
                case "table" -> addTable(child);
                default -> add(child);
            }
        }
    }

    private void addTable(Element table) {
        Element caption = table.selectFirst("caption");
        if (caption != null) {
            pieces.add(Piece.text("", caption.text()));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            rows.add(row.children().stream().map(Element::text).toList());
        }
        pieces.add(Piece.table("", rows));
    }
}
