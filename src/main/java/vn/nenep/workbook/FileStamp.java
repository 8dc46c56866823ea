package vn.nenep.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import vn.nenep.workbook.UnreadableWorkbook.Reason;

/** What tells that a file is still the one that it was: half a file that is being copied must not pass for a whole one. */
public record FileStamp(long size, FileTime modified) {

    /**
     * The stamp of a file as it is now.
     *
     * @throws UnreadableWorkbook when it is a folder, a link, a pipe; none of them is followed or opened
     */
    public static FileStamp of(Path file) throws IOException, UnreadableWorkbook {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!now.isRegularFile()) {
            throw new UnreadableWorkbook(Reason.NOT_A_FILE);
        }
        return new FileStamp(now.size(), now.lastModifiedTime());
    }

    /**
     * Refuses what was read from a file that was changed since this stamp.
     *
     * @throws UnreadableWorkbook when it has another stamp now
     */
    public void requireUnchanged(Path file) throws IOException, UnreadableWorkbook {
        if (!equals(of(file))) {
            throw new UnreadableWorkbook(Reason.CHANGED);
        }
    }
}
