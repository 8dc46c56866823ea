package vn.nenep.cli.text;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text: words to the left, numbers to the right, columns as wide as their widest cell. */
public final class TextTable {

    private static final String BETWEEN = "   ";

    private final List<Boolean> numbers = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();

    public TextTable() {
        rows.add(headings);
    }

    /** Adds a column of words. */
    public TextTable words(String heading) {
        numbers.add(false);
        headings.add(heading);
        return this;
    }

    /** Adds a column of numbers. */
    public TextTable numbers(String heading) {
        numbers.add(true);
        headings.add(heading);
        return this;
    }

    /** Adds a row with a cell for each column. */
    public void row(List<String> cells) {
        if (cells.size() != numbers.size()) {
            throw new IllegalArgumentException("A row needs " + numbers.size() + " cells, not " + cells);
        }
        rows.add(List.copyOf(cells));
    }

    /** The lines, the headings first. */
    public List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder(" ");
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String room = " ".repeat(width(column) - length(cell));
            line.append(column == 0 ? "" : BETWEEN).append(numbers.get(column) ? room + cell : cell + room);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
