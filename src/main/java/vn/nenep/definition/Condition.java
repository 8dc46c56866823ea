package vn.nenep.definition;

import java.math.BigDecimal;
import java.util.List;

/** What must hold of one column of a row. */
public sealed interface Condition {

    /** The column it is about. */
    String column();

    /** the value is one of these */
    record In(String column, List<String> values) implements Condition {
        public In {
            values = List.copyOf(values);
        }
    }

    /** the mark is set */
    record Marked(String column) implements Condition {}

    /** there is a value */
    record Given(String column) implements Condition {}

    /** the sheet of the row has the column: whoever left it blank was asked */
    record Asked(String column) implements Condition {}

    /** the number is larger */
    record MoreThan(String column, BigDecimal number) implements Condition {}

    /** the number is as large as that of another column, or larger */
    record AtLeast(String column, String other) implements Condition {}

    /** the sender is the direct superior of the organisation that the row is about */
    record SentBySuperior(String column) implements Condition {}
}
