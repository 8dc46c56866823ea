package vn.nenep.workbook.ods;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nenep.workbook.format.SafeXml;

/** Font and strike-through of the named styles of an .ods, as far as they are inherited. */
final class OdsStyles {

    private static final int DEEPEST = 20;

    /** What one style says itself. */
    private static final class Style {
        private @Nullable String parent;
        private @Nullable String font;
        private @Nullable Boolean struck;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> faces = new HashMap<>();
    private @Nullable Style current;

    /** Takes what an element that has just started says about styles. */
    void element(SafeXml xml) {
        switch (xml.name()) {
            case "font-face" -> face(xml);
            case "style", "default-style" -> {
                current = new Style();
                current.parent = xml.attribute("parent-style-name");
                // a default style has no name; the empty one stands for that of cells
                if (xml.name().equals("style") || xml.attribute("family", "").equals("table-cell")) {
                    styles.put(xml.attribute("name", ""), current);
                }
            }
            case "text-properties" -> properties(xml);
            default -> {
                // says nothing about fonts
            }
        }
    }

    private void face(SafeXml xml) {
        String family = xml.attribute("font-family");
        if (family != null) {
            faces.put(xml.attribute("name", ""), unquoted(family));
        }
    }

    private void properties(SafeXml xml) {
        if (current == null) {
            return;
        }
        String name = xml.attribute("font-name");
        String family = xml.attribute("font-family");
        if (name != null) {
            current.font = faces.getOrDefault(name, name);
        } else if (family != null) {
            current.font = unquoted(family);
        }
        String line = xml.attribute("text-line-through-style", xml.attribute("text-line-through-type", ""));
        if (!line.isEmpty()) {
            current.struck = !line.equals("none");
        }
    }

    private static String unquoted(String family) {
        return family.replace("'", "").replace("\"", "").strip();
    }

    /** The font of a style, or of the nearest one that it inherits from. */
    Optional<String> font(String name) {
        Style style = styles.get(name);
        for (int depth = 0; depth < DEEPEST && style != null; depth++) {
            if (style.font != null) {
                return Optional.of(style.font);
            }
            style = above(style);
        }
        return Optional.empty();
    }

    /** Whether a style strikes through; empty when it leaves that to others. */
    Optional<Boolean> struck(String name) {
        Style style = styles.get(name);
        for (int depth = 0; depth < DEEPEST && style != null; depth++) {
            if (style.struck != null) {
                return Optional.of(style.struck);
            }
            style = above(style);
        }
        return Optional.empty();
    }

    private @Nullable Style above(Style style) {
        return style.parent == null ? (style == styles.get("") ? null : styles.get("")) : styles.get(style.parent);
    }
}
