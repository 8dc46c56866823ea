package vn.nenep.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.nenep.report.content.sentence.Phrase;

/** Rows shared out over pages. */
final class Pages {

    private static final int ONE_LINE = 48;

    private Pages() {}

    /** How high a row with this name is: long names take two lines. */
    static double height(String name) {
        return name.length() > ONE_LINE ? 1.5 : 1;
    }

    /**
     * As few pages as it takes, all about as long as each other.
     *
     * @param most rows of one line on a page
     */
    static <T> List<List<T>> split(List<T> rows, int most, ToDoubleFunction<T> height) {
        double all = rows.stream().mapToDouble(height).sum();
        int pages = Math.max(1, (int) Math.ceil(all / most));
        List<List<T>> split = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            split.add(rows.subList(page * rows.size() / pages, (page + 1) * rows.size() / pages));
        }
        return split;
    }

    /** What stands behind a caption from the second page on. */
    static String more(Material material, int page) {
        return page == 0 ? "" : material.say(Phrase.CONTINUED);
    }
}
