package vn.nenep.submission.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.Scale;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.FindingCode;
import vn.nenep.organisation.NameKey;
import vn.nenep.period.Period;
import vn.nenep.workbook.CellValue;

/** Reads the value of a cell as the type that its column has. What is not surely that type is refused, never guessed. */
public final class ValueReader {

    private static final Pattern BLANKS_AROUND = Pattern.compile("^[\\p{Z}\\s]+|[\\p{Z}\\s]+$");

    /** 1. · 1.1 · a) · - before the name of a measure */
    private static final Pattern ITEM =
            Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[\\p{L}][.)]|[-+*•])\\s+|^\\d{1,2}[.)]\\s*");

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
            case TEXT, ROW_NUMBER, MEASURE_UNIT, ORGANISATION_CODE, ORGANISATION_NAME, ORGANISATIONS -> text(value);
            case COUNT -> WrittenNumbers.count(value);
            case NUMBER -> WrittenNumbers.number(column, value);
            case DATE -> WrittenDates.read(value);
            case MONTH -> WrittenMonths.read(value, period);
            case MARK -> WrittenMarks.read(value, false);
            case MARK_OR_DOCUMENT -> WrittenMarks.read(value, true);
            case CHOICE -> column.scale().map(scale -> choice(scale, value)).orElseGet(Reading::blank);
            case MEASURE -> measure(value);
            case MEASURE_VALUE ->
                measure.flatMap(form::measure)
                        .map(known -> measureValue(known, value))
                        .orElseGet(() -> text(value));
        };
    }

    private Reading measureValue(FormDefinition.Measure measure, CellValue value) {
        return measure.type() == ColumnType.COUNT ? WrittenNumbers.count(value) : WrittenMarks.read(value, true);
    }

    /** A dash says that there is nothing to say. */
    private static Reading text(CellValue value) {
        return Plain.isDash(value.shown())
                ? Reading.blank()
                : Reading.of(BLANKS_AROUND.matcher(value.shown()).replaceAll(""));
    }

    private Reading choice(Scale scale, CellValue value) {
        Map<String, String> codes = scales.computeIfAbsent(scale.id(), id -> spellings(scale));
        String written = Plain.isDash(value.shown()) ? "-" : Plain.of(value.shown());
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
        String plain = Plain.of(value.shown());
        String id = measures.getOrDefault(
                NameKey.of(plain), measures.get(NameKey.of(ITEM.matcher(plain).replaceFirst(""))));
        return id == null ? Reading.refused(FindingCode.C04, Expected.of("measure")) : Reading.of(id);
    }
}
