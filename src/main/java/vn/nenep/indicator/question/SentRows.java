package vn.nenep.indicator.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nenep.definition.FormDefinition;
import vn.nenep.period.Period;

/**
 * The rows of one form that a committee sent for one period, in their order.
 *
 * @param committee code of the sender
 * @param lines each row with its values in the compared columns
 */
record SentRows(String committee, Period period, List<Line> lines) {

    private static final String NOTHING = "0";

    SentRows {
        lines = List.copyOf(lines);
    }

    /** A row and what it says; a blank and a zero say the same. */
    record Line(SheetRow row, List<String> values) {}

    /** Those in force of the year and the year before, by committee and period. */
    static List<SentRows> inForce(JdbcTemplate jdbc, FormDefinition form, List<String> columns, int year) {
        String sql = """
                select v.organisation as sender, v.period as form_period, f.sheet_id, %1$s, %2$s
                from version_in_force v
                join submission b on b.id = v.submission_id
                join received_file r on r.id = b.file_id
                join %3$s f on f.submission_id = b.id
                join form_sheet s on s.id = f.sheet_id
                where v.form = ? and substr(v.period, 1, 4) in (?, ?)
                order by v.organisation, v.period, f.sheet_id, f.row_number
                """.formatted(
                        SheetRow.SELECTED,
                        columns.stream()
                                .map(column -> "f.\"" + column + "\" as \"c_" + column + "\"")
                                .collect(Collectors.joining(", ")),
                        form.table());
        Map<List<String>, Map<List<Integer>, Line>> sent = new LinkedHashMap<>();
        jdbc.query(
                sql,
                row -> {
                    List<String> values = new ArrayList<>();
                    for (String column : columns) {
                        values.add(Objects.requireNonNullElse(row.getString("c_" + column), NOTHING));
                    }
                    // a row about several organisations is kept once for each
                    sent.computeIfAbsent(
                                    List.of(row.getString("sender"), row.getString("form_period")),
                                    key -> new LinkedHashMap<>())
                            .putIfAbsent(
                                    List.of(row.getInt("sheet_id"), row.getInt("row_number")),
                                    new Line(SheetRow.read(row), values));
                },
                form.id(),
                String.valueOf(year),
                String.valueOf(year - 1));
        return sent.entrySet().stream()
                .map(one -> new SentRows(
                        one.getKey().get(0),
                        Period.parse(one.getKey().get(1)).orElseThrow(),
                        List.copyOf(one.getValue().values())))
                .toList();
    }

    /** How many different values a block of rows holds, a column at a time; blanks and zeros are none. */
    int different(int from, int rows) {
        return (int) lines.subList(from, from + rows).stream()
                .flatMap(line -> IntStream.range(0, line.values().size())
                        .filter(i -> !line.values().get(i).equals(NOTHING))
                        .mapToObj(i -> i + " " + line.values().get(i)))
                .distinct()
                .count();
    }

    /** Where a block of rows stands, a range a sheet. */
    List<Source> sources(int from, int rows, List<String> columns) {
        List<Source> sources = new ArrayList<>();
        int start = from;
        for (int i = from; i < from + rows; i++) {
            boolean isLast = i + 1 == from + rows
                    || !lines.get(i + 1).row().sheet().equals(lines.get(i).row().sheet());
            if (isLast) {
                sources.add(lines.get(start).row().rangeTo(lines.get(i).row(), columns));
                start = i + 1;
            }
        }
        return sources;
    }
}
