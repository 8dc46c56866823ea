package vn.nenep.report.content.sentence;

import java.util.Locale;
import vn.nenep.indicator.Verdict;

/** The words for verdicts. */
public final class Verdicts {

    private Verdicts() {}

    /** As it stands alone in a table: {@code Chưa đạt}. */
    public static String word(Facts facts, Verdict verdict) {
        return switch (verdict) {
            case MET -> facts.say(Phrase.VERDICT_MET);
            case NOT_MET -> facts.say(Phrase.VERDICT_NOT_MET);
            case UNCERTAIN -> facts.say(Phrase.VERDICT_UNCERTAIN);
            case NOT_DUE -> facts.say(Phrase.VERDICT_NOT_DUE);
            case NO_DATA -> facts.say(Phrase.VERDICT_NO_DATA);
            case NO_TARGET -> "";
        };
    }

    /** As it stands inside a sentence: {@code chưa đạt}. */
    public static String inSentence(Facts facts, Verdict verdict) {
        return word(facts, verdict).toLowerCase(Locale.ROOT);
    }
}
