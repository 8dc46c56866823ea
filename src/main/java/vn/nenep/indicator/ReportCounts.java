package vn.nenep.indicator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.Carriage;
import vn.nenep.definition.FormDefinition.SentBy;
import vn.nenep.definition.Grain;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Restatement;
import vn.nenep.organisation.Span;
import vn.nenep.period.Period;

/** How many of the forms that were due are in force: pairs of committee and form period. */
final class ReportCounts {

    private final Register register;
    private final Set<List<String>> inForce;
    private final LocalDate asOf;
    private final Optional<Restatement> tree;
    private final Map<List<String>, Map<String, Set<String>>> restated = new HashMap<>();
    /** by form and grain of the units, then by period and organisation */
    private final Map<List<Object>, Map<Period, Map<String, Counts>>> known = new HashMap<>();

    private final Map<List<String>, Set<String>> sendersOfBloc = new HashMap<>();

    /**
     * Counts over what is in force.
     *
     * @param inForce organisation, form and period of every version in force
     * @param tree the tree to show them on; empty: that of each form's own time
     */
    ReportCounts(Register register, Set<List<String>> inForce, LocalDate asOf, Optional<Restatement> tree) {
        this.register = register;
        this.inForce = inForce;
        this.asOf = asOf;
        this.tree = tree;
    }

    record Counts(long received, long expected) {
        Counts plus(Counts other) {
            return new Counts(received + other.received, expected + other.expected);
        }
    }

    /** The forms that carry the units of a grain in a period. */
    Counts counts(FormDefinition form, Grain grain, String organisation, Period period) {
        return known.computeIfAbsent(List.of(form.id(), grain), key -> new HashMap<>())
                .computeIfAbsent(period, key -> new HashMap<>())
                .computeIfAbsent(
                        organisation,
                        key -> period.split(grain.period()).stream()
                                .flatMap(unit -> formPeriods(form, unit))
                                .distinct()
                                .map(formPeriod -> count(form, sentBySuperior(form, grain), organisation, formPeriod))
                                .reduce(new Counts(0, 0), Counts::plus));
    }

    private static boolean sentBySuperior(FormDefinition form, Grain grain) {
        return Optional.ofNullable(form.carries().get(grain)).map(Carriage::sentBy).stream()
                .anyMatch(sentBy -> sentBy == SentBy.SUPERIOR);
    }

    private static Stream<Period> formPeriods(FormDefinition form, Period period) {
        return period.kind().compareTo(form.period()) >= 0
                ? period.split(form.period()).stream()
                : Stream.of(period.within(form.period()));
    }

    private Counts count(FormDefinition form, boolean bySuperior, String organisation, Period formPeriod) {
        LocalDate end = formPeriod.lastDay();
        if (end.isAfter(asOf)) {
            return new Counts(0, 0);
        }
        Set<String> senders = senders(organisation, end, bySuperior);
        long received = senders.stream()
                .filter(sender -> inForce.contains(List.of(sender, form.id(), formPeriod.code())))
                .count();
        return new Counts(received, senders.size());
    }

    private Set<String> senders(String organisation, LocalDate day, boolean bySuperior) {
        if (tree.isPresent()) {
            return restated.computeIfAbsent(
                            List.of(day.toString(), String.valueOf(bySuperior)),
                            key -> restated(tree.get(), day, bySuperior))
                    .getOrDefault(tree.get().committee(organisation), Set.of());
        }
        Optional<Span> span = register.on(organisation, day);
        if (span.isEmpty()) {
            return Set.of();
        }
        if (span.get().type() == OrganisationType.BLOC) {
            return sendersOfBloc.computeIfAbsent(
                    List.of(organisation, day.toString(), String.valueOf(bySuperior)),
                    key -> blocSenders(organisation, day, bySuperior));
        }
        Set<String> senders = new LinkedHashSet<>();
        register.committeeOn(organisation, day)
                .flatMap(committee -> sender(committee, day, bySuperior))
                .ifPresent(senders::add);
        return senders;
    }

    /** The senders of that day by the committee, and by the bloc, under which their facts are shown. */
    private Map<String, Set<String>> restated(Restatement shown, LocalDate day, boolean bySuperior) {
        Map<String, Set<String>> senders = new HashMap<>();
        register.spans()
                .filter(span -> span.type().isGrassroots() && span.holds(day))
                .forEach(span -> register.blocOn(span.code(), day).ifPresent(bloc -> {
                    Restatement.Place place = shown.place(span.code(), span.code(), bloc);
                    sender(span.code(), day, bySuperior).ifPresent(sender -> {
                        for (String above : List.of(place.committee(), place.bloc())) {
                            senders.computeIfAbsent(above, code -> new LinkedHashSet<>())
                                    .add(sender);
                        }
                    });
                }));
        return senders;
    }

    private Set<String> blocSenders(String bloc, LocalDate day, boolean bySuperior) {
        Set<String> senders = new LinkedHashSet<>();
        register.spans()
                .filter(span -> span.type().isGrassroots() && span.holds(day))
                .filter(span ->
                        register.blocOn(span.code(), day).filter(bloc::equals).isPresent())
                .forEach(span -> sender(span.code(), day, bySuperior).ifPresent(senders::add));
        return senders;
    }

    /** Who sends what is counted here: the committee itself, or the bloc above it where the form is not its own to send. */
    private Optional<String> sender(String committee, LocalDate day, boolean bySuperior) {
        boolean itself = register.on(committee, day)
                .filter(span -> span.type().sends(bySuperior))
                .isPresent();
        return itself ? Optional.of(committee) : register.blocOn(committee, day);
    }
}
