package vn.nenep.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnDefinition.Required;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.FormDefinition;
import vn.nenep.finding.Finding;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.Finding.Place;
import vn.nenep.finding.FindingCode;
import vn.nenep.period.Period;
import vn.nenep.submission.HeaderFinder.Header;
import vn.nenep.submission.ValueReader.Reading;
import vn.nenep.workbook.Cell;
import vn.nenep.workbook.Row;
import vn.nenep.workbook.Sheet;

/** Reads the rows of one sheet whose form, header and period are known. */
final class SheetReader {

    private final Sheet sheet;
    private final FormDefinition form;
    private final Header header;
    private final ValueReader values;
    private final List<Finding> findings;

    SheetReader(Sheet sheet, FormDefinition form, Header header, Period period, List<Finding> findings) {
        this.sheet = sheet;
        this.form = form;
        this.header = header;
        this.values = new ValueReader(form, period);
        this.findings = findings;
    }

    FormSheet read() {
        boolean blocked = checkColumns();
        RowKinds kinds = new RowKinds(form, header);
        List<FormRow> rows = new ArrayList<>();
        int read = 0;
        boolean ended = false;
        for (Row row : sheet.rows()) {
            if (row.number() <= header.lastRow()) {
                continue;
            }
            read++;
            RowKinds.Kind kind = kinds.kind(row);
            ended = ended || kind == RowKinds.Kind.END;
            if (!blocked && !ended && kind == RowKinds.Kind.DATA) {
                rows.add(row(row));
            }
        }
        return new FormSheet(sheet.name(), header.lastRow(), header.columns(), headings(), rows, read, blocked);
    }

    private Map<String, String> headings() {
        Map<String, String> byColumn = new LinkedHashMap<>();
        header.columns()
                .forEach((column, at) ->
                        byColumn.put(column, oneLine(header.headings().getOrDefault(at, ""))));
        return byColumn;
    }

    private static String oneLine(String heading) {
        return heading.strip().replaceAll("\\s+", " ");
    }

    private boolean checkColumns() {
        boolean blocked = false;
        for (ColumnDefinition column : form.columns()) {
            boolean needed = column.required() != Required.NO || column.type() == ColumnType.MEASURE_VALUE;
            if (needed && !header.columns().containsKey(column.id())) {
                findings.add(new Finding(
                        FindingCode.S01,
                        new Place(sheet.name(), "", column.heading()),
                        "",
                        Expected.of("column", column.heading())));
                blocked = true;
            }
            Integer second = header.twice().get(column.id());
            if (second != null) {
                String heading = oneLine(header.headings().getOrDefault(second, ""));
                findings.add(new Finding(
                        FindingCode.S02,
                        new Place(sheet.name(), Cell.address(header.lastRow(), second), heading),
                        heading,
                        Expected.of("column-once", column.heading())));
                blocked = true;
            }
        }
        return blocked;
    }

    private FormRow row(Row row) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Optional<String> measure = Optional.empty();
        for (ColumnDefinition column : form.columns()) {
            Integer at = header.columns().get(column.id());
            if (at == null) {
                continue;
            }
            Answer answer = answer(row, column, at, measure);
            answers.put(column.id(), answer);
            if (column.type() == ColumnType.MEASURE) {
                measure = answer.text();
            }
        }
        return new FormRow(row.number(), answers);
    }

    private Answer answer(Row row, ColumnDefinition column, int at, Optional<String> measure) {
        String address = Cell.address(row.number(), at);
        Optional<Cell> cell =
                column.type() == ColumnType.ORGANISATION_CODE || column.type() == ColumnType.ORGANISATION_NAME
                        ? sheet.shownAt(row.number(), at)
                        : row.at(at);
        if (cell.isEmpty()) {
            return Answer.blank(address);
        }
        String seen = cell.get().value().shown().strip();
        Reading reading = values.read(column, cell.get().value(), measure);
        reading.refusal()
                .ifPresent(refusal -> findings.add(new Finding(
                        refusal.code(),
                        new Place(
                                sheet.name(), address, oneLine(header.headings().getOrDefault(at, ""))),
                        seen,
                        refusal.expected())));
        if (reading.refusal().isPresent()) {
            return Answer.unreadable(address, seen);
        }
        return new Answer(address, seen, reading.value(), true);
    }
}
