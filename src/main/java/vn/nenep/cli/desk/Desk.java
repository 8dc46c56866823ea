package vn.nenep.cli.desk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nenep.cli.text.Console;
import vn.nenep.cli.text.Paths;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.Problem;
import vn.nenep.definition.ProblemTexts;
import vn.nenep.definition.yaml.DefinitionFolder;
import vn.nenep.home.CannotWork;
import vn.nenep.home.Home;
import vn.nenep.job.Program;
import vn.nenep.job.Rehearsal;
import vn.nenep.job.checking.FileChecks;
import vn.nenep.job.checking.Verdict;
import vn.nenep.job.differing.VersionTrial;
import vn.nenep.job.proving.ExampleProof;
import vn.nenep.report.content.ReportBlocks;

/** What a command works at. Nothing is opened before a command asks for it. */
public final class Desk {

    private final GlobalOptions options;
    private final Console console;
    private final Clock clock;
    private final Stopping stopping;

    public Desk(GlobalOptions options, Console console, Clock clock, Stopping stopping) {
        this.options = options;
        this.console = console;
        this.clock = clock;
        this.stopping = stopping;
    }

    /** Something done with the running program; gives the exit code. */
    @FunctionalInterface
    public interface Work {
        ExitCode with(Program program) throws Exception;
    }

    /** Something done with versions on trial; gives the exit code. */
    @FunctionalInterface
    public interface Trial {
        ExitCode with(VersionTrial versions) throws Exception;
    }

    /** The options themselves, to be filled from the command line. */
    public GlobalOptions options() {
        return options;
    }

    public Console console() {
        return console;
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Stopping stopping() {
        return stopping;
    }

    public Home home() {
        return new Home(options.home);
    }

    /** The log of a home folder, as the program writes it. */
    public static Path log(Home home) {
        return home.log();
    }

    /** Paths as they are written for the reader. */
    public Paths paths() {
        return new Paths(Path.of(""), home().folder());
    }

    /**
     * The definitions of the home folder.
     *
     * @throws InvalidDefinitions when one of them is wrong
     * @throws CannotWork when there are none at all
     */
    public Definitions definitions() throws IOException {
        return reading().definitions();
    }

    /**
     * The definitions of the home folder, after their examples were run.
     *
     * @throws InvalidDefinitions when one of them is wrong, or an example says another figure than the one that follows
     * @throws CannotWork when there are none at all
     */
    public Proven proven() throws IOException {
        DefinitionFolder.Reading reading = reading();
        List<Problem> problems = ExampleProof.problems(reading.definitions(), reading.examples());
        if (!problems.isEmpty()) {
            throw new InvalidDefinitions(problems);
        }
        return new Proven(reading.definitions(), reading.examples().all().size());
    }

    /** Definitions whose examples hold, and how many examples that are. */
    public record Proven(Definitions definitions, int examples) {}

    /**
     * The definitions that are sealed with an edition.
     *
     * @throws CannotWork when this version of the program does not understand them
     */
    public Definitions sealed(Path jobs) throws IOException {
        DefinitionFolder.Reading reading = DefinitionFolder.read(jobs, ReportBlocks.names());
        if (!reading.problems().isEmpty()) {
            Problem first = reading.problems().get(0);
            throw new CannotWork("edition-definitions", jobs, new ProblemTexts(console.language()).line(first));
        }
        return reading.definitions();
    }

    /**
     * The definitions of a copy of the home's.
     *
     * @throws InvalidDefinitions when one of them is wrong
     */
    public Definitions definitions(Path jobs) throws IOException {
        return reading(jobs).definitions();
    }

    private DefinitionFolder.Reading reading() throws IOException {
        Home home = home();
        FileNames.ofThisJava().check(List.of(home.jobs()));
        if (!Files.isDirectory(home.jobs())) {
            throw new CannotWork("no-jobs-folder", home.folder());
        }
        return reading(home.jobs());
    }

    private static DefinitionFolder.Reading reading(Path jobs) throws IOException {
        DefinitionFolder.Reading reading = DefinitionFolder.read(jobs, ReportBlocks.names());
        if (!reading.problems().isEmpty()) {
            throw new InvalidDefinitions(reading.problems());
        }
        return reading;
    }

    /** Opens the program for some work and closes it again. */
    public ExitCode open(Definitions definitions, List<Path> toRead, Work work) throws Exception {
        Home home = home();
        List<Path> read = new ArrayList<>(toRead);
        read.add(home.input());
        FileNames.ofThisJava().check(read);
        checkWritable();
        try (Program program = Program.open(home, definitions, clock)) {
            return work.with(program);
        }
    }

    /** Does some work in a copy of the store that is thrown away: nothing is written in the home folder. */
    public ExitCode rehearse(Definitions definitions, List<Path> toRead, Work work) throws Exception {
        FileNames.ofThisJava().check(toRead);
        try (Rehearsal rehearsal = Rehearsal.of(home());
                Program program = Program.open(rehearsal.home(), definitions, clock)) {
            return work.with(program);
        }
    }

    /** Tries versions out in a copy of the store; nothing is written in the home folder, also when a run is at work there. */
    public ExitCode tryOut(Definitions definitions, List<Path> toRead, Trial trial) throws Exception {
        FileNames.ofThisJava().check(toRead);
        try (Rehearsal rehearsal = Rehearsal.of(home());
                VersionTrial versions = VersionTrial.in(rehearsal.home(), definitions, clock)) {
            return trial.with(versions);
        }
    }

    /** Checks files against a copy of the store: nothing is written in the home folder, also when a run is at work there. */
    public List<Verdict> check(Definitions definitions, List<Path> files, Optional<FileChecks.Places> out)
            throws IOException {
        FileNames.ofThisJava().check(files);
        try (Rehearsal rehearsal = Rehearsal.of(home());
                FileChecks checks = FileChecks.in(rehearsal.home(), definitions, clock)) {
            return checks.check(files, out);
        }
    }

    /**
     * Checks that work can be done in the home folder.
     *
     * @throws CannotWork when nothing can be written there
     */
    public void checkWritable() throws IOException {
        Home home = home();
        if (!Files.isWritable(home.folder())) {
            throw new CannotWork("not-writable", home.folder());
        }
        checkLog(log(home));
    }

    /** A log that can't be written to would be found out only when it is needed. */
    private static void checkLog(Path log) throws IOException {
        Files.createDirectories(log.resolveSibling(""));
        if (Files.exists(log) && !Files.isWritable(log)) {
            throw new AccessDeniedException(log.toString());
        }
    }
}
