package vn.nenep.indicator.trace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nenep.indicator.trace.Trace.Source;

/** The sheets of the forms in force, each with where its columns stand and what was mended in it. */
final class Sheets {

    private final Map<Long, Sheet> sheets = new HashMap<>();

    Sheets(JdbcTemplate jdbc) {
        Map<Long, Map<String, Set<String>>> repaired = new HashMap<>();
        jdbc.query("select file_id, sheet, cell from finding where code = 'C08' and cell <> ''", row -> {
            repaired.computeIfAbsent(row.getLong(1), file -> new HashMap<>())
                    .computeIfAbsent(row.getString(2), sheet -> new HashSet<>())
                    .add(row.getString(3));
        });
        Map<String, Map<String, Integer>> layouts = new HashMap<>();
        jdbc.query("""
                select s.id, r.path, r.sha256, s.name, b.form, s.columns, r.id
                from version_in_force v
                join submission b on b.id = v.submission_id
                join form_sheet s on s.submission_id = b.id
                join received_file r on r.id = b.file_id
                order by r.path, s.id
                """, row -> {
            Source source = new Source(row.getString(2), row.getString(3), row.getString(4), row.getString(5));
            sheets.put(
                    row.getLong(1),
                    new Sheet(
                            source,
                            sheets.size(),
                            layouts.computeIfAbsent(row.getString(6), Sheets::layout),
                            repaired.getOrDefault(row.getLong(7), Map.of()).getOrDefault(source.sheet(), Set.of())));
        });
    }

    /**
     * One sheet.
     *
     * @param rank its place in the order of paths
     * @param layout the place of each column id, A is 0
     * @param repaired addresses of cells in which a slip of writing was mended
     */
    record Sheet(Source source, int rank, Map<String, Integer> layout, Set<String> repaired) {}

    /** The sheet with that number in the store. */
    Sheet sheet(long id) {
        return Optional.ofNullable(sheets.get(id))
                .orElseThrow(() -> new IllegalStateException("No sheet " + id + " is in force"));
    }

    /** {@code code=0,month=2} as a map; a column of a sheet that has no place in it is left out. */
    static Map<String, Integer> layout(String columns) {
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
