package vn.nenep.submission;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.nenep.organisation.NameKey;
import vn.nenep.workbook.CellValue;
import vn.nenep.workbook.Row;

/** The words and numberings by which rows that are no data are known. */
final class RowWords {

    private static final Set<String> TOTALS = keys(
                    "tổng cộng",
                    "cộng",
                    "tổng số",
                    "tổng",
                    "tổng chung",
                    "cộng chung",
                    "tổng cộng chung",
                    "toàn đảng bộ",
                    "toàn đơn vị",
                    "toàn chi bộ",
                    "toàn khối",
                    "tổng cộng toàn đảng bộ",
                    "tổng số toàn đảng bộ",
                    "cộng toàn đảng bộ",
                    "tổng cộng toàn đơn vị")
            .collect(Collectors.toUnmodifiableSet());
    private static final List<String> SUMS =
            keys("tổng cộng", "cộng", "tổng số", "tổng").toList();
    private static final List<String> ENDS = keys(
                    "người lập biểu",
                    "người lập",
                    "người tổng hợp",
                    "người báo cáo",
                    "t/m",
                    "tm",
                    "k/t",
                    "nơi nhận",
                    "ghi chú",
                    "lưu ý",
                    "xác nhận của",
                    "bí thư",
                    "phó bí thư",
                    "ký tên",
                    "ký ghi rõ họ tên")
            .toList();

    /** I, II · IV. · A · B. */
    static final Pattern GROUP_NUMBER = Pattern.compile("[ivxIVX]{1,5}[.)]?|[A-ZĐ][.)]?");

    private static final Pattern COLUMN_NUMBER =
            Pattern.compile("[\\[(]?\\s*\\d{1,2}\\s*[\\])]?(?:\\s*=[\\d\\s()+:/*x%-]*)?\\)?");
    private static final Pattern LETTER = Pattern.compile("\\(?\\s*[a-zA-ZĐđ]\\s*\\)?");
    /** Cộng (I+II): the sum of all groups */
    private static final Pattern ALL_GROUPS =
            Pattern.compile(".*\\b(?:[IVX]{1,5}|[A-Z])\\s*\\+\\s*(?:[IVX]{1,5}|[A-Z])\\b.*");

    private static final Pattern NUMBERING = Pattern.compile("[ivx]{1,5}|[a-zđ]|\\d{1,2}");
    private static final Set<String> GROUPS = keys(
                    "nhóm", "mục", "phần", "khối", "tháng", "quý", "kỳ", "trang", "riêng", "chi", "đảng", "của")
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern PLACE_AND_DATE = Pattern.compile(
            "(?:.*,\\s*)?ngày\\s*[\\d.…_]*\\s*tháng\\s*[\\d.…_]*\\s*năm.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MOST_CELLS_AT_THE_END = 3;

    private RowWords() {}

    /** Whether one of the texts of the row says that it is the sum of all rows. */
    static boolean isTotal(Row row) {
        return row.cells().stream().anyMatch(cell -> isTotal(cell.value()));
    }

    static boolean isTotal(CellValue value) {
        return value instanceof CellValue.Text text
                && (TOTALS.contains(NameKey.of(text.text()))
                        || (isSum(NameKey.of(text.text()))
                                && ALL_GROUPS.matcher(text.text()).matches()));
    }

    /** {@code Cộng (I)}, {@code Cộng tháng 3}: the sum of a group only. */
    static boolean isSubtotal(String label) {
        return isSum(NameKey.of(label));
    }

    private static boolean isSum(String key) {
        return SUMS.stream()
                .filter(sum -> key.startsWith(sum + " "))
                .map(sum -> key.substring(sum.length() + 1).split(" ", 2)[0])
                .anyMatch(word -> NUMBERING.matcher(word).matches() || GROUPS.contains(word));
    }

    /** Whether notes or signatures begin here. */
    static boolean isEnd(Row row) {
        if (row.cells().size() > MOST_CELLS_AT_THE_END) {
            return false;
        }
        String first = row.cells().get(0).value().shown().strip();
        boolean placeAndDate = row.cells().size() == 1
                && row.cells().get(0).value() instanceof CellValue.Text
                && PLACE_AND_DATE.matcher(first).matches();
        return first.startsWith("*)") || first.startsWith("(*") || placeAndDate || startsAnEnd(NameKey.of(first));
    }

    private static boolean startsAnEnd(String key) {
        return ENDS.stream().anyMatch(end -> key.equals(end) || key.startsWith(end + " "));
    }

    /** (1) (2) (3=1+2) · A B 1 2: the columns counted from left to right, in this very order. */
    static boolean isColumnNumbers(Row row, int columnsOfTheForm) {
        List<String> shown =
                row.cells().stream().map(cell -> cell.value().shown().strip()).toList();
        if (shown.size() < 3 || !shown.stream().allMatch(RowWords::isColumnNumber)) {
            return false;
        }
        boolean bracketed = shown.stream().anyMatch(text -> text.startsWith("(") || text.startsWith("["));
        long letters =
                shown.stream().takeWhile(text -> LETTER.matcher(text).matches()).count();
        boolean inOrder = IntStream.range((int) letters + 1, shown.size())
                .allMatch(i -> number(shown.get(i)) == number(shown.get(i - 1)) + 1);
        boolean fromOne = letters < shown.size() && number(shown.get((int) letters)) == 1;
        return bracketed || (inOrder && fromOne && shown.size() >= columnsOfTheForm);
    }

    private static boolean isColumnNumber(String text) {
        return COLUMN_NUMBER.matcher(text).matches()
                || LETTER.matcher(text).matches()
                || GROUP_NUMBER.matcher(text).matches();
    }

    private static int number(String text) {
        String digits = text.replaceAll("^\\D*(\\d+).*$", "$1");
        return digits.matches("\\d+") ? Integer.parseInt(digits) : -1;
    }

    private static Stream<String> keys(String... words) {
        return Stream.of(words).map(NameKey::of);
    }
}
