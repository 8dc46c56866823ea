package vn.nenep.cli.text;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.nenep.language.Language;
import vn.nenep.language.Texts;

/**
 * The only way to the terminal. Results go to the standard output, everything else to the standard error; with
 * {@code --json} the standard output gets exactly one JSON document instead.
 */
public final class Console {

    /** Made when it is needed: it takes longer to make than most commands have to say. */
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder().build();
    }

    private final Language language;
    private final Texts texts;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean json;
    private final boolean quiet;

    public Console(Language language, PrintStream out, PrintStream err, boolean json, boolean quiet) {
        this.language = language;
        this.texts = new Texts(Console.class, "messages", language);
        this.out = out;
        this.err = err;
        this.json = json;
        this.quiet = quiet;
    }

    public Language language() {
        return language;
    }

    public Numbers numbers() {
        return new Numbers(language);
    }

    public boolean json() {
        return json;
    }

    /** Whether nobody wants to see how far a run has come. */
    public boolean silent() {
        return json || quiet;
    }

    public boolean has(String key) {
        return texts.has(key);
    }

    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** The same, for arguments that come as a list. */
    public String text(String key, List<String> arguments) {
        return texts.text(key, arguments);
    }

    /** Says what was done; not with {@code --quiet}. */
    public void say(String line) {
        if (!silent()) {
            out.println(plain(line));
        }
    }

    /** Prints what the command was called for, also with {@code --quiet}. */
    public void result(List<String> lines) {
        if (!json) {
            lines.forEach(line -> out.println(plain(line)));
        }
    }

    /** Prints a whole text as it is, to be read by another program. */
    public void raw(String text) {
        if (!json) {
            out.print(text);
            out.flush();
        }
    }

    /** The JSON document, when one is wanted; the number of its layout comes first. */
    public void document(Map<String, ?> content) {
        if (json) {
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("schema", 1);
            whole.putAll(content);
            out.println(Json.MAPPER.writeValueAsString(whole));
        }
    }

    /** The JSON document of a command that could not do what it was called for. */
    public void failure(int exitCode, String key, String message) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("key", key);
        error.put("message", message);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("exit", exitCode);
        content.put("error", error);
        document(content);
    }

    /** Says what went wrong. */
    public void error(String line) {
        err.println(plain(line));
    }

    /** Puts a line of passing interest beside the results. */
    public void aside(String text) {
        err.print(text);
        err.flush();
    }

    /** Names and values come from others' files: no line break or control character of theirs may reach the terminal. */
    public static String plain(String line) {
        return line.replaceAll("\\p{Cntrl}", " ");
    }
}
