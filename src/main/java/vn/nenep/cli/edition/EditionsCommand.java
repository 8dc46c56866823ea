package vn.nenep.cli.edition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.text.Console;
import vn.nenep.cli.text.TextTable;
import vn.nenep.edition.Manifest;
import vn.nenep.job.edition.EditionShelf;
import vn.nenep.job.edition.SealedEdition;

/** {@code editions}: what was published, in order. */
@Command(name = "editions", aliases = "cac-ban")
public final class EditionsCommand implements Callable<Integer> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);
    private static final int SHORT = 12;

    private final Desk desk;

    public EditionsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        EditionShelf shelf = new EditionShelf(desk.home());
        List<SealedEdition> whole = new ArrayList<>();
        List<Integer> damaged = new ArrayList<>();
        for (int number : shelf.numbers()) {
            Optional<SealedEdition> edition = shelf.find(number);
            edition.ifPresentOrElse(whole::add, () -> damaged.add(number));
        }
        ExitCode code = damaged.isEmpty() ? ExitCode.DONE : ExitCode.DATA_ERRORS;
        desk.console().result(lines(whole, damaged));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", "editions");
        document.put("exit", code.number());
        document.put("editions", whole.stream().map(EditionFields::of).toList());
        document.put("damaged", damaged);
        desk.console().document(document);
        return code.number();
    }

    private List<String> lines(List<SealedEdition> whole, List<Integer> damaged) {
        Console console = desk.console();
        if (whole.isEmpty() && damaged.isEmpty()) {
            return List.of(
                    console.text("editions.none"),
                    console.text("editions.publish", desk.paths().command("publish --year 2025")));
        }
        TextTable table = new TextTable()
                .numbers(console.text("column.edition"))
                .words(console.text("column.about"))
                .words(console.text("column.as-of"))
                .words(console.text("column.made-at"))
                .words(console.text("column.asked-by"))
                .words(console.text("column.reason"))
                .words(console.text("column.digest"));
        whole.forEach(edition -> table.row(row(edition)));
        List<String> lines = new ArrayList<>(table.lines());
        damaged.forEach(number -> lines.add(console.text("editions.damaged", number)));
        return lines;
    }

    private static List<String> row(SealedEdition edition) {
        Manifest manifest = edition.manifest();
        return List.of(
                Integer.toString(manifest.number()),
                about(manifest),
                day(manifest.asked().asOf()),
                moment(manifest.madeAt()),
                manifest.request().map(Manifest.Request::by).orElse("–"),
                manifest.request().map(Manifest.Request::reason).orElse("–"),
                edition.digest().substring(0, SHORT));
    }

    /** {@code 2025 as-is K03 bao-cao-tinh-uy}. */
    static String about(Manifest manifest) {
        return manifest.asked().span()
                + (manifest.asked().words().asIs() ? " as-is" : "")
                + manifest.asked().words().unit().map(unit -> " " + unit).orElse("")
                + manifest.asked().words().report().map(report -> " " + report).orElse("");
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }
}
