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

    /** A number with as many decimals as it has, two at most. */
    public String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
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
