package vn.nenep.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.text.Console;
import vn.nenep.cli.text.QuestionsText;
import vn.nenep.home.WholeFile;
import vn.nenep.indicator.question.Question;
import vn.nenep.indicator.question.Question.SentTwice;
import vn.nenep.job.Program;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;

/** {@code questions}: what is worth asking the committees about; nothing of it is an error. */
@Command(name = "questions", aliases = "can-hoi")
public final class QuestionsCommand implements Callable<Integer> {

    @Option(names = "--year", paramLabel = "Y", required = true, converter = Arguments.Year.class)
    int year;

    @Option(names = "--period", paramLabel = "P")
    Optional<String> period = Optional.empty();

    @Option(names = "--as-of", paramLabel = "D")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--csv", paramLabel = "FILE")
    Optional<Path> csv = Optional.empty();

    @Option(names = "--unit", paramLabel = "CODE")
    Optional<String> unit = Optional.empty();

    private final Desk desk;

    public QuestionsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        LocalDate day = asOf.orElseGet(desk::today);
        Period span = span();
        return desk.open(desk.definitions(), List.of(), program -> ask(program, span, day))
                .number();
    }

    /** The year, or the part of it that is wanted. */
    private Period span() {
        if (period.isEmpty()) {
            return Period.ofYear(year);
        }
        String word = period.get().toUpperCase(Locale.ROOT);
        List<Period> all = Stream.of(PeriodKind.YEAR, PeriodKind.HALF, PeriodKind.QUARTER, PeriodKind.MONTH)
                .flatMap(kind -> Period.ofYear(year).split(kind).stream())
                .toList();
        return all.stream()
                .filter(one -> word.equals(one.code()) || (year + "-" + word).equals(one.code()))
                .findFirst()
                .orElseThrow(() -> new UsageMistake(
                        "no-such-span",
                        period.get(),
                        all.stream().map(Period::code).toList()));
    }

    private ExitCode ask(Program program, Period span, LocalDate day) throws Exception {
        List<Question> all = program.questions(year, day);
        Register register = program.register().orElseThrow();
        if (unit.isPresent() && !register.codes().contains(unit.get())) {
            throw new UsageMistake("no-such-organisation", unit.get(), register.codes());
        }
        List<Question> wanted = all.stream()
                .filter(one -> span.contains(one.period().firstDay())
                        && span.contains(one.period().lastDay()))
                .filter(one -> unit.map(code -> isAbout(one, code, register)).orElse(true))
                .toList();
        QuestionsText text = new QuestionsText(desk.console(), register);
        if (csv.isPresent()) {
            String whole = text.csv(wanted);
            WholeFile.write(csv.get(), path -> Files.writeString(path, whole, StandardCharsets.UTF_8));
        }
        tell(wanted, text);
        document(wanted, text, span, day);
        return ExitCode.DONE;
    }

    private static boolean isAbout(Question question, String code, Register register) {
        boolean other =
                question.seen() instanceof SentTwice twice && register.isWithin(twice.other(), code, question.period());
        return other || register.isWithin(question.subject(), code, question.period());
    }

    private void tell(List<Question> questions, QuestionsText text) {
        Console console = desk.console();
        if (csv.isPresent()) {
            console.say(console.text("questions.written", console.numbers().count(questions.size())));
            console.say(console.text("next.open", desk.paths().shown(csv.get())));
            return;
        }
        console.result(text.grouped(questions));
        if (!questions.isEmpty()) {
            console.say(console.text(
                    "questions.next.csv", desk.paths().command("questions" + words() + " --csv can-hoi.csv")));
        }
    }

    /** The same words again, for a command that asks for the same. */
    private String words() {
        return " --year " + year
                + period.map(word -> " --period " + word).orElse("")
                + asOf.map(day -> " --as-of " + day).orElse("")
                + unit.map(code -> " --unit " + code).orElse("");
    }

    private void document(List<Question> questions, QuestionsText text, Period span, LocalDate day) {
        if (desk.console().json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("command", "questions");
            document.put("exit", ExitCode.DONE.number());
            document.put("period", span.code());
            document.put("as_of", day.toString());
            csv.ifPresent(file -> document.put("made", List.of(file.toString())));
            document.put("questions", questions.stream().map(text::fields).toList());
            desk.console().document(document);
        }
    }
}
