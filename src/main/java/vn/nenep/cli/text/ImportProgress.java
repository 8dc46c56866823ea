package vn.nenep.cli.text;

import java.lang.reflect.InvocationTargetException;
import vn.nenep.home.Progress;

/** Shows how far an import has come: a bar on a terminal, else one line for every hundred files. */
public final class ImportProgress implements Progress {

    private static final int BAR = 28;
    private static final int LINE_EVERY = 100;
    private static final int LONGEST_NAME = 36;
    private static final String CLEAR_TO_END = "\u001b[K";

    private final Console console;
    private final String words;
    private final boolean terminal;
    private int done;

    private ImportProgress(Console console, String words, boolean terminal) {
        this.console = console;
        this.words = words;
        this.terminal = terminal;
    }

    /** Progress as it suits where the program was started. */
    public static Progress on(Console console) {
        return on(console, "progress");
    }

    /** The same for other things that are done one by one; the message tells how many of how many. */
    public static Progress on(Console console, String words) {
        return console.silent() ? NONE : new ImportProgress(console, words, isTerminal());
    }

    @Override
    public void file(String name, int all) {
        done++;
        if (terminal) {
            int filled = (int) ((long) BAR * done / all);
            String bar = "#".repeat(filled) + "-".repeat(BAR - filled);
            String shown = name.length() > LONGEST_NAME ? "…" + name.substring(name.length() - LONGEST_NAME) : name;
            String line = "\r  [" + bar + "] " + done + "/" + all + "  " + Console.plain(shown);
            console.aside(done == all ? "\r" + CLEAR_TO_END : line + CLEAR_TO_END);
        } else if (done % LINE_EVERY == 0) {
            console.error(console.text(
                    words, console.numbers().count(done), console.numbers().count(all)));
        }
    }

    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        java.io.Console terminal = System.console();
        if (terminal == null) {
            return false;
        }
        try {
            // JDK 22 to 24 give a console for redirected streams too, and this method to tell
            return Boolean.TRUE.equals(
                    java.io.Console.class.getMethod("isTerminal").invoke(terminal));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
