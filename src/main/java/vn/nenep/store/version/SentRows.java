package vn.nenep.store.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.FormDefinition;
import vn.nenep.store.WrittenCells;
import vn.nenep.store.version.SentRow.SentCell;
import vn.nenep.workbook.Cell;

/** Reads the rows of a version from the store. */
final class SentRows {

    private final JdbcClient jdbc;

    SentRows(DataSource store) {
        this.jdbc = JdbcClient.create(store);
    }

    /** One of the stored rows; a row about several organisations is stored once for each. */
    private record Stored(
            long sheetId,
            String sheet,
            int number,
            String state,
            String organisation,
            String period,
            Map<String, SentCell> cells,
            List<String> rest,
            List<String> words) {}

    /** In the order of the sheets and rows. */
    List<SentRow> of(long submission, FormDefinition form) {
        List<Stored> stored = jdbc.sql("""
                select r.*, t.name as sheet_name, t.columns as sheet_columns from %s r join form_sheet t on t.id = r.sheet_id
                where r.submission_id = ? order by r.sheet_id, r.row_number, r.organisation
                """.formatted(form.table()))
                .params(submission)
                .query((row, number) -> stored(row, form))
                .list();
        Map<List<Object>, List<Stored>> rows = new LinkedHashMap<>();
        stored.forEach(one -> rows.computeIfAbsent(List.of(one.sheetId(), one.number()), key -> new ArrayList<>())
                .add(one));
        return rows.values().stream().map(SentRows::row).toList();
    }

    private static SentRow row(List<Stored> same) {
        Stored first = same.get(0);
        List<String> subject =
                new ArrayList<>(same.stream().map(Stored::organisation).sorted().toList());
        subject.add(first.period());
        List<String> key = new ArrayList<>(subject);
        key.addAll(first.rest());
        return new SentRow(
                first.sheet(),
                first.number(),
                first.state(),
                key,
                subject,
                about(subject, first.words()),
                first.cells());
    }

    /** {@code K03.01 2025-01 Thường kỳ 25/01/2025}, each part once. */
    private static String about(List<String> subject, List<String> words) {
        return Stream.concat(subject.stream(), words.stream())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Stored stored(ResultSet row, FormDefinition form) throws SQLException {
        int number = row.getInt("row_number");
        Map<String, Integer> layout = layout(row.getString("sheet_columns"));
        Map<String, String> written = WrittenCells.unpack(text(row, "written"));
        Map<String, SentCell> cells = new LinkedHashMap<>();
        for (ColumnDefinition column : form.columns()) {
            Integer at = layout.get(column.id());
            if (at != null && column.type() != ColumnType.ROW_NUMBER) {
                cells.put(
                        column.id(),
                        new SentCell(
                                Cell.address(number, at),
                                written.getOrDefault(column.id(), "").strip()));
            }
        }
        List<String> rest = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String column : form.key()) {
            rest.add(text(row, column));
            boolean month = form.column(column)
                    .filter(one -> one.type() == ColumnType.MONTH)
                    .isPresent();
            words.add(month ? "" : written.getOrDefault(column, "").strip());
        }
        return new Stored(
                row.getLong("sheet_id"),
                row.getString("sheet_name"),
                number,
                row.getString("state"),
                text(row, "organisation"),
                text(row, "period"),
                cells,
                rest,
                words);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static Map<String, Integer> layout(String columns) {
        Map<String, Integer> layout = new HashMap<>();
        for (String one : columns.split(",", -1)) {
            int is = one.indexOf('=');
            if (is > 0) {
                layout.put(one.substring(0, is), Integer.valueOf(one.substring(is + 1)));
            }
        }
        return layout;
    }
}
