package vn.nenep.cli.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import vn.nenep.language.Language;

/** Writes numbers as readers of a language write them: {@code 1.224} and {@code 12,4} in Vietnamese. */
public final class Numbers {

    private final Locale locale;

    public Numbers(Language language) {
        this.locale = Locale.forLanguageTag(language.code());
    }

    /** A whole number with its thousands grouped. */
    public String count(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A number with up to so many decimals, half-up. */
    public String decimal(BigDecimal number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        // rounded first: what is left of a small negative number is 0, not -0
        return format.format(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** A span of time in seconds, with one decimal. */
    public String seconds(long nanoseconds) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(BigDecimal.valueOf(nanoseconds, 9));
    }
}
