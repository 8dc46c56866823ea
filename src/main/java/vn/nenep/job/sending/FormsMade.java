package vn.nenep.job.sending;

import java.nio.file.Path;
import java.util.List;

/**
 * What was made.
 *
 * @param workbooks how many
 * @param folders one for every period in which there are some
 * @param wasStopped whether some are missing because it was stopped
 */
public record FormsMade(int workbooks, List<Path> folders, boolean wasStopped) {
    public FormsMade {
        folders = List.copyOf(folders);
    }
}
