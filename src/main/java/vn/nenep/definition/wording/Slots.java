package vn.nenep.definition.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places in a text that are filled with what is known: {@code {percent}}. */
public final class Slots {

    /** What every sentence about an indicator can say of it. */
    public static final List<String> OF_A_SENTENCE = List.of(
            "title",
            "count",
            "of",
            "percent",
            "missing",
            "expected",
            "target",
            "verdict",
            "names",
            "holders",
            "appendix",
            "not-reported",
            "disputed",
            "received",
            "reports",
            "parts",
            "compared",
            "change",
            "when",
            "before",
            "as-of",
            "rows");

    /**
     * What every phrase, caption and heading can say: what the rows of the report's tables are, {@code tổ chức cơ sở đảng} or, in an
     * edition for one committee, {@code chi bộ}; with a capital at the start of a line.
     */
    public static final List<String> ANYWHERE = List.of("rows", "Rows");

    /** What it can say of another one: {@code {meetings-on-time.count}}. */
    public static final List<String> OF_ANOTHER = List.of("count", "of", "percent", "missing");

    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");

    private Slots() {}

    /** The names of the slots of a text, in their order. */
    public static List<String> in(String text) {
        List<String> slots = new ArrayList<>();
        Matcher matcher = SLOT.matcher(text);
        while (matcher.find()) {
            slots.add(matcher.group(1));
        }
        return slots;
    }

    /** The text with every slot filled; a slot without a value becomes nothing. */
    public static String fill(String text, Function<String, String> values) {
        return SLOT.matcher(text)
                .replaceAll((MatchResult slot) -> Matcher.quoteReplacement(values.apply(slot.group(1))));
    }

    /** The text with every slot filled. */
    public static String fill(String text, Map<String, String> values) {
        return fill(text, slot -> values.getOrDefault(slot, ""));
    }
}
