package vn.nenep.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.LoggerFactory;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.FileNames;
import vn.nenep.cli.desk.GlobalOptions;
import vn.nenep.cli.desk.Stopping;
import vn.nenep.cli.text.Console;
import vn.nenep.language.Language;

/** The program. */
public final class Nenep {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Nenep() {}

    /** Runs one command and ends Java with its exit code. */
    public static void main(String[] words) {
        System.setProperty("java.awt.headless", "true");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        keepLibrariesQuiet();
        Stopping stopping = new Stopping();
        Runtime.getRuntime().addShutdownHook(new Thread(stopping::request, "stop"));
        int code = run(words, out, err, Clock.system(OFFICE), stopping);
        stopping.end();
        System.exit(code);
    }

    /** Libraries write their own troubles, stack traces too, to where only the console of this program may write. */
    private static void keepLibrariesQuiet() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) ->
                LoggerFactory.getLogger(Nenep.class).error("Thread {} failed", thread.getName(), failure));
    }

    /** The whole program but for the process around it: words in, text and an exit code out. */
    static int run(String[] words, PrintStream out, PrintStream err, Clock clock) {
        return run(words, out, err, clock, new Stopping());
    }

    private static int run(String[] words, PrintStream out, PrintStream err, Clock clock, Stopping stopping) {
        List<String> list = List.of(words);
        Console console = new Console(language(list), out, err, list.contains("--json"), list.contains("--quiet"));
        Desk desk = new Desk(new GlobalOptions(), console, clock, stopping);
        Failures failures = new Failures(desk);
        try {
            FileNames.ofThisJava().check(words);
            return Commands.line(desk, failures, out, err).execute(words);
        } catch (RuntimeException | Error failure) {
            return failures.exitCode(failure);
        }
    }

    /** Known before the words are understood, because what can't be understood is said in it too. */
    private static Language language(List<String> words) {
        int option = words.indexOf("--lang");
        boolean separate = option >= 0
                && option + 1 < words.size()
                && words.get(option + 1).equals("en");
        return separate || words.contains("--lang=en") ? Language.ENGLISH : Language.VIETNAMESE;
    }
}
