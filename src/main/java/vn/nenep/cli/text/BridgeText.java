package vn.nenep.cli.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.nenep.indicator.Bridge;
import vn.nenep.organisation.Register;

/** Lists what was moved to restate figures on the tree of one day, with today's names. */
public final class BridgeText {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "indicator",
                    "period",
                    "organisation_was",
                    "name_was",
                    "organisation_is",
                    "name_is",
                    "how",
                    "numerator",
                    "denominator",
                    "expected",
                    "of",
                    "reason")
            .get();

    private final Register register;
    private final LocalDate day;

    public BridgeText(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
    }

    /** All lines as CSV (RFC 4180); {@code of} has the codes of those whose facts moved. */
    public String csv(List<Bridge.Line> lines) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (Bridge.Line line : lines) {
                printer.printRecord(
                        line.indicator(),
                        line.year().code(),
                        line.was(),
                        register.nameOn(line.was(), day),
                        line.is(),
                        register.nameOn(line.is(), day),
                        line.how().code(),
                        line.numerator(),
                        line.denominator(),
                        line.expected(),
                        String.join("; ", line.organisations()),
                        String.join("; ", line.reasons()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
