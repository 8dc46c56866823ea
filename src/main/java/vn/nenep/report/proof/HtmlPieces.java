package vn.nenep.report.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The texts, tables and alternative texts of the main part of a page, in their order; its signature is left out. */
final class HtmlPieces {

    private HtmlPieces() {}

    static List<Piece> read(Path file) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        Element main = Jsoup.parse(file, "UTF-8").selectFirst("main");
        if (main != null) {
            add(main, pieces);
        }
        return pieces;
    }

    private static void add(Element element, List<Piece> pieces) {
        for (Element child : element.children()) {
            switch (child.normalName()) {
                case "h1", "h2", "h3", "h4", "p", "li", "figcaption", "span" ->
                    pieces.add(Piece.text("", child.text()));
                case "footer" -> {
                    // who signs and who gets it
                }
                case "svg" -> pieces.add(Piece.text("", child.attr("aria-label")));
                case "table" -> addTable(child, pieces);
                default -> add(child, pieces);
            }
        }
    }

    private static void addTable(Element table, List<Piece> pieces) {
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
