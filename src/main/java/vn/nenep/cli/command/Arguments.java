package vn.nenep.cli.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.nenep.indicator.FigureCalculator;
import vn.nenep.language.Language;

/** Reads the words of the command line that are more than text. */
public final class Arguments {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern NAMED_YEAR = Pattern.compile(YEAR.pattern() + "|latest|current|previous");

    private Arguments() {}

    /** A day as {@code 2025-12-31} or {@code 31/12/2025}. */
    public static LocalDate day(String word) {
        Matcher dayFirst = DAY_FIRST.matcher(word);
        try {
            return dayFirst.matches()
                    ? LocalDate.of(
                            Integer.parseInt(dayFirst.group(3)),
                            Integer.parseInt(dayFirst.group(2)),
                            Integer.parseInt(dayFirst.group(1)))
                    : LocalDate.parse(word);
        } catch (DateTimeException e) {
            throw new TypeConversionException(word);
        }
    }

    static boolean isYear(String word) {
        return NAMED_YEAR.matcher(word).matches();
    }

    /** A year of four digits. */
    static final class Year implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String word) {
            if (!YEAR.matcher(word).matches()) {
                throw new TypeConversionException(word);
            }
            return Integer.valueOf(word);
        }
    }

    /** {@code vi} or {@code en}. */
    public static Language language(String word) {
        return Language.of(word).orElseThrow(() -> new TypeConversionException(word));
    }

    /** {@code as-was} or {@code as-is}. */
    public static FiguresCommand.Structure structure(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "as-was" -> FiguresCommand.Structure.AS_WAS;
            case "as-is" -> FiguresCommand.Structure.AS_IS;
            default -> throw new TypeConversionException(word);
        };
    }

    /** {@code committee} or {@code cell}. */
    public static FigureCalculator.Level level(String word) {
        try {
            return FigureCalculator.Level.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(word);
        }
    }
}
