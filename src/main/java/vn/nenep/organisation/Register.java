package vn.nenep.organisation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.nenep.period.Period;

/** All spans of all organisations, and the tree that they make on any day. */
public final class Register {

    /** Deeper than any real tree; a register with a cycle must not hang the program. */
    private static final int DEEPEST = 12;

    private final Map<String, List<Span>> spans;
    private final Map<Optional<Period>, NameIndex> names = new ConcurrentHashMap<>();

    public Register(Collection<Span> spans) {
        Map<String, List<Span>> byCode = new LinkedHashMap<>();
        for (Span span : spans) {
            byCode.computeIfAbsent(span.code(), code -> new ArrayList<>()).add(span);
        }
        byCode.values().forEach(list -> list.sort(Comparator.comparing(Span::from)));
        this.spans = byCode;
    }

    /** All codes in the order of the register. */
    public List<String> codes() {
        return List.copyOf(spans.keySet());
    }

    /** All spans, in the order of the register. */
    public Stream<Span> spans() {
        return spans.values().stream().flatMap(List::stream);
    }

    /** All names that were ever valid. */
    public NameIndex namesEver() {
        return names.computeIfAbsent(Optional.empty(), key -> new NameIndex(spans.keySet(), spans().toList()));
    }

    /** The names that are valid on some day of the period. */
    public NameIndex names(Period period) {
        return names.computeIfAbsent(
                Optional.of(period),
                key -> new NameIndex(
                        spans.keySet(),
                        spans().filter(span -> span.touches(period.firstDay(), period.lastDay()))
                                .toList()));
    }

    /** The span of an organisation on a day; empty when it is not there on that day. */
    public Optional<Span> on(String code, LocalDate day) {
        return of(code).filter(span -> span.holds(day)).findFirst();
    }

    /** The last span that shares a day with the period; empty when the organisation is not there in it at all. */
    public Optional<Span> lastIn(String code, Period period) {
        return lastIn(code, period, span -> true);
    }

    /** The last span of the wanted kind that shares a day with the period. */
    public Optional<Span> lastIn(String code, Period period, Predicate<Span> wanted) {
        return of(code).filter(span -> span.touches(period.firstDay(), period.lastDay()))
                .filter(wanted)
                .reduce((earlier, later) -> later);
    }

    /** The last day of the period on which the organisation was there; empty when it was not. */
    public Optional<LocalDate> lastDayIn(String code, Period period) {
        return lastIn(code, period)
                .map(span ->
                        span.to().filter(to -> to.isBefore(period.lastDay())).orElse(period.lastDay()));
    }

    /** The organisation itself or the nearest one above it, on that day, that is of the wanted kind. */
    public Optional<Span> nearest(String code, LocalDate day, Predicate<Span> wanted) {
        Optional<Span> here = on(code, day);
        for (int depth = 0; here.isPresent() && depth < DEEPEST; depth++) {
            Span span = here.get();
            if (wanted.test(span)) {
                return here;
            }
            here = span.parent().flatMap(parent -> on(parent, day));
        }
        return Optional.empty();
    }

    /** The grassroots organisation that the organisation belongs to on that day: itself, or the one above it. */
    public Optional<String> committeeOn(String code, LocalDate day) {
        return nearest(code, day, span -> span.type().isGrassroots()).map(Span::code);
    }

    /** The committee on the last day of the period, or on the last day in it on which the organisation had one. */
    public Optional<String> committeeIn(String code, Period period) {
        Optional<LocalDate> last = lastDayIn(code, period);
        return last.flatMap(day -> committeeOn(code, day))
                .or(() -> last.flatMap(day -> committeeBefore(code, period, day)));
    }

    /** The tree changes only where a span ends; this is rare enough to look at all of them. */
    private Optional<String> committeeBefore(String code, Period period, LocalDate day) {
        return spans().flatMap(span -> span.to().stream())
                .filter(end -> period.contains(end) && end.isBefore(day))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .flatMap(end -> committeeOn(code, end).stream())
                .findFirst();
    }

    /** The bloc above an organisation on that day. */
    public Optional<String> blocOn(String code, LocalDate day) {
        return nearest(code, day, span -> span.type() == OrganisationType.BLOC).map(Span::code);
    }

    /** Whether an organisation was, on its last day in the period, another one or somewhere below that. */
    public boolean isWithin(String code, String above, Period period) {
        return lastDayIn(code, period)
                .flatMap(day -> nearest(code, day, span -> span.code().equals(above)))
                .isPresent();
    }

    /**
     * The part of it that is one organisation and what was below it for some days between two: where it was at the end of each
     * month, or on its own last day, decides.
     */
    public Register within(String above, LocalDate from, LocalDate to) {
        return new Register(spans().filter(span -> Stream.iterate(
                                from.with(TemporalAdjusters.lastDayOfMonth()),
                                day -> day.minusMonths(1).isBefore(to),
                                day -> day.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth()))
                        .map(end -> end.isAfter(to) ? to : end)
                        .flatMap(end -> Stream.concat(
                                Stream.of(end),
                                span.to().stream()
                                        .filter(last -> YearMonth.from(last).equals(YearMonth.from(end)))))
                        .anyMatch(day -> span.holds(day)
                                && nearest(span.code(), day, one -> one.code().equals(above))
                                        .isPresent()))
                .toList());
    }

    /** The codes of all organisations that were of the wanted kind on some day of the period. */
    public List<String> inPeriod(Period period, Predicate<Span> wanted) {
        return spans.keySet().stream()
                .filter(code -> lastIn(code, period, wanted).isPresent())
                .toList();
    }

    /** The cells that are there on that day. */
    public Stream<Span> cellsOn(LocalDate day) {
        return spans().filter(span -> span.type().isCell() && span.holds(day));
    }

    /** The name to print for an organisation on a day: the one valid then, else its last one, else the code. */
    public String nameOn(String code, LocalDate day) {
        return on(code, day)
                .or(() -> of(code).reduce((earlier, later) -> later))
                .map(Span::name)
                .orElse(code);
    }

    private Stream<Span> of(String code) {
        return spans.getOrDefault(code, List.of()).stream();
    }
}
