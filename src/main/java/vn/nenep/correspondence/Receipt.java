package vn.nenep.correspondence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.nenep.finding.Finding;

/**
 * What the sender of a file is told about what was taken in of it.
 *
 * @param displayName name of the file as it was sent
 * @param received when, in the office's own time
 * @param forms that were recognised in it
 * @param findings all that was found in it
 */
public record Receipt(String displayName, LocalDateTime received, List<FormReceived> forms, List<Finding> findings) {

    public Receipt {
        forms = List.copyOf(forms);
        findings = List.copyOf(findings);
    }

    /**
     * One form of the file.
     *
     * @param code as in {@code 01-SH}
     * @param sender code and name of the organisation
     * @param period as people write it
     * @param blocked whether it goes back whole
     * @param before the version that counted until this one came
     * @param instead the version that counts and is not this one
     */
    public record FormReceived(
            String code,
            String title,
            String sender,
            String period,
            boolean blocked,
            Optional<Version> before,
            Optional<Version> instead,
            List<SheetCounts> sheets) {
        public FormReceived {
            sheets = List.copyOf(sheets);
        }
    }

    /** Another version of a form: the file it came in, below the input folder, and when. */
    public record Version(String path, LocalDateTime received) {}

    /**
     * How many rows of a sheet were read, and of these: accepted, held for a mistake, left out on purpose.
     *
     * @param totals of the accepted rows, for the sender to hold against their own
     */
    public record SheetCounts(String sheet, int read, int accepted, int held, int ignored, List<ColumnTotal> totals) {
        public SheetCounts {
            totals = List.copyOf(totals);
        }
    }

    /**
     * The total of one column.
     *
     * @param heading of the column
     * @param total as it is to be written, {@code 1.234,5}
     */
    public record ColumnTotal(String heading, String total) {}

    /** Rows that do not count, of all sheets. */
    public int held() {
        return sheets().mapToInt(SheetCounts::held).sum();
    }

    private java.util.stream.Stream<SheetCounts> sheets() {
        return forms.stream().flatMap(form -> form.sheets().stream());
    }
}
