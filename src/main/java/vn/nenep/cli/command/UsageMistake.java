package vn.nenep.cli.command;

import java.util.List;

/** Thrown when the words of a command are well formed and yet mean nothing here, e.g. a job that does not exist. */
public final class UsageMistake extends RuntimeException {

    private final String key;
    private final transient List<String> arguments;
    private final String written;
    private final transient List<String> known;

    /**
     * A mistake in one word.
     *
     * @param key of the message, below {@code usage.}
     * @param written the word that is wrong
     * @param known the words that would be right
     */
    public UsageMistake(String key, String written, List<String> known) {
        super(key + " " + written);
        this.key = key;
        this.arguments = List.of(written);
        this.written = written;
        this.known = List.copyOf(known);
    }

    /**
     * A mistake whose sentence has more words than the one that is wrong.
     *
     * @param arguments of the sentence, the word that is wrong first
     */
    public UsageMistake(String key, List<String> arguments) {
        super(key + " " + arguments);
        this.key = key;
        this.arguments = List.copyOf(arguments);
        this.written = arguments.get(0);
        this.known = List.of();
    }

    public String key() {
        return key;
    }

    public List<String> arguments() {
        return arguments;
    }

    public String written() {
        return written;
    }

    public List<String> known() {
        return known;
    }
}
