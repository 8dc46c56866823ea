package vn.nenep.job.sending;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.nenep.period.Period;

/**
 * Which blank forms are wanted.
 *
 * @param unit code of the one organisation they are for; all when empty
 * @param out the folder for them; {@code output/forms} when empty
 */
public record FormsRequest(List<Period> periods, Optional<String> unit, Optional<Path> out) {
    public FormsRequest {
        periods = List.copyOf(periods);
    }
}
