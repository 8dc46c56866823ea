package vn.nenep.home;

import java.util.Arrays;
import java.util.List;

/** Thrown when the program can't work here: a locked home folder, a full disk, a missing register. */
public final class CannotWork extends RuntimeException {

    private final String key;
    private final List<String> arguments;

    /**
     * A reason that a person can act on.
     *
     * @param key of the message bundle, below {@code cannot-work.}
     */
    public CannotWork(String key, Object... arguments) {
        super(key + " " + Arrays.toString(arguments));
        this.key = key;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    public String key() {
        return key;
    }

    public List<String> arguments() {
        return arguments;
    }
}
