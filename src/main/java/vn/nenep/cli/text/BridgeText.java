package vn.nenep.cli.text;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nenep.indicator.Bridge;
import vn.nenep.organisation.Register;

/** Lists what was moved to restate figures on the tree of one day, with today's names. */
public final class BridgeText {

    private static final List<String> COLUMNS = List.of(
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
            "reason");

    private final Register register;
    private final LocalDate day;

    public BridgeText(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
    }

    /** All lines as CSV (RFC 4180); {@code of} has the codes of those whose facts moved. */
    public String csv(List<Bridge.Line> lines) {
        return CsvText.of(COLUMNS, lines.stream().map(this::fields));
    }

    private Map<String, Object> fields(Bridge.Line line) {
        List<Object> values = List.of(
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
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            fields.put(COLUMNS.get(i), values.get(i));
        }
        return fields;
    }
}
