package vn.nenep.cli.decision;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.nenep.cli.text.Console;
import vn.nenep.cli.text.TextTable;
import vn.nenep.store.decision.Decision;
import vn.nenep.store.decision.Decisions;
import vn.nenep.store.version.Version;

/** Lists versions: a line each with what became of it. */
final class VersionText {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);
    private static final int LETTERS = 8;

    private final Console console;
    private final Decisions decisions;

    VersionText(Console console, Decisions decisions) {
        this.console = console;
        this.decisions = decisions;
    }

    List<String> lines(List<Version> versions) {
        if (versions.isEmpty()) {
            return List.of(console.text("history.none"));
        }
        TextTable table = new TextTable()
                .words(console.text("history.version"))
                .words(console.text("history.received"))
                .words(console.text("history.state"))
                .numbers(console.text("history.accepted"))
                .numbers(console.text("history.held"))
                .words("SHA-256")
                .words(console.text("history.file"));
        for (Version one : versions) {
            table.row(List.of(
                    one.name(),
                    moment(one.receivedAt()),
                    state(one),
                    console.numbers().count(one.accepted()),
                    console.numbers().count(one.held()),
                    one.sha256().substring(0, LETTERS),
                    one.file()));
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.add(console.text("history.next", versions.get(versions.size() - 1).name()));
        return lines;
    }

    /** What became of a version, with the decision that did it. */
    String state(Version one) {
        String state = console.text("version." + one.state());
        return withdrawal(one)
                .map(decision -> console.text("version.by-decision", state, Integer.toString(decision.number())))
                .orElse(state);
    }

    private Optional<Decision> withdrawal(Version one) {
        return Optional.ofNullable(decisions.withdrawals().get(one.about()));
    }

    static String moment(String iso) {
        return MOMENT.format(LocalDateTime.parse(iso));
    }

    Map<String, Object> fields(Version one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("version", one.name());
        fields.put("organisation", one.sender());
        fields.put("form", one.form());
        fields.put("period", one.period());
        fields.put("number", one.number());
        fields.put("state", one.state().code());
        fields.put("received_at", one.receivedAt());
        fields.put("rows_accepted", one.accepted());
        fields.put("rows_held", one.held());
        fields.put("file", one.file());
        fields.put("sha256", one.sha256());
        withdrawal(one).ifPresent(decision -> fields.put("decision", decision.number()));
        return fields;
    }
}
