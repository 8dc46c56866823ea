package vn.nenep.finding;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.Finding.Place;
import vn.nenep.language.Language;
import vn.nenep.language.Texts;

/** The words for findings in one language, for people who know spreadsheets and nothing about this program. */
public final class FindingTexts {

    private static final String NEEDED = "needed";

    /** Expectations whose arguments are numbers and headings, where codes have no place. */
    private static final Set<String> WITH_NUMBERS =
            Set.of("range", "equal", "part-of", "cap", "cap-or-better", "fits-score", "read-as-value");

    private static final Pattern DECIMAL = Pattern.compile("^(-?\\d+)\\.(\\d+)$");

    private final Language language;
    private final Texts texts;

    public FindingTexts(Language language) {
        this.language = language;
        this.texts = new Texts(FindingTexts.class, "findings", language);
    }

    /** What is wrong in general, without a full stop. */
    public String title(FindingCode code) {
        return texts.text("title." + code.name());
    }

    /** What was expected, as a phrase that stands after "expected". */
    public String expected(Finding finding) {
        Expected expected = finding.expected();
        String key = "expected." + expected.key();
        // a form may demand any column by its own rule; only the usual ones have a phrase of their own
        boolean unnamed = !texts.has(key) && expected.key().startsWith(NEEDED + "-");
        return texts.text(unnamed ? "expected." + NEEDED : key, arguments(expected));
    }

    private List<String> arguments(Expected expected) {
        if (language == Language.ENGLISH || !WITH_NUMBERS.contains(expected.key())) {
            return expected.arguments();
        }
        return expected.arguments().stream()
                .map(argument -> DECIMAL.matcher(argument).replaceFirst("$1,$2"))
                .toList();
    }

    /** What to do about it: a whole sentence. */
    public String advice(FindingCode code) {
        return texts.text("advice." + code.name());
    }

    /** The same for one place: of a waived finding, who let it count. */
    public String advice(Finding finding) {
        return finding.isWaived()
                ? texts.text("advice.waived", Integer.toString(finding.waivedBy()))
                : advice(finding.code());
    }

    /** Whole sentences: where, what is wrong, what was seen, what was expected, what to do. */
    public String message(Finding finding) {
        return filled("message", finding);
    }

    /** Where, what was seen and what was expected, for a list that says the rest at its head. */
    public String brief(Finding finding) {
        return filled("brief", finding);
    }

    private String filled(String kind, Finding finding) {
        Place place = finding.place();
        // what the sender wrote comes last, so that no placeholder in it is filled
        return texts.text(
                template(kind, finding),
                title(finding.code()),
                expected(finding),
                advice(finding),
                place.sheet(),
                place.cell(),
                place.heading(),
                finding.seen());
    }

    private String template(String kind, Finding finding) {
        String own = kind + "." + finding.code().name();
        if (texts.has(own)) {
            return own;
        }
        return kind + "." + where(finding.place()) + (finding.seen().isEmpty() ? "" : ".seen");
    }

    private static String where(Place place) {
        if (place.sheet().isEmpty()) {
            return "file";
        }
        if (place.cell().isEmpty()) {
            return place.heading().isEmpty() ? "sheet" : "column";
        }
        return place.heading().isEmpty() ? "cell" : "cell-in-column";
    }
}
