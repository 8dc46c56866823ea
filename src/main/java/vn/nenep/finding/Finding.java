package vn.nenep.finding;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that is wrong in one place.
 *
 * @param code what it is
 * @param place where it is
 * @param seen the value found there, as the sender wrote it; empty when there is none
 * @param expected what was expected, as a key of the message bundles followed by its arguments
 * @param waivedBy number of the decision of the office that lets its row count all the same; 0 for none
 */
public record Finding(FindingCode code, Place place, String seen, Expected expected, int waivedBy) {

    /** One that nobody waived. */
    public Finding(FindingCode code, Place place, String seen, Expected expected) {
        this(code, place, seen, expected, 0);
    }

    public boolean isWaived() {
        return waivedBy > 0;
    }

    /** What it does to the data it is about: that of its code, but a waived one counts and is listed. */
    public Severity severity() {
        return isWaived() ? Severity.WARNING : code.severity();
    }

    /**
     * Where: all parts may be empty, from the right.
     *
     * @param sheet name of the sheet; empty for the whole file
     * @param cell address as Excel shows it, {@code D17}; empty for the whole sheet
     * @param heading the heading of the cell's column
     */
    public record Place(String sheet, String cell, String heading) {

        public static final Place WHOLE_FILE = new Place("", "", "");

        public static Place sheet(String sheet) {
            return new Place(sheet, "", "");
        }
    }

    /**
     * What was expected, still without a language.
     *
     * @param key of the message bundles, below {@code expected.}
     * @param arguments of that message
     */
    public record Expected(String key, List<String> arguments) {

        public Expected {
            arguments = List.copyOf(arguments);
        }

        public static Expected of(String key, Object... arguments) {
            return new Expected(
                    key, Arrays.stream(arguments).map(String::valueOf).toList());
        }
    }
}
