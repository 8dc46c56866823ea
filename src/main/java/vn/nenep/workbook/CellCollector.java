package vn.nenep.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]*");

    private final List<Sheet> done = new ArrayList<>();
    private final Set<Workbook.Ignored> ignored = EnumSet.noneOf(Workbook.Ignored.class);
    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
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
        String raw = runs.stream().map(Run::text).collect(Collectors.joining());
        if (BLANK.matcher(raw).matches()) {
            return;
        }
        characters += raw.length();
        LegacyText.Decoded decoded = LegacyText.decode(runs);
        if (!BLANK.matcher(decoded.text()).matches()) {
            put(at, new CellValue.Text(decoded.text()), decoded.repaired() ? Optional.of(raw) : Optional.empty());
        }
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
        Cell cell = new Cell(at.row(), at.column(), value, at.struck(), original);
        if (rows.computeIfAbsent(at.row(), row -> new TreeMap<>()).put(at.column(), cell) != null) {
            // which of the two would be the true one?
            throw new RefusedException(Reason.CORRUPT);
        }
    }

    private void endSheet() {
        name.ifPresent(ended -> {
            List<Row> inOrder = new ArrayList<>();
            rows.forEach((number, row) -> inOrder.add(new Row(number, List.copyOf(row.values()))));
            done.add(new Sheet(ended, inOrder, merged));
        });
        rows.clear();
        merged.clear();
    }
}
