package vn.nenep.indicator.trace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nenep.indicator.trace.Trace.Source;

/**
 * A sheet of a file that was received, in which cells are looked for.
 *
 * @param sheetId in the store
 * @param sender code of the organisation that sent the form
 * @param period code of the period it was sent for
 * @param blocked whether the form went back whole
 * @param withdrawn whether the office withdrew this version
 * @param inForce whether this version of the form counts
 * @param layout the place of each column id, A is 0
 */
public record CellPlace(
        Source source,
        long sheetId,
        String sender,
        String period,
        boolean blocked,
        boolean withdrawn,
        boolean inForce,
        int headerRow,
        Map<String, Integer> layout) {

    public CellPlace {
        layout = Map.copyOf(layout);
    }

    /** The year of its figures. */
    public int year() {
        return Integer.parseInt(period.substring(0, 4));
    }

    /** The column that stands at a place, if the form has one there. */
    Optional<String> column(int at) {
        return layout.entrySet().stream()
                .filter(one -> one.getValue() == at)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The sheets of that name in the files of that name, the one that counts first, later ones before earlier ones.
     *
     * @param file its path below the input folder, or only the end of it from a slash on
     * @param sheet its name; capitals don't matter
     */
    public static List<CellPlace> find(DataSource database, String file, String sheet) {
        String wanted = sheet.toLowerCase(Locale.ROOT);
        return JdbcClient.create(database)
                .sql("""
                select r.path, r.sha256, b.form, b.sender, b.period, b.state, s.id, s.name, s.header_row, s.columns,
                    case when v.submission_id is null then 0 else 1 end as in_force
                from received_file r
                join submission b on b.file_id = r.id
                join form_sheet s on s.submission_id = b.id
                left join version_in_force v on v.submission_id = b.id
                where r.path = :file or substr(r.path, length(r.path) - length(:file)) = '/' || :file
                order by in_force desc, r.received_at desc, r.id desc, s.id
                """)
                .param("file", file)
                .query((row, number) -> new CellPlace(
                        new Source(
                                row.getString("path"),
                                row.getString("sha256"),
                                row.getString("name"),
                                row.getString("form")),
                        row.getLong("id"),
                        row.getString("sender"),
                        row.getString("period"),
                        row.getString("state").equals("blocked"),
                        row.getString("state").equals("withdrawn"),
                        row.getInt("in_force") == 1,
                        row.getInt("header_row"),
                        Sheets.layout(row.getString("columns"))))
                .list()
                .stream()
                .filter(place -> place.source().sheet().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
    }
}
