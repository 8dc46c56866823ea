package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.JobDefinition;
import vn.nenep.definition.JobDefinition.Step;
import vn.nenep.definition.yaml.DefinitionFolder;
import vn.nenep.home.Home;
import vn.nenep.home.Progress;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.indicator.FiguresCsv;
import vn.nenep.job.run.RunOutcome;
import vn.nenep.job.run.RunRequest;
import vn.nenep.report.content.ReportBlocks;

/** A home folder of its own for a test, with the definitions that ship and a clock that stands. */
final class TemporaryHome implements AutoCloseable {

    static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-31T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Home home;
    private final Definitions definitions;
    private final Program program;

    private TemporaryHome(Home home) {
        this.home = home;
        DefinitionFolder.Reading reading = DefinitionFolder.read(home.jobs(), ReportBlocks.names());
        assertThat(reading.problems()).isEmpty();
        this.definitions = reading.definitions();
        this.program = Program.open(home, definitions, CLOCK);
    }

    /** The definitions of a home, without a mistake. */
    static Definitions definitions(Home home) {
        return DefinitionFolder.read(home.jobs(), ReportBlocks.names()).definitions();
    }

    /** A home in a folder, with a copy of the definitions that ship. */
    static TemporaryHome in(Path folder) {
        copy(Path.of("jobs"), folder.resolve("jobs"));
        return new TemporaryHome(new Home(folder));
    }

    /** A home whose definitions are there already. */
    static TemporaryHome opened(Path folder) {
        return new TemporaryHome(new Home(folder));
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Home home() {
        return home;
    }

    Definitions definitions() {
        return definitions;
    }

    Program program() {
        return program;
    }

    RunOutcome importAll() throws IOException {
        return importAll(Progress.NONE);
    }

    RunOutcome importAll(Progress progress) throws IOException {
        return program.jobs().run(request(Step.IMPORT, Optional.empty()), progress);
    }

    /** Takes in what is there without answering those whose files were accepted. */
    RunOutcome importWithoutReceipts() throws IOException {
        JobDefinition job =
                new JobDefinition("test", "", Map.of("receipts", "no"), List.of(Step.IMPORT), Optional.empty());
        RunRequest request = new RunRequest(
                job, List.of(), Optional.empty(), "latest", Optional.empty(), Optional.empty(), false, AS_OF);
        return program.jobs().run(request, Progress.NONE);
    }

    RunOutcome report(Path out) throws IOException {
        return program.jobs().run(request(Step.REPORT, Optional.of(out)), Progress.NONE);
    }

    private static RunRequest request(Step step, Optional<Path> out) {
        JobDefinition job = new JobDefinition("test", "", Map.of(), List.of(step), Optional.empty());
        return new RunRequest(
                job, List.of(), Optional.empty(), "latest", Optional.of(AS_OF), out, false, LocalDate.of(2026, 3, 31));
    }

    /** {@code figures.csv} of a year, as lines without the header. */
    List<String> figures(int year) {
        return figures(year, AS_OF, Level.COMMITTEE);
    }

    List<String> figures(int year, LocalDate asOf, Level level) {
        return FiguresCsv.write(program.figures(year, asOf, level))
                .lines()
                .skip(1)
                .toList();
    }

    /** One figure of the bloc or a committee, from the numerator to the verdict. */
    String figure(String indicator, String organisation, String period) {
        return figure(indicator, organisation, period, AS_OF);
    }

    String figure(String indicator, String organisation, String period, LocalDate asOf) {
        String start = indicator + "," + organisation + "," + period + ",";
        return figures(Integer.parseInt(period.substring(0, 4)), asOf, Level.COMMITTEE).stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst()
                .orElse("no such figure");
    }

    /** All findings as {@code file cell code}, in their order. */
    List<String> findings() {
        return program.files().findings().stream()
                .map(filed -> filed.path() + " " + filed.finding().place().cell() + " "
                        + filed.finding().code().name())
                .toList();
    }

    @Override
    public void close() {
        program.close();
    }
}
