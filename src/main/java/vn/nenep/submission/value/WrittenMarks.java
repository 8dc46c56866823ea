package vn.nenep.submission.value;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.FindingCode;
import vn.nenep.submission.value.ValueReader.Reading;
import vn.nenep.workbook.CellValue;

/** Reads marks for yes and no; in some columns a document's number or a date means yes. */
final class WrittenMarks {

    private static final Set<String> YES =
            Set.of("x", "×", "✓", "✔", "√", "☑", "☒", "có", "1", "1.0", "1,0", "true", "c", "v", "+");
    private static final Set<String> NO =
            Set.of("0", "0.0", "0,0", "không", "không có", "chưa", "chưa có", "false", "☐");

    /** 05-NQ/CB, số 12-KL/CB ngày 28/3/2025, NQ số 05, Nghị quyết 05-NQ/CB */
    private static final Pattern DOCUMENT = Pattern.compile("(?:số\\s*:?\\s*)?\\d+\\s*[-/].*\\p{L}.*"
            + "|(?:nghị quyết|kết luận|quyết định|quy chế|chương trình|kế hoạch|nq|kl|qđ|qc|ctr|kh)"
            + "[\\s./:-]*(?:số[\\s:]*)?\\d.*");

    private WrittenMarks() {}

    static Reading read(CellValue value, boolean documentToo) {
        String clean = Plain.of(value.shown()).toLowerCase(Locale.ROOT);
        if (YES.contains(clean)) {
            return Reading.of(true);
        }
        if (NO.contains(clean) || Plain.isDash(clean)) {
            return Reading.of(false);
        }
        if (documentToo
                && (value instanceof CellValue.Date
                        || DOCUMENT.matcher(clean).matches()
                        || WrittenDates.read(value).value().isPresent())) {
            return Reading.of(true);
        }
        return Reading.refused(FindingCode.C04, Expected.of(documentToo ? "mark-or-document" : "mark"));
    }
}
