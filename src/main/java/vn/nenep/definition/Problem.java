package vn.nenep.definition;

import java.util.Arrays;
import java.util.List;

/**
 * A mistake in a definition file.
 *
 * @param file path below the home folder
 * @param line from 1; 0 when it is about the whole file
 * @param key of the message bundle {@code problems}
 * @param arguments of that message
 */
public record Problem(String file, int line, String key, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem with its arguments as they come. */
    public static Problem of(String file, int line, String key, Object... arguments) {
        return new Problem(
                file, line, key, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
