package vn.nenep.report.proof;

import java.util.List;

/** Goes through a file and the model side by side. A file may say more than the model, as in its letterhead, never less. */
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
            if (piece.table()) {
                walk.findTable(piece);
            } else {
                walk.findText(piece);
            }
        }
    }

    private void findText(Piece expected) {
        int from = at;
        while (at < found.size()) {
            Piece next = found.get(at++);
            if (!next.table() && next.first().equals(expected.first())) {
                return;
            }
            if (next.table()) {
                break;
            }
        }
        throw new NotAsComputed(new Difference(
                format,
                expected.place(),
                0,
                0,
                expected.first(),
                from < found.size() ? found.get(from).first() : ""));
    }

    private void findTable(Piece expected) {
        while (at < found.size() && !found.get(at).table()) {
            at++;
        }
        if (at == found.size()) {
            throw new NotAsComputed(new Difference(format, expected.place(), 0, 0, expected.first(), ""));
        }
        compare(format, expected, found.get(at++));
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
