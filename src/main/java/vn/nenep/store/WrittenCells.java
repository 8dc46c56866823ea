package vn.nenep.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nenep.submission.Answer;
import vn.nenep.submission.FormRow;

/**
 * What stood in the cells of a row as its sender wrote it, kept beside what was read from it, so that a figure can be traced to
 * the letter without opening the original again.
 */
public final class WrittenCells {

    /** The column of a form's table that holds them. */
    public static final String COLUMN = "written";

    // control characters, which no reader of workbooks lets through in a cell's text
    private static final String BETWEEN = "\u001f";
    private static final String IS = "\u001e";

    private WrittenCells() {}

    static String pack(FormRow row) {
        return row.answers().entrySet().stream()
                .filter(one -> !one.getValue().seen().isEmpty())
                .map(one -> one.getKey() + IS + clean(one.getValue()))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String clean(Answer answer) {
        return answer.seen().replace(BETWEEN, " ").replace(IS, " ");
    }

    /** The texts by column id; blank cells are left out, as are rows that were taken in before this was kept. */
    public static Map<String, String> unpack(String packed) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String one : packed.split(BETWEEN, -1)) {
            int is = one.indexOf(IS);
            if (is > 0) {
                cells.put(one.substring(0, is), one.substring(is + 1));
            }
        }
        return cells;
    }
}
