package vn.nenep.job.sending;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.nenep.correspondence.reminder.BoardWorkbook;
import vn.nenep.home.Home;
import vn.nenep.home.WholeFile;
import vn.nenep.status.Board;

/** Writes the board of who has submitted: {@code output/<year>/tinh-hinh-nop-bao-cao-<period>.xlsx}. */
public final class BoardFile {

    private final Home home;

    public BoardFile(Home home) {
        this.home = home;
    }

    /**
     * Writes it whole; gives the file.
     *
     * @param out the folder for it; {@code output/<year>} when empty
     */
    public Path write(Board board, Optional<Path> out) throws IOException {
        Path folder = out.orElse(home.output().resolve(board.span().substring(0, 4)));
        Path file = folder.resolve(BoardWorkbook.fileName(board));
        WholeFile.write(file, path -> {
            try (OutputStream stream = Files.newOutputStream(path)) {
                new BoardWorkbook().write(board, stream);
            }
        });
        return file;
    }
}
