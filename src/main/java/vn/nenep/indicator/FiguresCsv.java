package vn.nenep.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

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
}
