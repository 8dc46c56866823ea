package vn.nenep.definition.report;

import java.util.List;

/** Thrown for words that ask for no report: one that can't be read, or several that contradict each other. */
public final class WrongWords extends IllegalArgumentException {

    private final String key;
    private final transient List<String> names;
    private final String written;

    WrongWords(String key, List<String> names, String written) {
        super(key + " " + names + " " + written);
        this.key = key;
        this.names = List.copyOf(names);
        this.written = written;
    }

    /** What is wrong: {@code edition-month}, {@code edition-not-together}, … */
    public String key() {
        return key;
    }

    /** The names of the words that are wrong. */
    public List<String> names() {
        return names;
    }

    /** What stands there; empty when it is not a matter of one word. */
    public String written() {
        return written;
    }
}
