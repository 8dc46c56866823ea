package vn.nenep.cli.edition;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.nenep.cli.command.EditionWords;
import vn.nenep.cli.command.ReportOptions;
import vn.nenep.cli.command.UsageMistake;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.text.Console;
import vn.nenep.definition.report.Edition;
import vn.nenep.edition.Asked;
import vn.nenep.edition.Manifest.Request;
import vn.nenep.job.edition.EditionShelf;
import vn.nenep.job.edition.PublishRequest;
import vn.nenep.job.edition.Published;
import vn.nenep.job.edition.Publisher;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodWords;

/** {@code publish}: makes a report and seals it as an edition. */
@Command(name = "publish", aliases = "cong-bo")
public final class PublishCommand implements Callable<Integer> {

    private static final int LONGEST = 300;

    @Mixin
    ReportOptions wanted = new ReportOptions();

    @Option(names = "--as-of", paramLabel = "D")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT")
    Optional<String> reason = Optional.empty();

    @Option(names = "--by", paramLabel = "NAME")
    Optional<String> by = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR")
    Optional<Path> out = Optional.empty();

    private final Desk desk;

    public PublishCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        Edition words = wanted.edition();
        LocalDate today = desk.today();
        Asked asked = new Asked(span(words), asOf.orElse(today), words);
        Optional<Request> request = request();
        desk.checkWritable();
        List<Integer> earlier = new EditionShelf(desk.home()).of(asked);
        if (!earlier.isEmpty() && request.isEmpty()) {
            throw new UsageMistake("edition-needs-reason", "" + earlier.get(earlier.size() - 1), List.of());
        }
        long start = System.nanoTime();
        Published published = new Publisher(desk.home(), desk::definitions, desk.clock(), ProgramVersion.now())
                .publish(new PublishRequest(
                        asked,
                        request,
                        out,
                        (definitions, program) -> EditionWords.check(asked.words(), today, definitions, program)));
        tell(published, System.nanoTime() - start);
        return ExitCode.DONE.number();
    }

    private Period span(Edition words) {
        return words.period()
                .flatMap(word -> PeriodWords.period(word, desk.today()))
                .orElseGet(() -> Period.ofYear(Integer.parseInt(wanted.words().get("year"))));
    }

    /** Both or neither. */
    private Optional<Request> request() {
        Optional<String> why = reason.map(text -> line("--reason", text));
        Optional<String> who = by.map(text -> line("--by", text));
        if (why.isPresent() != who.isPresent()) {
            throw new UsageMistake("missing", why.isPresent() ? "--by NAME" : "--reason TEXT", List.of());
        }
        return why.map(text -> new Request(who.orElseThrow(), text));
    }

    /** Words that go onto a cover: one line, and not more than fits there. */
    private static String line(String option, String text) {
        String line = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        if (line.isEmpty() || line.length() > LONGEST) {
            throw new UsageMistake("edition-words", option, List.of());
        }
        return line;
    }

    private void tell(Published published, long duration) {
        Console console = desk.console();
        int number = published.edition().manifest().number();
        console.say(console.text(
                "publish.done",
                number,
                published.edition().manifest().asked().span(),
                console.numbers().seconds(duration)));
        published.edition().manifest().cover().ifPresent(line -> console.say("  " + line));
        console.say(console.text("publish.digest", published.edition().digest()));
        console.say(console.text(
                "publish.folder", desk.paths().shown(published.edition().folder())));
        console.say(console.text("made"));
        published.files().forEach(file -> console.say("  " + desk.paths().shown(file)));
        console.say(console.text("publish.next", desk.paths().command("verify " + number)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", "publish");
        document.put("exit", ExitCode.DONE.number());
        document.put("run", published.run());
        document.putAll(EditionFields.of(published.edition()));
        document.put("made", published.files().stream().map(Path::toString).toList());
        console.document(document);
    }
}
