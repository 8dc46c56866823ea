package vn.nenep.correspondence.form;

import java.time.LocalDate;
import java.util.Locale;
import vn.nenep.finding.FindingCode;
import vn.nenep.language.Language;
import vn.nenep.language.Texts;

/** The words on a form: always Vietnamese, because that is who fills it in. */
final class Words {

    private final Texts texts = new Texts(Words.class, "form", Language.VIETNAMESE);

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** A rule with its code and what becomes of a row that breaks it. */
    String rule(String sentence, FindingCode code) {
        return text(
                "rule",
                sentence,
                code.name(),
                text("severity." + code.severity().code()));
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi"));
    }

    /** {@code 05/03/2025}. */
    static String day(LocalDate day) {
        return twoDigits(day.getDayOfMonth()) + "/" + twoDigits(day.getMonthValue()) + "/" + day.getYear();
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
