package vn.nenep.cli.command;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.nenep.definition.report.Edition;

/** The options that say which report is wanted. */
public final class ReportOptions {

    @Option(names = "--year", paramLabel = "Y", converter = Arguments.Year.class)
    Optional<Integer> year = Optional.empty();

    @Option(names = "--period", paramLabel = "P")
    Optional<String> period = Optional.empty();

    @Option(names = "--from", paramLabel = "M")
    Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "M")
    Optional<String> to = Optional.empty();

    @Option(names = "--unit", paramLabel = "CODE")
    Optional<String> unit = Optional.empty();

    @Option(names = "--structure", paramLabel = "as-was|as-is")
    FiguresCommand.Structure structure = FiguresCommand.Structure.AS_WAS;

    @Option(names = "--report", paramLabel = "ID")
    Optional<String> report = Optional.empty();

    @Option(names = "--date", paramLabel = "D")
    Optional<LocalDate> date = Optional.empty();

    @Option(names = "--number", paramLabel = "N")
    Optional<String> number = Optional.empty();

    @Option(names = "--signer", paramLabel = "NAME")
    Optional<String> signer = Optional.empty();

    /** The words that were given, each under its name. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        year.ifPresent(number -> words.put("year", number.toString()));
        period.ifPresent(word -> words.put("period", word));
        from.ifPresent(word -> words.put("from", word));
        to.ifPresent(word -> words.put("to", word));
        unit.ifPresent(word -> words.put("unit", word));
        report.ifPresent(word -> words.put("report", word));
        date.ifPresent(day -> words.put("date", day.toString()));
        number.ifPresent(word -> words.put("number", word));
        signer.ifPresent(word -> words.put("signer", word));
        if (structure == FiguresCommand.Structure.AS_IS) {
            words.put("structure", "as-is");
        }
        return words;
    }

    /**
     * The same read, with a time.
     *
     * @throws UsageMistake when a word can't be read, when two contradict each other, or when no time is named
     */
    public Edition edition() {
        Map<String, String> words = words();
        if (words.keySet().stream().noneMatch(Edition.TIMES::contains)) {
            throw new UsageMistake("edition-missing", "--year Y", List.of());
        }
        return EditionWords.read(words, "--");
    }
}
