package vn.nenep.definition.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodWords;

/**
 * Which edition of a report is wanted.
 *
 * @param period as {@link PeriodWords#period} reads it; empty: the year that the run is about
 * @param unit the code of the one grassroots organisation that it is about; empty: all of the bloc
 * @param asIs whether figures are shown on the tree of the as-of date instead of that of their own time
 * @param report the id of the kind of report; empty: those that are usual for the occasion
 * @param date of the document; empty: the office writes it in
 * @param number of the document; empty: the office writes it in
 * @param signer the name of who signs; empty: not known
 */
public record Edition(
        Optional<String> period,
        Optional<String> unit,
        boolean asIs,
        Optional<String> report,
        Optional<LocalDate> date,
        Optional<String> number,
        Optional<String> signer) {

    /** About the year, and the whole bloc. */
    public static final Edition USUAL = new Edition(
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The words that say which time is meant; naming one of them overrules all that a job says. */
    public static final List<String> TIMES = List.of("year", "period", "from", "to");

    /** All words that an edition is made of. */
    public static final List<String> WORDS =
            List.of("year", "period", "from", "to", "unit", "structure", "report", "date", "number", "signer");

    private static final List<String> STRUCTURES = List.of("as-was", "as-is");
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    /**
     * Reads the words, each under its name.
     *
     * @throws WrongWords when one of them can't be read, or when they contradict each other
     */
    public static Edition of(Map<String, String> words) {
        String structure = words.getOrDefault("structure", "as-was");
        if (!STRUCTURES.contains(structure)) {
            throw new WrongWords("edition-structure", List.of("structure"), structure);
        }
        return new Edition(
                span(words),
                Optional.ofNullable(words.get("unit")),
                structure.equals("as-is"),
                Optional.ofNullable(words.get("report")),
                Optional.ofNullable(words.get("date")).map(Edition::date),
                Optional.ofNullable(words.get("number")).map(Edition::number),
                Optional.ofNullable(words.get("signer")));
    }

    private static LocalDate date(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new WrongWords("edition-date", List.of("date"), word);
        }
    }

    /** Digits, with a letter behind them where a number was given twice: {@code 12}, {@code 12a}. */
    private static String number(String word) {
        if (!word.matches("\\d{1,5}[a-zđ]?")) {
            throw new WrongWords("edition-number", List.of("number"), word);
        }
        return word.matches("\\d") ? "0" + word : word;
    }

    private static Optional<String> span(Map<String, String> words) {
        Optional<String> year = Optional.ofNullable(words.get("year"));
        Optional<String> period = Optional.ofNullable(words.get("period"));
        Optional<String> from = Optional.ofNullable(words.get("from"));
        Optional<String> to = Optional.ofNullable(words.get("to"));
        if (from.isEmpty() && to.isEmpty()) {
            return period.map(word -> period(word, year));
        }
        if (year.isPresent() || period.isPresent()) {
            String other = year.isPresent() ? "year" : "period";
            throw new WrongWords("edition-not-together", List.of(other, from.isPresent() ? "from" : "to"), "");
        }
        if (from.isEmpty() || to.isEmpty()) {
            throw new WrongWords("edition-missing", List.of(from.isEmpty() ? "from" : "to"), "");
        }
        YearMonth first = month("from", from.get());
        YearMonth last = month("to", to.get());
        if (last.isBefore(first)) {
            throw new WrongWords("edition-backwards", List.of("from", "to"), from.get() + ", " + to.get());
        }
        return Optional.of(Period.ofMonths(first, last).code());
    }

    private static YearMonth month(String name, String word) {
        return PeriodWords.month(word).orElseThrow(() -> new WrongWords("edition-month", List.of(name), word));
    }

    /** {@code 2025-H1}, or {@code H1} alone beside a year; a period of another year contradicts it. */
    private static String period(String word, Optional<String> year) {
        Optional<String> beside = year.map(number -> number + "-" + word)
                .filter(joined -> PeriodWords.period(joined, ANY_DAY).isPresent());
        if (beside.isPresent()) {
            return beside.get();
        }
        Optional<Period> read = PeriodWords.period(word, ANY_DAY);
        if (read.isEmpty()) {
            throw new WrongWords("edition-span", List.of("period"), word);
        }
        if (year.isPresent() && !word.startsWith(year.get())) {
            throw new WrongWords("edition-not-together", List.of("year", "period"), "");
        }
        return word;
    }
}
