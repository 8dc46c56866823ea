package vn.nenep.cli;

import java.nio.file.Path;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import vn.nenep.cli.desk.Desk;
import vn.nenep.home.Home;

/** Writes what only a programmer can read into the log. */
final class BugLog {

    private BugLog() {}

    /** Logs a failure; gives the file it is in. */
    static Path write(Home home, Throwable failure) {
        Path file = Desk.log(home);
        open(file);
        LoggerFactory.getLogger(BugLog.class).error("Unexpected failure", failure);
        return file;
    }

    /** The failure may have come before Spring or have ended it, so that the log is set up here once more. */
    private static void open(Path file) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "log", Map.of("logging.threshold.console", "OFF", "logging.file.name", file.toString())));
        LogFile log = LogFile.get(environment);
        LoggingSystem system = LoggingSystem.get(BugLog.class.getClassLoader());
        system.getSystemProperties(environment).apply(log);
        system.beforeInitialize();
        system.initialize(new LoggingInitializationContext(environment), null, log);
    }
}
