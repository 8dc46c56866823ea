package vn.nenep.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the message keys that the sources use, so that no bundle lacks one or carries one in vain. */
public final class SourceKeys {

    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]*)\"(\\s*\\+)?");

    private SourceKeys() {}

    /**
     * The string literals in one argument of all calls in the main sources; a literal to which something is added ends
     * in a star.
     */
    public static Set<String> inCalls(String call, int argument) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                for (int at = source.indexOf(call); at >= 0; at = source.indexOf(call, at + 1)) {
                    List<String> arguments = arguments(source, at + call.length());
                    if (arguments.size() > argument) {
                        literals(arguments.get(argument), keys);
                    }
                }
            }
        }
        return keys;
    }

    private static void literals(String expression, Set<String> keys) {
        Matcher literal = LITERAL.matcher(expression);
        while (literal.find()) {
            keys.add(literal.group(1) + (literal.group(2) == null ? "" : "*"));
        }
    }

    /** The expressions between a bracket and the one that closes it. */
    private static List<String> arguments(String source, int start) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = start;
        boolean quoted = false;
        for (int i = start; i < source.length() && depth >= 0; i++) {
            char c = source.charAt(i);
            if (c == '"' && source.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && (c == '(' || c == ')')) {
                depth += c == '(' ? 1 : -1;
            }
            if (depth < 0 || (!quoted && depth == 0 && c == ',')) {
                arguments.add(source.substring(from, i));
                from = i + 1;
            }
        }
        return arguments;
    }

    /** The keys of a bundle in one language. */
    public static Set<String> inBundle(Class<?> room, String name, Language language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = room.getResourceAsStream(name + "_" + language.code() + ".properties")) {
            if (in == null) {
                throw new IOException("No bundle " + name + " in " + language);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
