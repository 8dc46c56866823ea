package vn.nenep.correspondence.reminder;

import java.io.IOException;
import java.io.OutputStream;
import vn.nenep.correspondence.xlsx.BookXml;
import vn.nenep.status.Board;

/** The board as a workbook: one sheet to hang on the wall, one with what there is to do. */
public final class BoardWorkbook {

    private final Words words = new Words();

    /** How its file is called. */
    public static String fileName(Board board) {
        return "tinh-hinh-nop-bao-cao-" + board.span() + ".xlsx";
    }

    /** Writes it and leaves the stream open; the same board gives the same bytes. */
    public void write(Board board, OutputStream out) throws IOException {
        String title = words.text("board.title", words.span(board));
        new BookXml(title, words.text("program"))
                .add(new BoardSheet(board, words).write())
                .add(new TaskSheet(board, words).write())
                .write(out);
    }
}
