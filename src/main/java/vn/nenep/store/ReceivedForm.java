package vn.nenep.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.FormDefinition;
import vn.nenep.period.Period;
import vn.nenep.submission.FormSheet;
import vn.nenep.validation.CheckedRow;
import vn.nenep.validation.CheckedSubmission;

/**
 * One form of a file as it was taken in, or would be.
 *
 * @param sender code of the organisation
 * @param blocked whether it goes back whole
 * @param before the version that counted until this one came
 * @param instead the version that counts and is not this one: a later one, or the earlier one when this one goes back
 */
public record ReceivedForm(
        FormDefinition form,
        String sender,
        Period period,
        boolean blocked,
        List<ReceivedSheet> sheets,
        Optional<Version> before,
        Optional<Version> instead) {

    public ReceivedForm {
        sheets = List.copyOf(sheets);
    }

    /**
     * Another version of the same form.
     *
     * @param path of its file below the input folder
     * @param receivedAt ISO moment in the office's own time
     */
    public record Version(String path, String receivedAt) {}

    /**
     * One sheet of it: read = accepted + held + ignored.
     *
     * @param columns ids of the columns it has
     * @param rows the accepted ones, by column id, without blank cells
     */
    public record ReceivedSheet(
            String name,
            int read,
            int accepted,
            int held,
            int ignored,
            List<String> columns,
            List<Map<String, Object>> rows) {
        public ReceivedSheet {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** What would be taken in of a submission. */
    static ReceivedForm of(CheckedSubmission checked, Optional<Version> before, Optional<Version> instead) {
        var submission = checked.submission();
        return new ReceivedForm(
                submission.form(),
                submission.sender(),
                submission.period(),
                submission.blocked(),
                submission.sheets().stream().map(sheet -> sheet(checked, sheet)).toList(),
                before,
                instead);
    }

    private static ReceivedSheet sheet(CheckedSubmission checked, FormSheet sheet) {
        List<CheckedRow> rows = checked.rowsOf(sheet);
        List<CheckedRow> accepted = rows.stream()
                .filter(row -> row.state() == CheckedRow.State.ACCEPTED)
                .toList();
        List<ColumnDefinition> columns = FormTables.stored(checked.submission().form());
        return new ReceivedSheet(
                sheet.name(),
                sheet.rowsRead(),
                accepted.size(),
                rows.size() - accepted.size(),
                sheet.rowsRead() - rows.size(),
                List.copyOf(sheet.columns().keySet()),
                accepted.stream().map(row -> values(row, columns)).toList());
    }

    private static Map<String, Object> values(CheckedRow row, List<ColumnDefinition> columns) {
        return columns.stream()
                .filter(column -> SubmissionStore.stored(row, column) != null)
                .collect(Collectors.toMap(
                        ColumnDefinition::id,
                        column -> java.util.Objects.requireNonNull(SubmissionStore.stored(row, column))));
    }
}
