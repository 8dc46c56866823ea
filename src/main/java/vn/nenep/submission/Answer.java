package vn.nenep.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The value given in one column of one row.
 *
 * @param cell address as Excel shows it
 * @param seen as the sender wrote it; empty when blank
 * @param value what was read: a {@link String}, {@link BigDecimal}, {@link LocalDate} or {@link Boolean}; empty when the
 *     cell is blank or can't be read
 * @param readable false when something stands there that can't be read
 */
public record Answer(String cell, String seen, Optional<Object> value, boolean readable) {

    static Answer blank(String cell) {
        return new Answer(cell, "", Optional.empty(), true);
    }

    static Answer unreadable(String cell, String seen) {
        return new Answer(cell, seen, Optional.empty(), false);
    }

    public boolean isBlank() {
        return readable && value.isEmpty();
    }

    public Optional<String> text() {
        return value.filter(String.class::isInstance).map(String.class::cast);
    }

    public Optional<BigDecimal> number() {
        return value.filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast);
    }

    public Optional<LocalDate> date() {
        return value.filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
    }

    public boolean isYes() {
        return value.map(Boolean.TRUE::equals).orElse(false);
    }
}
