package vn.nenep.correspondence.form;

/** How high a row has to be for a text that is broken at blanks. */
final class TextHeight {

    private TextHeight() {}

    /** The number of lines of a text in a column. */
    static int lines(String text, double width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines++;
            double used = 0;
            for (String word : paragraph.split(" ", -1)) {
                if (used > 0 && used + word.length() > width) {
                    lines++;
                    used = 0;
                }
                used += word.length() + 1;
            }
        }
        return lines;
    }

    /** Points for so many lines of the table's own size. */
    static double points(int lines) {
        return lines * 15.75 + 3;
    }
}
