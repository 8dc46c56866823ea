package vn.nenep.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.FormDefinition;
import vn.nenep.finding.Finding;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.Finding.Place;
import vn.nenep.finding.FindingCode;
import vn.nenep.period.Period;
import vn.nenep.submission.HeaderFinder.Header;
import vn.nenep.submission.value.DayMonthOrder;
import vn.nenep.submission.value.ValueReader;
import vn.nenep.submission.value.ValueReader.Reading;
import vn.nenep.workbook.Cell;
import vn.nenep.workbook.CellValue;
import vn.nenep.workbook.Row;
import vn.nenep.workbook.Sheet;

/** Reads the rows of one sheet whose form, header and period are known. */
final class SheetReader {

    private final Sheet sheet;
    private final FormDefinition form;
    private final Header header;
    private final ValueReader values;
    private final List<Finding> findings;
    private final Period period;
    private final SheetFindings about;

    SheetReader(Sheet sheet, FormDefinition form, Header header, Period period, List<Finding> findings) {
        this.sheet = sheet;
        this.form = form;
        this.header = header;
        this.values = new ValueReader(form, period);
        this.findings = findings;
        this.period = period;
        this.about = new SheetFindings(sheet.name(), form, header, findings);
    }

    FormSheet read() {
        boolean blocked = about.blocks();
        RowKinds kinds = new RowKinds(form, header);
        List<Row> data = new ArrayList<>();
        List<Row> totals = new ArrayList<>();
        int read = 0;
        boolean ended = false;
        for (Row row : sheet.rows()) {
            if (row.number() <= header.lastRow()) {
                continue;
            }
            read++;
            RowKinds.Kind kind = kinds.kind(row);
            // a table may go on under the signatures of a page, with its header again
            ended = kind == RowKinds.Kind.END || (ended && kind != RowKinds.Kind.HEADER);
            if (!ended && kind == RowKinds.Kind.TOTAL) {
                totals.add(row);
            } else if (!ended && kind == RowKinds.Kind.DATA && !about.isStruck(row)) {
                data.add(row);
            }
        }
        List<FormRow> rows = new ArrayList<>();
        if (!blocked) {
            about.unknownColumns(data);
            Set<String> swapped = swappedColumns(data);
            data.forEach(row -> rows.add(row(row, swapped)));
            new Totals(sheet.name(), form, header, values, findings).check(totals, rows);
        }
        return new FormSheet(sheet.name(), header.lastRow(), header.columns(), headings(), rows, read, blocked);
    }

    private Set<String> swappedColumns(List<Row> data) {
        Set<String> swapped = new HashSet<>();
        for (ColumnDefinition column : form.columns()) {
            Integer at = header.columns().get(column.id());
            if (column.type() == ColumnType.DATE && at != null && DayMonthOrder.isSwapped(dates(data, at))) {
                swapped.add(column.id());
            }
        }
        return swapped;
    }

    private List<DayMonthOrder.Dated> dates(List<Row> data, int at) {
        List<DayMonthOrder.Dated> dates = new ArrayList<>();
        for (Row row : data) {
            Optional<Period> month = form.timing()
                    .map(timing -> header.columns().get(timing.month()))
                    .flatMap(column -> sheet.shownAt(row.number(), column))
                    .flatMap(cell -> form.columnOf(ColumnType.MONTH)
                            .flatMap(column -> values.read(column, cell.value(), Optional.empty())
                                    .value()))
                    .flatMap(code -> Period.parse(String.valueOf(code)));
            if (row.at(at).map(Cell::value).orElse(null) instanceof CellValue.Date date
                    && (form.timing().isEmpty() || month.isPresent())) {
                dates.add(new DayMonthOrder.Dated(date.date(), month.orElse(period), month.isPresent()));
            }
        }
        return dates;
    }

    private Map<String, String> headings() {
        Map<String, String> byColumn = new LinkedHashMap<>();
        header.columns().forEach((column, at) -> byColumn.put(column, header.heading(at)));
        return byColumn;
    }

    private FormRow row(Row row, Set<String> swapped) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Optional<String> measure = Optional.empty();
        for (ColumnDefinition column : form.columns()) {
            Integer at = header.columns().get(column.id());
            if (at == null) {
                continue;
            }
            Answer answer = answer(row, column, at, measure, swapped.contains(column.id()));
            answers.put(column.id(), answer);
            if (column.type() == ColumnType.MEASURE) {
                measure = answer.text();
            }
        }
        return new FormRow(row.number(), answers);
    }

    private Answer answer(Row row, ColumnDefinition column, int at, Optional<String> measure, boolean swapped) {
        String address = Cell.address(row.number(), at);
        Optional<Cell> cell = switch (column.type()) {
            // a number that stands once, merged over several rows, is not the number of each of them
            case COUNT, NUMBER, MEASURE, MEASURE_VALUE -> row.at(at);
            default -> row.at(at).or(() -> sheet.shownAt(row.number(), at));
        };
        if (cell.isEmpty()) {
            return Answer.blank(address);
        }
        String seen = cell.get().original().orElse(cell.get().value().shown()).strip();
        Place place = new Place(sheet.name(), address, header.heading(at));
        CellValue value = swapped ? exchanged(cell.get().value()) : cell.get().value();
        Reading reading = values.read(column, value, measure);
        reading.refusal()
                .ifPresent(refusal -> findings.add(new Finding(refusal.code(), place, seen, refusal.expected())));
        if (reading.refusal().isPresent()) {
            return Answer.unreadable(address, seen);
        }
        boolean exchanged = swapped && !value.equals(cell.get().value());
        if (reading.repaired() || exchanged || cell.get().original().isPresent()) {
            findings.add(new Finding(
                    FindingCode.C08,
                    place,
                    seen,
                    Expected.of(
                            "read-as-value",
                            reading.value()
                                    .map(read -> printed(column, value, read))
                                    .orElse(""))));
        }
        return new Answer(address, seen, reading.value(), true);
    }

    private static CellValue exchanged(CellValue value) {
        return value instanceof CellValue.Date date
                ? DayMonthOrder.swapped(date.date())
                        .<CellValue>map(CellValue.Date::new)
                        .orElse(value)
                : value;
    }

    private static String printed(ColumnDefinition column, CellValue value, Object read) {
        if (read instanceof LocalDate date) {
            return new CellValue.Date(date).shown();
        }
        return read instanceof BigDecimal number && column.type() != ColumnType.MONTH
                ? number.toPlainString()
                : value.shown().strip();
    }
}
