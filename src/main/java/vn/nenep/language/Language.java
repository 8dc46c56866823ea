package vn.nenep.language;

import java.util.Locale;
import java.util.Optional;

/** The languages that the program speaks. Official documents are always Vietnamese. */
public enum Language {
    VIETNAMESE("vi"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** {@code vi} or {@code en}. */
    public String code() {
        return code;
    }

    Locale locale() {
        return Locale.forLanguageTag(code);
    }

    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
