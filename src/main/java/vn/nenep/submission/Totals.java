package vn.nenep.submission;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.FormDefinition;
import vn.nenep.finding.Finding;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.Finding.Place;
import vn.nenep.finding.FindingCode;
import vn.nenep.submission.HeaderFinder.Header;
import vn.nenep.submission.value.ValueReader;
import vn.nenep.workbook.Cell;
import vn.nenep.workbook.Row;

/** S04: total rows that are not the sum of all data rows shown, held ones included. */
final class Totals {

    private final String sheet;
    private final FormDefinition form;
    private final Header header;
    private final ValueReader values;
    private final List<Finding> findings;

    Totals(String sheet, FormDefinition form, Header header, ValueReader values, List<Finding> findings) {
        this.sheet = sheet;
        this.form = form;
        this.header = header;
        this.values = values;
        this.findings = findings;
    }

    /** Checks the total above all rows and the one below; those in between are the sums of groups or pages. */
    void check(List<Row> totals, List<FormRow> rows) {
        for (int i = 0; i < totals.size(); i++) {
            Row total = totals.get(i);
            boolean aboveAll = rows.stream().noneMatch(row -> row.number() < total.number());
            boolean last = i == totals.size() - 1;
            if (aboveAll || (last && !isSumOfGroup(total, totals.subList(0, i), rows))) {
                check(total, rows);
            }
        }
    }

    /** Whether the last total is no more than the sum of the last group, in all of its columns. */
    private boolean isSumOfGroup(Row total, List<Row> before, List<FormRow> rows) {
        int start = before.isEmpty() ? 0 : before.get(before.size() - 1).number();
        List<FormRow> group = rows.stream().filter(row -> row.number() > start).toList();
        return group.size() < rows.size()
                && !group.isEmpty()
                && counts().allMatch(column -> stated(column, total)
                        .map(number -> number.compareTo(sum(column, group)) == 0)
                        .orElse(true));
    }

    private void check(Row total, List<FormRow> rows) {
        counts().forEach(column -> stated(column, total)
                .filter(number -> number.compareTo(sum(column, rows)) != 0)
                .filter(number -> rows.stream()
                        .flatMap(row -> row.answer(column.id()).stream())
                        .allMatch(Answer::readable))
                .flatMap(number -> cell(column, total))
                .ifPresent(cell -> findings.add(new Finding(
                        FindingCode.S04,
                        new Place(sheet, cell.address(), header.heading(cell.column())),
                        cell.value().shown().strip(),
                        Expected.of("sum", sum(column, rows).toPlainString())))));
    }

    private Stream<ColumnDefinition> counts() {
        return form.columns().stream()
                .filter(column -> column.type() == ColumnType.COUNT)
                .filter(column -> header.columns().containsKey(column.id()));
    }

    private Optional<Cell> cell(ColumnDefinition column, Row row) {
        return Optional.ofNullable(header.columns().get(column.id())).flatMap(row::at);
    }

    private Optional<BigDecimal> stated(ColumnDefinition column, Row total) {
        return cell(column, total)
                .flatMap(cell ->
                        values.read(column, cell.value(), Optional.empty()).value())
                .map(BigDecimal.class::cast);
    }

    private static BigDecimal sum(ColumnDefinition column, List<FormRow> rows) {
        return rows.stream()
                .flatMap(row -> row.answer(column.id()).flatMap(Answer::number).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
