package vn.nenep.finding;

import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.Finding.Place;
import vn.nenep.language.Language;
import vn.nenep.language.Texts;

/** The words for findings in one language, for people who know spreadsheets and nothing about this program. */
public final class FindingTexts {

    private static final String NEEDED = "needed";

    private final Texts texts;

    public FindingTexts(Language language) {
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
        return texts.text(unnamed ? "expected." + NEEDED : key, expected.arguments());
    }

    /** Whole sentences: where, what is wrong, what was seen, what was expected, what to do. */
    public String message(Finding finding) {
        Place place = finding.place();
        // what the sender wrote comes last, so that no placeholder in it is filled
        return texts.text(
                template(finding),
                title(finding.code()),
                expected(finding),
                texts.text("advice." + finding.code().name()),
                place.sheet(),
                place.cell(),
                place.heading(),
                finding.seen());
    }

    private String template(Finding finding) {
        String own = "message." + finding.code().name();
        if (texts.has(own)) {
            return own;
        }
        return "message." + where(finding.place()) + (finding.seen().isEmpty() ? "" : ".seen");
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
