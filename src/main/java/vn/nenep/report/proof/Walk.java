package vn.nenep.report.proof;

import java.util.List;

/** Goes through a file and the model side by side. A file says nothing more than the model but in its letterhead, and never less. */
final class Walk {

    private final String format;
    private final List<Piece> found;
    private int at;

    private Walk(String format, List<Piece> found) {
        this.format = format;
        this.found = found;
    }

    /** Finds every piece, in its order. */
    static void through(String format, List<Piece> expected, List<Piece> found) {
        Walk walk = new Walk(format, found);
        for (Piece piece : expected) {
            if (piece.isEnd()) {
                walk.findEnd();
            } else if (piece.table()) {
                walk.findTable(piece);
            } else {
                walk.findText(piece);
            }
        }
    }

    private void findText(Piece expected) {
        if (expected.before() == Piece.Before.ANYTHING) {
            while (at < found.size() && !isNext(expected)) {
                at++;
            }
        }
        if (!isNext(expected)) {
            throw new NotAsComputed(new Difference(format, expected.place(), 0, 0, expected.first(), shown()));
        }
        at++;
    }

    private boolean isNext(Piece expected) {
        return at < found.size()
                && !found.get(at).table()
                && found.get(at).first().equals(expected.first());
    }

    private void findEnd() {
        if (at < found.size()) {
            throw new NotAsComputed(new Difference(format, "", 0, 0, "", shown()));
        }
    }

    private void findTable(Piece expected) {
        if (at == found.size() || !found.get(at).table()) {
            throw new NotAsComputed(new Difference(format, expected.place(), 0, 0, expected.first(), shown()));
        }
        compare(format, expected, found.get(at++));
    }

    private String shown() {
        return at < found.size() ? found.get(at).first() : "";
    }

    /** Compares two tables cell by cell. */
    static void compare(String format, Piece expected, Piece found) {
        int rows = Math.max(expected.rows().size(), found.rows().size());
        for (int row = 0; row < rows; row++) {
            List<String> wanted = row(expected, row);
            List<String> read = row(found, row);
            int columns = Math.max(wanted.size(), read.size());
            for (int column = 0; column < columns; column++) {
                String cell = cell(wanted, column);
                String there = cell(read, column);
                if (!cell.equals(there)) {
                    throw new NotAsComputed(new Difference(format, expected.place(), row, column + 1, cell, there));
                }
            }
            if (row >= expected.rows().size() || row >= found.rows().size()) {
                throw new NotAsComputed(new Difference(
                        format, expected.place(), row, 0, String.join(" | ", wanted), String.join(" | ", read)));
            }
        }
    }

    private static List<String> row(Piece piece, int row) {
        return row < piece.rows().size() ? piece.rows().get(row) : List.of();
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
