package vn.nenep.correspondence;

import java.time.LocalDateTime;
import java.util.List;
import vn.nenep.finding.Finding;

/**
 * What the sender of an accepted file is told.
 *
 * @param displayName name of the file as it was sent
 * @param received when, in the office's own time
 * @param counts what became of the rows, a sheet each
 * @param totals of the numeric columns
 * @param findings what is worth another look; the rows count nevertheless
 */
public record Receipt(
        String displayName,
        LocalDateTime received,
        List<SheetCounts> counts,
        List<ColumnTotals> totals,
        List<Finding> findings) {

    public Receipt {
        counts = List.copyOf(counts);
        totals = List.copyOf(totals);
        findings = List.copyOf(findings);
    }

    /** Rows that do not count, of all sheets. */
    int held() {
        return counts.stream().mapToInt(SheetCounts::held).sum();
    }

    /** How many rows of a sheet were read, and of these: accepted, held for a mistake, left out on purpose. */
    public record SheetCounts(String sheet, int read, int accepted, int held, int ignored) {}
}
