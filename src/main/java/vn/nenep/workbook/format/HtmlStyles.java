package vn.nenep.workbook.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The text of a web page with font and strike-through, by tags, style attributes and the simple rules of a style sheet. */
final class HtmlStyles {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern FAMILY =
            Pattern.compile("font-family\\s*:\\s*[\"']?([^;,\"']+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern THROUGH =
            Pattern.compile("text-decoration[a-z-]*\\s*:[^;]*line-through", Pattern.CASE_INSENSITIVE);
    private static final Set<String> STRIKING = Set.of("s", "strike", "del");
    private static final Set<String> UNSHOWN = Set.of("style", "script", "template", "noscript");
    private static final Set<String> LINES = Set.of("p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6");

    private final Map<String, String> rules = new HashMap<>();

    HtmlStyles(Document page) {
        for (Element sheet : page.select("style")) {
            Matcher rule = RULE.matcher(sheet.data().replace("<!--", "").replace("-->", ""));
            while (rule.find()) {
                for (String selector : rule.group(1).split(",", -1)) {
                    rules.merge(selector.strip().toLowerCase(Locale.ROOT), rule.group(2), (a, b) -> a + ";" + b);
                }
            }
        }
    }

    /** Adds all text below an element. */
    void addAll(Element element, RichText text) {
        for (Node child : element.childNodes()) {
            if (!(child instanceof Element inner)) {
                add(child, text);
            } else if (inner.normalName().equals("br")) {
                text.line();
            } else if (!UNSHOWN.contains(inner.normalName())) {
                if (LINES.contains(inner.normalName()) && !text.text().isBlank()) {
                    text.line();
                }
                addAll(inner, text);
            }
        }
    }

    /** Adds a piece of text; of other nodes that are no elements, such as remarks, nothing. */
    void add(Node node, RichText text) {
        if (node instanceof TextNode piece) {
            Element around = piece.parentElement();
            text.addFlowing(piece.getWholeText(), font(around), isStruck(around));
        }
    }

    private Optional<String> font(@Nullable Element innermost) {
        for (Element element = innermost; element != null; element = element.parent()) {
            if (element.normalName().equals("font") && element.hasAttr("face")) {
                return Optional.of(element.attr("face").split(",", 2)[0].strip());
            }
            Matcher family = FAMILY.matcher(declarations(element));
            if (family.find()) {
                return Optional.of(family.group(1).strip());
            }
        }
        return Optional.empty();
    }

    private boolean isStruck(@Nullable Element innermost) {
        for (Element element = innermost; element != null; element = element.parent()) {
            if (STRIKING.contains(element.normalName())
                    || THROUGH.matcher(declarations(element)).find()) {
                return true;
            }
        }
        return false;
    }

    /** What applies to an element, the most special first. */
    private String declarations(Element element) {
        StringBuilder declarations = new StringBuilder(element.attr("style"));
        for (String name : element.classNames()) {
            String special = "." + name.toLowerCase(Locale.ROOT);
            declarations.append(';').append(rules.getOrDefault(element.normalName() + special, ""));
            declarations.append(';').append(rules.getOrDefault(special, ""));
        }
        return declarations
                .append(';')
                .append(rules.getOrDefault(element.normalName(), ""))
                .toString();
    }
}
