package vn.nenep.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nenep.workbook.format.Cells;
import vn.nenep.workbook.format.RefusedException;
import vn.nenep.workbook.format.RefusedException.Reason;
import vn.nenep.workbook.vietnamese.LegacyText;
import vn.nenep.workbook.vietnamese.LegacyText.Run;

/** Makes a workbook of the cells that a reader of any format finds, in whatever order. */
final class CellCollector implements Cells {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_383;
    private static final int MOST_CELLS = 2_000_000;
    private static final long MOST_CHARACTERS = 100_000_000;

    private final List<Sheet> done = new ArrayList<>();
    private final Set<Workbook.Ignored> ignored = EnumSet.noneOf(Workbook.Ignored.class);
    private final Map<Integer, List<Cell>> rows = new LinkedHashMap<>();
    private final Map<Run, LegacyText.Decoded> decoded = new HashMap<>();
    private List<Cell> current = new ArrayList<>();
    private int currentRow;
    private final List<Sheet.MergedSpan> merged = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private int cells;
    private long characters;

    @Override
    public void sheet(String name) {
        endSheet();
        this.name = Optional.of(name);
    }

    @Override
    public void text(At at, List<Run> runs) {
        String raw = runs.size() == 1
                ? runs.get(0).text()
                : runs.stream().map(Run::text).collect(Collectors.joining());
        if (isBlank(raw)) {
            return;
        }
        characters += raw.length();
        // the same words stand in many cells
        LegacyText.Decoded text = runs.size() == 1
                ? decoded.computeIfAbsent(runs.get(0), run -> LegacyText.decode(runs))
                : LegacyText.decode(runs);
        if (!isBlank(text.text())) {
            put(at, new CellValue.Text(text.text()), text.repaired() ? Optional.of(raw) : Optional.empty());
        }
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void number(At at, BigDecimal number) {
        put(at, new CellValue.Number(number), Optional.empty());
    }

    @Override
    public void date(At at, LocalDate date) {
        put(at, new CellValue.Date(date), Optional.empty());
    }

    @Override
    public void truth(At at, boolean truth) {
        put(at, new CellValue.Truth(truth), Optional.empty());
    }

    @Override
    public void broken(At at, String error) {
        put(at, new CellValue.Broken(error), Optional.empty());
    }

    @Override
    public void merged(int row, int column, int rows, int columns) {
        if (rows > 1 || columns > 1) {
            merged.add(new Sheet.MergedSpan(row, row + rows - 1, column, column + columns - 1));
        }
    }

    @Override
    public void linksToOtherFiles() {
        ignored.add(Workbook.Ignored.EXTERNAL_LINKS);
    }

    void macros() {
        ignored.add(Workbook.Ignored.MACROS);
    }

    /** The workbook of all that came in. */
    Workbook workbook() {
        endSheet();
        return new Workbook(done, ignored);
    }

    private void put(At at, CellValue value, Optional<String> original) {
        if (at.row() < 1 || at.row() > LAST_ROW || at.column() < 0 || at.column() > LAST_COLUMN) {
            throw new RefusedException(Reason.CORRUPT);
        }
        cells++;
        if (cells > MOST_CELLS || characters > MOST_CHARACTERS) {
            throw new RefusedException(Reason.TOO_LARGE);
        }
        if (at.row() != currentRow) {
            currentRow = at.row();
            current = rows.computeIfAbsent(currentRow, row -> new ArrayList<>());
        }
        current.add(new Cell(at.row(), at.column(), value, at.struck(), original));
    }

    private void endSheet() {
        name.ifPresent(ended -> {
            List<Row> inOrder = new ArrayList<>(rows.size());
            rows.forEach((number, row) -> inOrder.add(new Row(number, inOrder(row))));
            inOrder.sort(Comparator.comparingInt(Row::number));
            done.add(new Sheet(ended, inOrder, merged));
        });
        rows.clear();
        merged.clear();
        currentRow = 0;
    }

    private static List<Cell> inOrder(List<Cell> row) {
        row.sort(Comparator.comparingInt(Cell::column));
        for (int i = 1; i < row.size(); i++) {
            if (row.get(i).column() == row.get(i - 1).column()) {
                // which of the two would be the true one?
                throw new RefusedException(Reason.CORRUPT);
            }
        }
        return row;
    }
}
