package vn.nenep.cli.edition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.cli.text.Console;
import vn.nenep.cli.text.TextTable;
import vn.nenep.edition.Amount;
import vn.nenep.edition.Comparison;
import vn.nenep.edition.Measure;
import vn.nenep.edition.Movement;
import vn.nenep.edition.Step;
import vn.nenep.indicator.Figure;
import vn.nenep.job.comparing.Compared;

/** Says what changed between two editions: for each cause what it was and how much it moved, then the figures of the whole. */
final class ComparisonText {

    private static final int MOST_NAMES = 5;

    private final Console console;

    ComparisonText(Console console) {
        this.console = console;
    }

    List<String> lines(Compared compared) {
        Comparison comparison = compared.comparison();
        List<String> lines = new ArrayList<>();
        lines.add(console.text(
                "compare.head",
                side(compared.first().name()),
                side(compared.second().name()),
                compared.second().asked().span()));
        if (comparison.effective().isEmpty()) {
            lines.add(console.text("compare.same"));
            return lines;
        }
        lines.addAll(causes(comparison));
        lines.add("");
        lines.addAll(whole(compared));
        return lines;
    }

    private String side(String name) {
        return name.equals("now") ? console.text("compare.now") : console.text("compare.edition", name);
    }

    private List<String> causes(Comparison comparison) {
        TextTable table = new TextTable()
                .words(console.text("column.cause"))
                .numbers(console.text("column.figures-moved"))
                .numbers(console.text("column.verdicts-turned"))
                .words(console.text("column.what"));
        for (int step : comparison.effective()) {
            Step one = comparison.steps().get(step);
            table.row(List.of(
                    cause(one), count(comparison.moved(step)), count(comparison.turned(step)), names(one.what())));
        }
        List<Movement> movements = comparison.movements();
        table.row(List.of(
                console.text("compare.total"),
                count(movements.stream().filter(Movement::differs).count()),
                count(movements.stream().filter(Movement::turned).count()),
                ""));
        return table.lines();
    }

    private String cause(Step step) {
        return console.text("cause." + step.cause());
    }

    private String names(List<String> what) {
        List<String> shown = new ArrayList<>(what.stream().limit(MOST_NAMES).toList());
        if (what.size() > MOST_NAMES) {
            shown.add(console.text("compare.more", count(what.size() - MOST_NAMES)));
        }
        return String.join("; ", shown);
    }

    /** The figures of the whole in the span itself. */
    private List<String> whole(Compared compared) {
        Comparison comparison = compared.comparison();
        List<Integer> steps = comparison.effective();
        List<Movement> moved =
                comparison.movements(compared.whole(), compared.second().asked().span());
        if (moved.isEmpty()) {
            return List.of(console.text("compare.whole-same"));
        }
        TextTable table = new TextTable()
                .words(console.text("column.indicator"))
                .numbers(side(compared.first().name()));
        steps.forEach(step -> table.numbers(cause(comparison.steps().get(step))));
        table.numbers(side(compared.second().name())).numbers(console.text("compare.difference"));
        for (Movement one : moved) {
            List<String> row = new ArrayList<>(List.of(one.id().indicator(), level(one.from())));
            steps.forEach(step -> row.add(change(one, one.change(measure(one), step), step)));
            row.add(level(one.to()));
            row.add(signed(one.difference(measure(one))));
            table.row(row);
        }
        return table.lines();
    }

    /** Shares are compared in points, numbers as they are. */
    private static Measure measure(Movement movement) {
        boolean share = movement.states().stream()
                .flatMap(Optional::stream)
                .anyMatch(figure -> figure.denominator().isPresent());
        return share ? Measure.VALUE : Measure.NUMERATOR;
    }

    private String level(Optional<Figure> figure) {
        return figure.map(one -> one.denominator().isEmpty()
                        ? count(one.numerator())
                        : one.percent()
                                .map(percent -> console.numbers().decimal(percent, 2) + "%")
                                .orElse("–"))
                .orElse("–");
    }

    /** A dot where numerator and denominator moved, or the verdict, and the share did not. */
    private String change(Movement movement, Amount amount, int step) {
        return amount.isNothing() ? movement.moves(step) ? "·" : "" : signed(amount);
    }

    private String signed(Amount amount) {
        String number = console.numbers().decimal(amount.sum().abs(), 2);
        return switch (amount.presence()) {
            case 1 -> console.text("compare.came", number);
            case -1 -> console.text("compare.went", number);
            default -> amount.isNothing() ? "0" : (amount.sum().signum() > 0 ? "+" : "−") + number;
        };
    }

    private String count(long number) {
        return console.numbers().count(number);
    }

    Map<String, Object> document(Compared compared, List<Path> made) {
        Comparison comparison = compared.comparison();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", "compare");
        document.put("exit", 0);
        document.put("first", compared.first().name());
        document.put("second", compared.second().name());
        document.put(
                "causes",
                comparison.effective().stream()
                        .map(step -> cause(comparison, step))
                        .toList());
        document.put(
                "figures",
                comparison.movements().stream().filter(Movement::differs).count());
        document.put(
                "verdicts",
                comparison.movements().stream().filter(Movement::turned).count());
        document.put("made", made.stream().map(Path::toString).toList());
        return document;
    }

    private static Map<String, Object> cause(Comparison comparison, int step) {
        Map<String, Object> cause = new LinkedHashMap<>();
        cause.put("cause", comparison.steps().get(step).cause().code());
        cause.put("what", comparison.steps().get(step).what());
        cause.put("figures", comparison.moved(step));
        cause.put("verdicts", comparison.turned(step));
        return cause;
    }
}
