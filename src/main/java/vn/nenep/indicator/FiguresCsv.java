package vn.nenep.indicator;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import vn.nenep.period.PeriodWords;

/** Writes figures as {@code figures.csv}, the machine face of every report (RFC 4180, UTF-8, decimal point). */
public final class FiguresCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "indicator",
                    "organisation",
                    "period",
                    "numerator",
                    "denominator",
                    "expected",
                    "value",
                    "target",
                    "verdict",
                    "reports_received",
                    "reports_expected")
            .get();

    private FiguresCsv() {}

    /** The whole file as text, in the order of the figures. */
    public static String write(List<Figure> figures) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (Figure figure : figures) {
                printer.printRecord(
                        figure.indicator(),
                        figure.organisation(),
                        figure.period().code(),
                        figure.numerator(),
                        figure.denominator().map(String::valueOf).orElse(""),
                        figure.expected().map(String::valueOf).orElse(""),
                        figure.percent().map(BigDecimal::toPlainString).orElse(""),
                        figure.target().map(BigDecimal::toPlainString).orElse(""),
                        figure.verdict().code(),
                        figure.reportsReceived(),
                        figure.reportsExpected());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static List<Figure> read(String text) {
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))) {
            return rows.stream().map(FiguresCsv::figure).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Figure figure(CSVRecord row) {
        return new Figure(
                row.get("indicator"),
                row.get("organisation"),
                // a code names the same time on every day
                PeriodWords.period(row.get("period"), LocalDate.EPOCH).orElseThrow(IllegalArgumentException::new),
                Long.parseLong(row.get("numerator")),
                given(row, "denominator").map(Long::valueOf),
                given(row, "expected").map(Long::valueOf),
                given(row, "target").map(BigDecimal::new),
                Verdict.valueOf(row.get("verdict").toUpperCase(Locale.ROOT)),
                Long.parseLong(row.get("reports_received")),
                Long.parseLong(row.get("reports_expected")));
    }

    private static Optional<String> given(CSVRecord row, String column) {
        return Optional.of(row.get(column)).filter(value -> !value.isEmpty());
    }
}
