package vn.nenep.submission.value;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.Scale;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.FindingCode;
import vn.nenep.organisation.NameKey;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.workbook.CellValue;

/** Reads the value of a cell as the type that its column has. What is not surely that type is refused, never guessed. */
public final class ValueReader {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(?:[.,]\\d{1,6})?");
    private static final Pattern COUNTED_THINGS = Pattern.compile(
            "\\s*(?:đ/c|đồng chí|đảng viên|đv|người)\\.?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MONTH = Pattern.compile("(?:tháng|t)?\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?");
    private static final Pattern DOCUMENT = Pattern.compile("(?:số\\s*)?\\d+\\s*[-/].*\\p{L}.*");
    private static final Set<String> YES = Set.of("x", "×", "✓", "✔", "có", "1", "true", "c", "v", "+");
    private static final Set<String> NO = Set.of("-", "–", "0", "không", "false");

    private final Period period;
    private final Map<String, String> measures = new HashMap<>();
    private final FormDefinition form;
    private final Map<String, Map<String, String>> scales = new HashMap<>();

    /** A reader for the values of one form, in one period. */
    public ValueReader(FormDefinition form, Period period) {
        this.form = form;
        this.period = period;
        form.measures()
                .forEach(measure -> measure.titles().forEach(title -> measures.put(NameKey.of(title), measure.id())));
    }

    /**
     * A value, nothing, or a refusal.
     *
     * @param repaired whether it was not written as its type is usually written, so that the sender should be told
     */
    public record Reading(Optional<Object> value, Optional<Refusal> refusal, boolean repaired) {

        static Reading of(Object value) {
            return new Reading(Optional.of(value), Optional.empty(), false);
        }

        static Reading repaired(Object value) {
            return new Reading(Optional.of(value), Optional.empty(), true);
        }

        static Reading blank() {
            return new Reading(Optional.empty(), Optional.empty(), false);
        }

        static Reading refused(FindingCode code, Expected expected) {
            return new Reading(Optional.empty(), Optional.of(new Refusal(code, expected)), false);
        }
    }

    /** Why a value was refused. */
    public record Refusal(FindingCode code, Expected expected) {}

    /**
     * Reads a value.
     *
     * @param measure the measure of the row, for a column of measure values
     */
    public Reading read(ColumnDefinition column, CellValue value, Optional<String> measure) {
        if (value instanceof CellValue.Broken) {
            return Reading.refused(FindingCode.C05, Expected.of("value"));
        }
        return switch (column.type()) {
            case TEXT, ROW_NUMBER, MEASURE_UNIT, ORGANISATION_CODE, ORGANISATION_NAME, ORGANISATIONS ->
                Reading.of(value.shown().strip());
            case COUNT -> count(value);
            case NUMBER -> number(column, value);
            case DATE -> WrittenDates.read(value);
            case MONTH -> month(value);
            case MARK -> mark(value, false);
            case MARK_OR_DOCUMENT -> mark(value, true);
            case CHOICE -> column.scale().map(scale -> choice(scale, value)).orElseGet(Reading::blank);
            case MEASURE -> measure(value);
            case MEASURE_VALUE ->
                measure.flatMap(form::measure)
                        .map(known -> measureValue(known, value))
                        .orElseGet(() -> Reading.of(value.shown().strip()));
        };
    }

    private Reading measureValue(FormDefinition.Measure measure, CellValue value) {
        return measure.type() == vn.nenep.definition.ColumnType.COUNT ? count(value) : mark(value, true);
    }

    private static Reading count(CellValue value) {
        if (isDash(value)) {
            return Reading.blank();
        }
        Optional<Written> written = number(value, WHOLE);
        if (written.isEmpty() || written.get().number().stripTrailingZeros().scale() > 0) {
            return Reading.refused(FindingCode.C02, Expected.of("count"));
        }
        if (written.get().number().signum() < 0) {
            return Reading.refused(FindingCode.C06, Expected.of("count"));
        }
        return written.get().reading(new BigDecimal(written.get().number().toBigInteger()));
    }

    private static Reading number(ColumnDefinition column, CellValue value) {
        if (isDash(value)) {
            return Reading.blank();
        }
        Optional<Written> written = number(value, DECIMAL);
        if (written.isEmpty()) {
            return Reading.refused(FindingCode.C02, Expected.of("number"));
        }
        BigDecimal number = written.get().number();
        if (column.min().filter(min -> number.compareTo(min) < 0).isPresent()
                || column.max().filter(max -> number.compareTo(max) > 0).isPresent()) {
            return Reading.refused(
                    FindingCode.C06,
                    Expected.of(
                            "range",
                            column.min().map(BigDecimal::toPlainString).orElse(""),
                            column.max().map(BigDecimal::toPlainString).orElse("")));
        }
        return written.get().reading(number);
    }

    /** A number and whether it stood in a text. */
    private record Written(BigDecimal number, boolean asText) {

        Reading reading(BigDecimal read) {
            return asText ? Reading.repaired(read) : Reading.of(read);
        }
    }

    private static Optional<Written> number(CellValue value, Pattern shape) {
        if (value instanceof CellValue.Number number) {
            return Optional.of(new Written(number.number(), false));
        }
        if (value instanceof CellValue.Text text) {
            // NFKC makes full-width digits and hard blanks plain
            String clean =
                    Normalizer.normalize(text.text(), Normalizer.Form.NFKC).strip();
            String bare = COUNTED_THINGS.matcher(clean).replaceFirst("").strip();
            return shape.matcher(bare).matches()
                    ? Optional.of(new Written(new BigDecimal(bare.replace(',', '.')), true))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private Reading month(CellValue value) {
        Matcher matcher = MONTH.matcher(Normalizer.normalize(value.shown(), Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT));
        boolean plain = !(value instanceof CellValue.Date) && matcher.matches();
        if (!plain) {
            return Reading.refused(FindingCode.C04, Expected.of("month"));
        }
        int month = Integer.parseInt(matcher.group(1));
        String year = matcher.group(2);
        boolean inPeriod = month >= 1
                && month <= 12
                && (year == null || Integer.parseInt(year) == period.year())
                && period.contains(LocalDate.of(period.year(), month, 1));
        if (!inPeriod) {
            List<Period> months = period.split(PeriodKind.MONTH);
            return Reading.refused(
                    FindingCode.C06,
                    Expected.of(
                            "month-of",
                            months.get(0).number(),
                            months.get(months.size() - 1).number()));
        }
        return Reading.of(Period.ofMonth(period.year(), month).code());
    }

    private static Reading mark(CellValue value, boolean documentToo) {
        String clean = Normalizer.normalize(value.shown(), Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (YES.contains(clean)) {
            return Reading.of(true);
        }
        if (NO.contains(clean)) {
            return Reading.of(false);
        }
        if (documentToo
                && (value instanceof CellValue.Date
                        || DOCUMENT.matcher(clean).matches()
                        || WrittenDates.read(value).value().isPresent())) {
            return Reading.of(true);
        }
        return Reading.refused(FindingCode.C04, Expected.of(documentToo ? "mark-or-document" : "mark"));
    }

    private Reading choice(Scale scale, CellValue value) {
        Map<String, String> codes = scales.computeIfAbsent(scale.id(), id -> spellings(scale));
        String written =
                Normalizer.normalize(value.shown(), Normalizer.Form.NFKC).strip();
        if (scale.blanks().stream().anyMatch(blank -> same(blank, written))) {
            return Reading.blank();
        }
        if (scale.ambiguous().stream().anyMatch(unclear -> same(unclear, written))) {
            return Reading.refused(FindingCode.C07, titles(scale));
        }
        String code = codes.get(NameKey.of(written));
        return code == null ? Reading.refused(FindingCode.C04, titles(scale)) : Reading.of(code);
    }

    private static Map<String, String> spellings(Scale scale) {
        Map<String, String> codes = new HashMap<>();
        scale.values().forEach(value -> value.spellings().forEach(one -> codes.put(NameKey.of(one), value.code())));
        return codes;
    }

    private static boolean same(String one, String other) {
        String key = NameKey.of(one);
        return key.isEmpty() ? one.equals(other) : key.equals(NameKey.of(other));
    }

    private static Expected titles(Scale scale) {
        return Expected.of(
                "one-of",
                String.join(
                        ", ", scale.values().stream().map(Scale.Value::title).toList()));
    }

    private Reading measure(CellValue value) {
        String id = measures.get(NameKey.of(value.shown()));
        return id == null ? Reading.refused(FindingCode.C04, Expected.of("measure")) : Reading.of(id);
    }

    private static boolean isDash(CellValue value) {
        return value instanceof CellValue.Text text
                && (text.text().strip().equals("-") || text.text().strip().equals("–"));
    }
}
