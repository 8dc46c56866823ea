package vn.nenep.edition.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One of the two editions, as the page introduces it.
 *
 * @param name {@code Bản số 1}, or what the home is today
 * @param madeAt empty for the home as it stands
 * @param request who asked for it and why, in one line
 * @param program the version it was made with
 * @param structure {@code as-was} or {@code as-is}
 */
public record About(
        String name,
        Optional<LocalDateTime> madeAt,
        LocalDate asOf,
        String structure,
        Optional<String> request,
        int inputs,
        Optional<String> program,
        Optional<String> digest) {}
