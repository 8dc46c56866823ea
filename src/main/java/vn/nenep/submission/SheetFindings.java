package vn.nenep.submission;

import java.util.List;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnDefinition.Required;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.FormDefinition;
import vn.nenep.finding.Finding;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.Finding.Place;
import vn.nenep.finding.FindingCode;
import vn.nenep.submission.HeaderFinder.Header;
import vn.nenep.workbook.Cell;
import vn.nenep.workbook.Row;

/** What is wrong with a sheet as such: its columns, rows that were struck through. */
final class SheetFindings {

    private final String sheet;
    private final FormDefinition form;
    private final Header header;
    private final List<Finding> findings;

    SheetFindings(String sheet, FormDefinition form, Header header, List<Finding> findings) {
        this.sheet = sheet;
        this.form = form;
        this.header = header;
        this.findings = findings;
    }

    /** S01 and S02: whether the sheet has to be returned, because a column is missing or stands there twice. */
    boolean blocks() {
        boolean blocked = false;
        for (ColumnDefinition column : form.columns()) {
            boolean needed = column.required() != Required.NO || column.type() == ColumnType.MEASURE_VALUE;
            if (needed && !header.columns().containsKey(column.id())) {
                add(FindingCode.S01, "", column.heading(), "", Expected.of("column", column.heading()));
                blocked = true;
            }
            Integer second = header.twice().get(column.id());
            if (second != null) {
                String heading = header.heading(second);
                add(
                        FindingCode.S02,
                        Cell.address(header.lastRow(), second),
                        heading,
                        heading,
                        Expected.of("column-once", column.heading()));
                blocked = true;
            }
        }
        return blocked;
    }

    /** S03: columns that the form does not know, when something stands in them. */
    void unknownColumns(List<Row> data) {
        header.unknown().keySet().stream()
                .filter(at -> data.stream().anyMatch(row -> row.at(at).isPresent()))
                .forEach(at -> add(
                        FindingCode.S03,
                        Cell.address(header.lastRow(), at),
                        header.heading(at),
                        header.heading(at),
                        Expected.of("known-column")));
    }

    /** S06: a row that is struck through in all its filled cells, as offices delete; it is ignored. */
    boolean isStruck(Row row) {
        boolean struck = row.cells().stream()
                .filter(cell -> header.columns().containsValue(cell.column()))
                .allMatch(Cell::struck);
        if (struck) {
            Cell first = row.cells().get(0);
            add(
                    FindingCode.S06,
                    first.address(),
                    header.heading(first.column()),
                    first.value().shown().strip(),
                    Expected.of("not-struck"));
        }
        return struck;
    }

    private void add(FindingCode code, String cell, String heading, String seen, Expected expected) {
        findings.add(new Finding(code, new Place(sheet, cell, heading), seen, expected));
    }
}
