package vn.nenep.job.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.edition.Asked;
import vn.nenep.edition.Cause;
import vn.nenep.edition.Comparison;
import vn.nenep.edition.Manifest;
import vn.nenep.edition.Step;
import vn.nenep.indicator.Figure;
import vn.nenep.job.edition.Replay;
import vn.nenep.job.edition.State;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.Register;
import vn.nenep.store.ArrivalLedger;
import vn.nenep.store.ArrivalLedger.Accepted;
import vn.nenep.store.decision.Decision;
import vn.nenep.store.decision.DecisionLedger;

/**
 * The way from one edition to another: one thing is changed at a time, in the order of {@link Cause}, and all figures are computed
 * after each. What a cause contributed is the figures after it less those before it, so that all of them add up exactly. The
 * first and the last figures are the sealed ones. A step that changes nothing is not computed.
 */
final class Way {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String TO = " → ";

    private final Side first;
    private final Side second;
    private final Replay.Place place;
    private final String version;
    private final List<Step> steps = new ArrayList<>();

    /** From one to another, by a program of this version. */
    Way(Side first, Side second, Replay.Place place, String version) {
        this.first = first;
        this.second = second;
        this.place = place;
        this.version = version;
    }

    /** The first by itself: its figures as this program computes them, and the forms that were taken in. */
    private record Start(List<Figure> figures, List<Accepted> accepted) {}

    /**
     * The second by itself.
     *
     * @param asFirst its figures, asked as the first was
     */
    private record End(List<Figure> figures, List<Figure> asFirst, List<Accepted> accepted, Compared compared) {}

    Compared follow() throws IOException {
        End end = end();
        Start start = first.state().sameAs(second.state()) ? new Start(end.asFirst(), end.accepted()) : start();
        List<Figure> sealed = first.sealed().orElse(start.figures());
        add(Cause.PROGRAM_OF_FIRST, program(first), start.figures());
        follow(start, end);
        add(Cause.AS_OF, asked(), end.figures());
        List<Figure> last = second.sealed().orElse(end.figures());
        add(Cause.PROGRAM_OF_SECOND, program(second), last);
        return new Compared(
                first,
                second,
                new Comparison(sealed, steps),
                end.compared().whole(),
                end.compared().definitions(),
                end.compared().register());
    }

    private void follow(Start start, End end) throws IOException {
        InputChanges changes =
                new InputChanges(first.state().inputs(), second.state().inputs(), start.accepted(), end.accepted());
        State state = first.state();
        List<Figure> figures = start.figures();
        List<Cause> causes = new ArrayList<>();
        for (Cause cause :
                List.of(Cause.LATE, Cause.RESUBMITTED, Cause.DECISIONS, Cause.STRUCTURE, Cause.DEFINITIONS)) {
            causes.add(cause);
            State next = next(state, cause, changes.with(causes));
            if (!next.sameAs(state)) {
                figures = next.sameAs(second.state()) ? end.asFirst() : figures(next);
            }
            state = next;
            add(cause, what(cause, changes), figures);
        }
    }

    private State next(State state, Cause cause, List<Manifest.Input> inputs) {
        return switch (cause) {
            case DECISIONS -> state.withDecisions(second.state().decisions());
            case DEFINITIONS -> state.withDefinitions(second.state().definitions());
            default -> state.withInputs(inputs);
        };
    }

    private List<String> what(Cause cause, InputChanges changes) {
        return switch (cause) {
            case DECISIONS -> decisions();
            case DEFINITIONS -> definitions();
            default -> changes.what(cause);
        };
    }

    private void add(Cause cause, List<String> what, List<Figure> figures) {
        steps.add(new Step(cause, what, figures));
    }

    private Start start() throws IOException {
        try (Replay replay = Replay.of(first.state(), place)) {
            return new Start(replay.figures(first.asked()), accepted(replay));
        }
    }

    private End end() throws IOException {
        try (Replay replay = Replay.of(second.state(), place)) {
            List<Figure> figures = replay.figures(second.asked());
            List<Figure> asFirst = asked().isEmpty() ? figures : replay.figures(first.asked());
            Register register = replay.program().theRegister();
            Compared compared = new Compared(
                    first,
                    second,
                    new Comparison(List.of(), List.of()),
                    whole(second.asked(), register),
                    replay.definitions(),
                    register);
            return new End(figures, asFirst, accepted(replay), compared);
        }
    }

    private List<Figure> figures(State state) throws IOException {
        try (Replay replay = Replay.of(state, place)) {
            return replay.figures(first.asked());
        }
    }

    private static List<Accepted> accepted(Replay replay) {
        return replay.program().part(ArrivalLedger.class).accepted();
    }

    private static String whole(Asked asked, Register register) {
        return asked.words()
                .unit()
                .orElseGet(() -> register.spans()
                        .filter(span -> span.type() == OrganisationType.BLOC)
                        .map(span -> span.code())
                        .findFirst()
                        .orElse(""));
    }

    /** Another program, when the one that sealed an edition was. */
    private List<String> program(Side side) {
        return side.manifest()
                .map(Manifest::program)
                .filter(program -> !program.equals(version))
                .map(program -> List.of(program + TO + version))
                .orElse(List.of());
    }

    private List<String> asked() {
        List<String> changes = new ArrayList<>();
        Asked then = first.asked();
        Asked now = second.asked();
        if (!then.asOf().equals(now.asOf())) {
            changes.add(DAY.format(then.asOf()) + TO + DAY.format(now.asOf()));
        }
        if (then.words().asIs() != now.words().asIs()) {
            changes.add(structure(then) + TO + structure(now));
        }
        return changes;
    }

    private static String structure(Asked asked) {
        return asked.words().asIs() ? "as-is" : "as-was";
    }

    /** Files of definitions that are others: gone, changed or new. */
    private List<String> definitions() {
        Map<String, String> then = first.state().definitions().files();
        Map<String, String> now = second.state().definitions().files();
        TreeSet<String> names = new TreeSet<>(then.keySet());
        names.addAll(now.keySet());
        names.removeIf(name -> then.getOrDefault(name, "").equals(now.getOrDefault(name, "")));
        return names.stream()
                .map(name -> (!now.containsKey(name) ? "− " : then.containsKey(name) ? "" : "+ ") + name)
                .toList();
    }

    /** Decisions that only one of both knows, with what each is about and why. */
    private List<String> decisions() {
        List<Decision> then = read(first.state().decisions());
        List<Decision> now = read(second.state().decisions());
        return Stream.concat(
                        then.stream().filter(one -> !now.contains(one)).map(one -> "− " + words(one)),
                        now.stream().filter(one -> !then.contains(one)).map(Way::words))
                .toList();
    }

    private static List<Decision> read(String ledger) {
        try {
            return DecisionLedger.read(ledger);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Decision decision) {
        Decision.About about = decision.about();
        String subject = Stream.of(about.organisation(), about.code(), about.form(), about.period())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return decision.number() + ": " + subject + ", " + decision.reason();
    }
}
