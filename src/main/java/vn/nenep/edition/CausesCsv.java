package vn.nenep.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.nenep.indicator.Figure;

/**
 * A comparison as a table for other programs: for every figure that moved, a row for each cause that moved it and one for the
 * total. Each column {@code …_change} and {@code …_presence} of a figure adds up to that of its total; a presence of 1 says that
 * something came, of -1 that it went: there a change is the whole value.
 */
public final class CausesCsv {

    private static final String TOTAL = "total";

    private CausesCsv() {}

    /** The whole file as text (RFC 4180, decimal point). */
    public static String write(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(header().toArray(String[]::new))
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (Movement movement : comparison.movements()) {
                for (int step = 0; step < comparison.steps().size(); step++) {
                    if (movement.moves(step)) {
                        int at = step;
                        printer.printRecord(row(
                                movement,
                                comparison.steps().get(step).cause().code(),
                                List.of(movement.before(step), movement.after(step)),
                                measure -> movement.change(measure, at)));
                    }
                }
                printer.printRecord(
                        row(movement, TOTAL, List.of(movement.from(), movement.to()), movement::difference));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(
                List.of("indicator", "organisation", "period", "cause", "verdict_before", "verdict_after"));
        for (Measure measure : Measure.values()) {
            for (String column : List.of("before", "after", "change", "presence")) {
                header.add(measure.code() + "_" + column);
            }
        }
        return header;
    }

    private static List<String> row(
            Movement movement, String cause, List<Optional<Figure>> ends, Function<Measure, Amount> change) {
        List<String> row = new ArrayList<>(List.of(
                movement.id().indicator(),
                movement.id().organisation(),
                movement.id().period().code(),
                cause,
                verdict(ends.get(0)),
                verdict(ends.get(1))));
        for (Measure measure : Measure.values()) {
            ends.forEach(end -> row.add(text(measure.of(end))));
            row.add(plain(change.apply(measure).sum()));
            row.add(Integer.toString(change.apply(measure).presence()));
        }
        return row;
    }

    private static String verdict(Optional<Figure> figure) {
        return figure.map(one -> one.verdict().code()).orElse("");
    }

    private static String text(Amount amount) {
        return amount.presence() == 0 ? "" : plain(amount.sum());
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
