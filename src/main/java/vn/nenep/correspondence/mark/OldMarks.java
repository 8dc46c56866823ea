package vn.nenep.correspondence.mark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;

/** Takes out of a workbook that comes back what we wrote into it when we gave it back. */
public final class OldMarks {

    private OldMarks() {}

    public static void remove(Workbook workbook, MarkFill fill) {
        Optional<Memory> memory = Memory.find(workbook);
        Set<Cell> restored = new HashSet<>();
        memory.ifPresent(known ->
                known.looks().forEach(look -> restore(workbook, look, fill).ifPresent(restored::add)));
        for (Sheet sheet : workbook) {
            removeComments(sheet, fill, restored);
        }
        memory.ifPresent(known -> {
            known.looks().forEach(look -> removeCreated(workbook, look));
            known.remove();
        });
    }

    private static Optional<Cell> cell(Workbook workbook, Memory.Look look) {
        CellAddress address = new CellAddress(look.address());
        Sheet sheet = workbook.getSheet(look.sheet());
        Row row = sheet == null ? null : sheet.getRow(address.getRow());
        return Optional.ofNullable(row == null ? null : row.getCell(address.getColumn()));
    }

    /** A cell that the sender has formatted anew, or that has moved since, is not ours to change. */
    private static Optional<Cell> restore(Workbook workbook, Memory.Look look, MarkFill fill) {
        Optional<Cell> ours = cell(workbook, look)
                .filter(cell -> fill.isOurs(cell.getCellStyle()))
                .filter(cell ->
                        cell.getCellStyle().getDataFormat() == look.style().getDataFormat());
        ours.ifPresent(cell -> cell.setCellStyle(look.style()));
        return ours;
    }

    private static void removeComments(Sheet sheet, MarkFill fill, Set<Cell> restored) {
        Map<CellAddress, ? extends Comment> comments = sheet.getCellComments();
        List<CellAddress> ours = new ArrayList<>();
        comments.forEach((address, comment) -> {
            if (Remarks.isOurs(comment)) {
                ours.add(address);
            }
        });
        for (CellAddress address : ours) {
            Row row = sheet.getRow(address.getRow());
            Cell cell = row == null ? null : row.getCell(address.getColumn());
            if (cell == null) {
                cell = (row == null ? sheet.createRow(address.getRow()) : row).createCell(address.getColumn());
            }
            Remarks.remove(cell);
            if (!restored.contains(cell) && fill.isOurs(cell.getCellStyle())) {
                cell.setCellStyle(fill.cleared(cell.getCellStyle()));
            }
        }
    }

    private static void removeCreated(Workbook workbook, Memory.Look look) {
        if (look.created()) {
            cell(workbook, look)
                    .filter(cell -> cell.getCellType() == CellType.BLANK && cell.getCellComment() == null)
                    .ifPresent(cell -> cell.getRow().removeCell(cell));
        }
    }
}
