package vn.nenep.correspondence.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.nenep.finding.Finding;
import vn.nenep.finding.Severity;

/** Fills and comments the cells of a workbook in which something was found; notices leave no mark. */
public final class CellMarks {

    /** Beyond these, cells are filled only: Excel opens a sheet with tens of thousands of comments in minutes. */
    private static final int MOST_COMMENTS_OF_A_SHEET = 3_000;

    private final Workbook workbook;
    private final MarkFill fill;
    private final Memory memory;
    private final Function<List<Finding>, String> words;

    /**
     * Marks in one workbook.
     *
     * @param words what is written on a cell about the findings there
     */
    public CellMarks(Workbook workbook, MarkFill fill, Memory memory, Function<List<Finding>, String> words) {
        this.workbook = workbook;
        this.fill = fill;
        this.memory = memory;
        this.words = words;
    }

    /** Marks the cells of all findings that have one. */
    public void write(List<Finding> findings) {
        Map<String, List<Finding>> bySheet = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.severity() != Severity.NOTICE && !finding.place().cell().isEmpty()) {
                bySheet.computeIfAbsent(finding.place().sheet(), name -> new ArrayList<>())
                        .add(finding);
            }
        }
        bySheet.forEach((name, there) -> {
            Sheet sheet = workbook.getSheet(name);
            if (sheet != null) {
                write(sheet, there);
            }
        });
    }

    private void write(Sheet sheet, List<Finding> findings) {
        Map<CellAddress, List<Finding>> byCell = new LinkedHashMap<>();
        List<CellRangeAddress> merged = sheet.getMergedRegions();
        for (Finding finding : findings) {
            CellAddress shown = shown(new CellAddress(finding.place().cell()), merged);
            byCell.computeIfAbsent(shown, address -> new ArrayList<>()).add(finding);
        }
        int comments = 0;
        for (Map.Entry<CellAddress, List<Finding>> one : byCell.entrySet()) {
            Cell cell = filled(sheet, one.getKey(), worst(one.getValue()));
            if (++comments <= MOST_COMMENTS_OF_A_SHEET) {
                Remarks.write(cell, words.apply(one.getValue()));
            }
        }
    }

    /** Of a merged span, Excel shows the cell at its upper left alone. */
    private static CellAddress shown(CellAddress address, List<CellRangeAddress> merged) {
        return merged.stream()
                .filter(span -> span.isInRange(address))
                .findFirst()
                .map(span -> new CellAddress(span.getFirstRow(), span.getFirstColumn()))
                .orElse(address);
    }

    private static Severity worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.NOTICE);
    }

    private Cell filled(Sheet sheet, CellAddress address, Severity severity) {
        Row row = sheet.getRow(address.getRow());
        if (row == null) {
            row = sheet.createRow(address.getRow());
        }
        Cell cell = row.getCell(address.getColumn());
        boolean created = cell == null;
        if (cell == null) {
            CellStyle inherited = row.isFormatted() ? row.getRowStyle() : sheet.getColumnStyle(address.getColumn());
            cell = row.createCell(address.getColumn());
            if (inherited != null) {
                cell.setCellStyle(inherited);
            }
        }
        memory.remember(cell, created);
        cell.setCellStyle(fill.marked(cell.getCellStyle(), severity));
        return cell;
    }
}
