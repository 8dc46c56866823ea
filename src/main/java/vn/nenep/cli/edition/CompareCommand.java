package vn.nenep.cli.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nenep.cli.command.UsageMistake;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.text.Console;
import vn.nenep.cli.text.ImportProgress;
import vn.nenep.edition.CausesCsv;
import vn.nenep.edition.page.ComparisonPage;
import vn.nenep.home.WholeFile;
import vn.nenep.job.comparing.Compared;
import vn.nenep.job.comparing.EditionComparison;
import vn.nenep.job.edition.EditionShelf;

/** {@code compare}: what changed from one edition to another, by cause. */
@Command(name = "compare", aliases = "so-sanh")
public final class CompareCommand implements Callable<Integer> {

    private static final String NOW = "now";

    @Parameters(index = "0", paramLabel = "A")
    String first = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "B")
    Optional<String> second = Optional.empty();

    @Option(names = "--as-of", paramLabel = "D")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--csv", paramLabel = "FILE")
    Optional<Path> csv = Optional.empty();

    private final Desk desk;

    public CompareCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        boolean withNow = second.filter(word -> !word.equals(NOW)).isEmpty();
        if (asOf.isPresent() && !withNow) {
            throw new UsageMistake("compare-as-of", "--as-of", List.of());
        }
        EditionShelf shelf = new EditionShelf(desk.home());
        int from = EditionChoice.number(shelf, Optional.of(first));
        EditionComparison comparison = new EditionComparison(
                desk.home(), desk::sealed, desk.clock(), () -> ImportProgress.on(desk.console()), ProgramVersion.now());
        Compared compared;
        if (withNow) {
            // what is wrong with the definitions of today is told as it is told of them everywhere
            desk.definitions();
            compared = comparison.compareWithNow(from, asOf.orElse(desk.today()));
        } else {
            compared = comparison.compare(from, EditionChoice.number(shelf, second));
        }
        tell(compared, write(compared));
        return ExitCode.DONE.number();
    }

    private List<Path> write(Compared compared) throws IOException {
        List<Path> made = new ArrayList<>();
        Path page = desk.home()
                .output()
                .resolve("compare")
                .resolve(compared.first().name() + "-" + compared.second().name() + ".html");
        String html = ComparisonPage.write(new ComparisonWords(compared).subject());
        WholeFile.write(page, path -> Files.writeString(path, html, StandardCharsets.UTF_8));
        made.add(page);
        if (csv.isPresent()) {
            String text = CausesCsv.write(compared.comparison());
            WholeFile.write(csv.get(), path -> Files.writeString(path, text, StandardCharsets.UTF_8));
            made.add(csv.get());
        }
        return made;
    }

    private void tell(Compared compared, List<Path> made) {
        Console console = desk.console();
        ComparisonText text = new ComparisonText(console);
        console.result(text.lines(compared));
        console.say(console.text("made"));
        made.forEach(file -> console.say("  " + desk.paths().shown(file)));
        console.document(text.document(compared, made));
    }
}
