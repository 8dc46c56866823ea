package vn.nenep.report.proof;

import java.util.List;

/**
 * Something that is printed: a text, which has one row with one cell, or a table; or, with no row at all, the end of the file.
 *
 * @param place what it is called, {@code Bảng 3}; empty for what was read from a file
 * @param before what may stand between this and the piece before it
 */
record Piece(String place, boolean table, Before before, List<List<String>> rows) {

    /** What the model doesn't say but a file may, before a piece. */
    enum Before {
        NOTHING,
        /** a letterhead */
        ANYTHING,
        /** the page on which something stands */
        NUMBER
    }

    static Piece text(String place, String text) {
        return new Piece(place, false, Before.NOTHING, List.of(List.of(Texts.plain(text))));
    }

    static Piece table(String place, List<List<String>> rows) {
        return new Piece(
                place,
                true,
                Before.NOTHING,
                rows.stream()
                        .map(row -> row.stream().map(Texts::plain).toList())
                        .toList());
    }

    static Piece end() {
        return new Piece("", false, Before.NOTHING, List.of());
    }

    Piece after(Before other) {
        return new Piece(place, table, other, rows);
    }

    boolean isEnd() {
        return rows.isEmpty();
    }

    String first() {
        return rows.isEmpty() || rows.get(0).isEmpty() ? "" : rows.get(0).get(0);
    }
}
