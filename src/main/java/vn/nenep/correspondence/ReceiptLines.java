package vn.nenep.correspondence;

import java.util.List;

/** Where {@link ReceiptPart} writes: a sheet that grows line by line. */
interface ReceiptLines {

    /** Begins something new under a heading. */
    void section(String heading);

    /** A line that says something about what stands above it. */
    void note(String text);

    /** A blank line. */
    void gap();

    /** The headings over {@link #counts}. */
    void countsHeading(String first, List<String> others);

    /** What a sheet holds in numbers, in the order of their headings. */
    void counts(String sheet, List<Integer> numbers);

    /** The headings over {@link #total}. */
    void totalsHeading(String column, String total);

    /** The total of a column, as it is to be shown. */
    void total(String column, String total);
}
