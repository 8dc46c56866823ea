package vn.nenep.report.proof;

import java.util.List;

/**
 * Something that is printed: a text, which has one row with one cell, or a table.
 *
 * @param place what it is called, {@code Bảng 3}; empty for what was read from a file
 */
record Piece(String place, boolean table, List<List<String>> rows) {

    static Piece text(String place, String text) {
        return new Piece(place, false, List.of(List.of(Texts.plain(text))));
    }

    static Piece table(String place, List<List<String>> rows) {
        return new Piece(
                place,
                true,
                rows.stream()
                        .map(row -> row.stream().map(Texts::plain).toList())
                        .toList());
    }

    String first() {
        return rows.isEmpty() || rows.get(0).isEmpty() ? "" : rows.get(0).get(0);
    }
}
