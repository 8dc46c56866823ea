package vn.nenep.job.returning;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nenep.correspondence.Receipt.ColumnTotal;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.Scale;
import vn.nenep.store.ReceivedForm.ReceivedSheet;

/**
 * Totals of what was read in a sheet, column by column, as a sender would add them up: numbers are summed, marks are
 * counted, of choices each value is counted, and a form with one measure a row is told row by row.
 */
final class Totals {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Totals() {}

    static List<ColumnTotal> of(FormDefinition form, ReceivedSheet sheet) {
        if (sheet.rows().isEmpty()) {
            return List.of();
        }
        Optional<ColumnDefinition> measure = form.columnOf(ColumnType.MEASURE);
        Optional<ColumnDefinition> value = form.columnOf(ColumnType.MEASURE_VALUE);
        if (measure.isPresent() && value.isPresent()) {
            return measures(form, measure.get().id(), value.get().id(), sheet);
        }
        List<ColumnTotal> totals = new ArrayList<>();
        for (ColumnDefinition column : form.columns()) {
            if (sheet.columns().contains(column.id())) {
                total(column, sheet).ifPresent(total -> totals.add(new ColumnTotal(column.heading(), total)));
            }
        }
        return totals;
    }

    private static Optional<String> total(ColumnDefinition column, ReceivedSheet sheet) {
        List<Object> values = sheet.rows().stream()
                .map(row -> row.get(column.id()))
                .filter(Objects::nonNull)
                .toList();
        return switch (column.type()) {
            case COUNT, NUMBER, MARK, MARK_OR_DOCUMENT ->
                Optional.of(written(values.stream().map(Totals::number).reduce(BigDecimal.ZERO, BigDecimal::add)));
            case CHOICE -> column.scale().map(scale -> choices(scale, values));
            default -> Optional.empty();
        };
    }

    /** {@code Tốt: 12; Khá: 3}, in the order of the scale. */
    private static String choices(Scale scale, List<Object> values) {
        return scale.values().stream()
                .filter(one -> values.contains(one.code()))
                .map(one -> one.title() + ": "
                        + written(BigDecimal.valueOf(
                                values.stream().filter(one.code()::equals).count())))
                .collect(Collectors.joining("; "));
    }

    private static List<ColumnTotal> measures(FormDefinition form, String measure, String value, ReceivedSheet sheet) {
        List<ColumnTotal> totals = new ArrayList<>();
        for (Map<String, Object> row : sheet.rows()) {
            Object number = row.get(value);
            form.measure(String.valueOf(row.get(measure)))
                    .ifPresent(known -> totals.add(
                            new ColumnTotal(known.titles().get(0), number == null ? "" : written(number(number)))));
        }
        return totals;
    }

    /** As the store gives it or as it was read: a mark is 1 or 0 in both. */
    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal number ? number : new BigDecimal(value.toString());
    }

    private static String written(BigDecimal number) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(VIETNAMESE)).format(number);
    }
}
