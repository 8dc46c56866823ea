package vn.nenep.cli.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.cli.text.Console;
import vn.nenep.cli.text.TextTable;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.Definitions;
import vn.nenep.indicator.Figure;
import vn.nenep.job.differing.Difference;
import vn.nenep.job.differing.FigureMove;
import vn.nenep.store.version.Version;
import vn.nenep.store.version.VersionDiff;

/** Shows the difference of two versions: cells, rows, figures, verdicts. */
final class DiffText {

    /** More lines than these nobody reads on a screen; all of them are in the JSON document. */
    private static final int SHOWN = 60;

    private final Console console;
    private final Definitions definitions;

    DiffText(Console console, Definitions definitions) {
        this.console = console;
        this.definitions = definitions;
    }

    List<String> lines(Difference difference) {
        List<String> lines = new ArrayList<>();
        Version later = difference.later();
        lines.add(console.text("diff.head", later.key(), difference.form().title()));
        lines.add("  " + difference.earlier().map(this::version).orElseGet(() -> console.text("diff.nothing")));
        lines.add("→ " + version(later));
        lines.add("");
        VersionDiff sent = difference.cells();
        lines.add(
                sent.isEmpty()
                        ? console.text("diff.same")
                        : console.text(
                                "diff.cells",
                                count(sent.cells().size()),
                                count(sent.added().size()),
                                count(sent.gone().size())));
        cells(lines, difference);
        rows(lines, "diff.added", sent.added());
        rows(lines, "diff.gone", sent.gone());
        shown(sent.states())
                .forEach(one -> lines.add("  "
                        + console.text(
                                "diff.state", one.about(), one.place(), state(one.before()), state(one.after()))));
        lines.add("");
        lines.add(
                difference.figures().isEmpty()
                        ? console.text("diff.no-figure")
                        : console.text(
                                "diff.figures", count(difference.figures().size()), count(difference.verdicts())));
        figures(lines, difference.figures());
        return lines;
    }

    private String version(Version one) {
        return console.text(
                "diff.version",
                one.name(),
                console.text("version." + one.state()),
                one.file(),
                VersionText.moment(one.receivedAt()));
    }

    private void cells(List<String> lines, Difference difference) {
        if (difference.cells().cells().isEmpty()) {
            return;
        }
        TextTable table = new TextTable()
                .words(console.text("diff.row"))
                .words(console.text("diff.column"))
                .words(console.text("diff.cell"))
                .words(console.text("diff.before"))
                .words(console.text("diff.after"));
        shown(difference.cells().cells())
                .forEach(one -> table.row(List.of(
                        one.row(),
                        heading(difference, one.column()),
                        one.from().equals(one.to()) ? one.to() : (one.from() + " → " + one.to()).strip(),
                        written(one.before()),
                        written(one.after()))));
        lines.addAll(table.lines());
        more(lines, difference.cells().cells());
    }

    private static String heading(Difference difference, String column) {
        return difference.form().column(column).map(ColumnDefinition::heading).orElse(column);
    }

    private String written(String text) {
        return text.isEmpty() ? console.text("diff.blank") : text;
    }

    private void rows(List<String> lines, String key, List<VersionDiff.RowOf> rows) {
        shown(rows)
                .forEach(one -> lines.add("  "
                        + console.text(
                                key, one.about(), one.place(), state(one.state()), String.join(" | ", one.written()))));
        more(lines, rows);
    }

    private String state(String state) {
        return console.text("diff.state." + state);
    }

    private void figures(List<String> lines, List<FigureMove> moves) {
        if (moves.isEmpty()) {
            return;
        }
        TextTable table = new TextTable()
                .words(console.text("diff.indicator"))
                .words(console.text("diff.organisation"))
                .words(console.text("diff.period"))
                .words(console.text("diff.before"))
                .words(console.text("diff.after"))
                .words(console.text("diff.verdict"));
        shown(moves).forEach(move -> {
            Figure figure = move.either();
            table.row(List.of(
                    definitions
                            .indicator(figure.indicator())
                            .map(one -> one.title())
                            .orElse(figure.indicator()),
                    figure.organisation(),
                    figure.period().code(),
                    move.before().map(this::value).orElse(""),
                    move.after().map(this::value).orElse(""),
                    move.movesVerdict() ? verdict(move.before()) + " → " + verdict(move.after()) : ""));
        });
        lines.addAll(table.lines());
        more(lines, moves);
    }

    private String verdict(Optional<Figure> figure) {
        return figure.map(one -> console.text("verdict." + one.verdict()))
                .filter(text -> !text.isEmpty())
                .orElse("–");
    }

    /** {@code 3/4 = 75 %}, with how many are due where that is known; a plain number alone. */
    private String value(Figure figure) {
        if (figure.denominator().isEmpty()) {
            return count(figure.numerator());
        }
        String share = figure.percent()
                .map(percent -> " = " + console.numbers().decimal(percent, 2) + " %")
                .orElse("");
        String unknown = figure.unknown() > 0 ? " " + console.text("diff.unknown", count(figure.unknown())) : "";
        return count(figure.numerator()) + "/" + count(figure.denominator().get()) + share + unknown;
    }

    private static <T> List<T> shown(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    private void more(List<String> lines, List<?> all) {
        if (all.size() > SHOWN) {
            lines.add("  " + console.text("diff.more", count(all.size() - SHOWN)));
        }
    }

    private String count(long number) {
        return console.numbers().count(number);
    }

    /** The same for other programs, all of it. */
    Map<String, Object> document(Difference difference) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("earlier", difference.earlier().map(Version::name).orElse(""));
        fields.put("later", difference.later().name());
        fields.put("cells", difference.cells().cells());
        fields.put("rows_added", difference.cells().added());
        fields.put("rows_gone", difference.cells().gone());
        fields.put("rows_state", difference.cells().states());
        fields.put(
                "figures", difference.figures().stream().map(DiffText::figure).toList());
        fields.put("verdicts", difference.verdicts());
        return fields;
    }

    private static Map<String, Object> figure(FigureMove move) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("indicator", move.either().indicator());
        fields.put("organisation", move.either().organisation());
        fields.put("period", move.either().period().code());
        move.before().ifPresent(figure -> fields.put("before", basis(figure)));
        move.after().ifPresent(figure -> fields.put("after", basis(figure)));
        return fields;
    }

    private static Map<String, Object> basis(Figure figure) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("numerator", figure.numerator());
        figure.denominator().ifPresent(number -> fields.put("denominator", number));
        figure.expected().ifPresent(number -> fields.put("expected", number));
        figure.percent().ifPresent(percent -> fields.put("value", percent));
        fields.put("verdict", figure.verdict().code());
        fields.put("reports_received", figure.reportsReceived());
        fields.put("reports_expected", figure.reportsExpected());
        return fields;
    }
}
