package vn.nenep.job.sending;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.nenep.status.Board.Row;

/**
 * What was made.
 *
 * @param files one text for each organisation that has something to send
 * @param withoutContact those of them whose mail address is not known
 * @param list the file that names them; empty when there is none
 */
public record RemindersMade(Path folder, List<Path> files, List<Row> withoutContact, Optional<Path> list) {
    public RemindersMade {
        files = List.copyOf(files);
        withoutContact = List.copyOf(withoutContact);
    }
}
