package vn.nenep.job.recount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import vn.nenep.job.recount.Originals.Fact;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Span;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;

/**
 * All indicators of {@code indicators.md} once more, as one who had only that page and a pile of workbooks would count them:
 * in loops, with the rule of the resolution written out. It shares neither store nor definitions with the program.
 */
final class Recount {

    private static final String[] MEETING = {"regular", "combined"};
    private static final String[] THEMATIC = {"thematic", "combined"};
    private static final List<String> LEVELS = List.of("excellent", "good", "completed", "not_completed");
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("thematic-plan", "thematic_plan"),
            Map.entry("working-regulation", "regulation"),
            Map.entry("term-programme", "term_programme"),
            Map.entry("annual-programme", "annual_programme"),
            Map.entry("inspection-term-plan", "inspection_term_plan"),
            Map.entry("inspection-annual-plan", "inspection_annual_plan"),
            Map.entry("secretaries-trained", "secretary_trained"),
            Map.entry("opinions-collected", "opinions"),
            Map.entry("superior-assigned", "superior_assigned"),
            Map.entry("development-plan", "development_plan"));

    private final Originals originals;
    private final Register register;
    private final int year;
    private final LocalDate asOf;
    private final Map<String, long[]> tallies = new TreeMap<>();
    private final Map<String, List<Fact>> byOrganisation = new HashMap<>();
    private final Map<String, List<Fact>> bySender = new HashMap<>();

    private Recount(Originals originals, int year, LocalDate asOf) {
        this.originals = originals;
        this.register = originals.register();
        this.year = year;
        this.asOf = asOf;
    }

    /** Numerator, denominator and expected by {@code indicator,organisation,period}; what is not there is 0, 0, 0. */
    static Map<String, long[]> of(Originals originals, int year, LocalDate asOf) {
        Recount recount = new Recount(originals, year, asOf);
        for (Fact fact : originals.facts(year)) {
            fact.row().organisations().stream()
                    .distinct()
                    .forEach(code -> recount.byOrganisation
                            .computeIfAbsent(code, key -> new ArrayList<>())
                            .add(fact));
            recount.bySender
                    .computeIfAbsent(fact.from().sender(), key -> new ArrayList<>())
                    .add(fact);
        }
        Period all = Period.ofYear(year);
        for (String code : recount.register.codes()) {
            all.split(PeriodKind.MONTH)
                    .forEach(month -> recount.unit(code, month).ifPresent(recount::month));
            all.split(PeriodKind.QUARTER)
                    .forEach(quarter -> recount.unit(code, quarter).ifPresent(recount::quarter));
            all.split(PeriodKind.HALF).forEach(half -> recount.unit(code, half).ifPresent(recount::half));
            recount.unit(code, all).ifPresent(recount::year);
            recount.committee(code, all);
        }
        return recount.tallies;
    }

    private record Unit(String code, Period period, String committee, String bloc, String superior, boolean due) {}

    private Optional<Unit> unit(String code, Period period) {
        Optional<Span> last =
                register.lastIn(code, period).filter(span -> span.type().isCell());
        if (last.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = register.lastDayIn(code, period).orElseThrow();
        Optional<String> committee = register.committeeOn(code, day);
        Optional<String> bloc = register.blocOn(code, day);
        if (committee.isEmpty() || bloc.isEmpty()) {
            return Optional.empty();
        }
        boolean own = last.get().type() == OrganisationType.GRASSROOTS_CELL;
        return Optional.of(new Unit(
                code, period, committee.get(), bloc.get(), own ? bloc.get() : committee.get(), due(code, period)));
    }

    private boolean due(String code, Period period) {
        LocalDate end = period.lastDay();
        return switch (period.kind()) {
            case MONTH ->
                isCell(code, end.minusDays(6))
                        && isCell(code, end)
                        && !end.plusDays(10).isAfter(asOf);
            case QUARTER -> period.split(PeriodKind.MONTH).stream().allMatch(month -> due(code, month));
            default -> isCell(code, end) && !end.isAfter(asOf);
        };
    }

    private boolean isCell(String code, LocalDate day) {
        return register.on(code, day).filter(span -> span.type().isCell()).isPresent();
    }

    private List<Fact> about(Unit unit, String form, Predicate<Fact> when) {
        return byOrganisation.getOrDefault(unit.code(), List.of()).stream()
                .filter(fact -> fact.isOf(form) && when.test(fact))
                .toList();
    }

    /** Due, its form in force from the one who sends it, and no row held unless a good one settles it. */
    private boolean reported(Unit unit, String form, String sender, List<Fact> rows, Predicate<Fact> settles) {
        PeriodKind kind =
                form.equals("01-SH") ? PeriodKind.QUARTER : form.equals("04-KT") ? PeriodKind.HALF : PeriodKind.YEAR;
        boolean held =
                rows.stream().anyMatch(row -> row.held() && row.from().sender().equals(sender));
        boolean settled = rows.stream().anyMatch(row -> row.accepted() && settles.test(row));
        return unit.due() && originals.has(sender, form, unit.period().within(kind)) && (!held || settled);
    }

    private void organisations(String id, Unit unit, boolean reported, boolean passes) {
        add(id, unit, reported && passes ? 1 : 0, reported ? 1 : 0, unit.due() ? 1 : 0);
    }

    private void add(String id, Unit unit, long numerator, long denominator, long expected) {
        for (PeriodKind kind : PeriodKind.values()) {
            if (kind.compareTo(unit.period().kind()) >= 0) {
                Stream.of(unit.code(), unit.committee(), unit.bloc()).distinct().forEach(code -> {
                    String key =
                            id + "," + code + "," + unit.period().within(kind).code();
                    long[] tally = tallies.computeIfAbsent(key, none -> new long[3]);
                    tally[0] += numerator;
                    tally[1] += denominator;
                    tally[2] += expected;
                });
            }
        }
    }

    private static long sum(List<Fact> rows, ToLongFunction<Fact> what) {
        return rows.stream().filter(Fact::accepted).mapToLong(what).sum();
    }

    private static long count(List<Fact> rows, Predicate<Fact> what) {
        return rows.stream().filter(Fact::accepted).filter(what).count();
    }

    private void month(Unit unit) {
        List<Fact> rows = about(
                unit,
                "01-SH",
                fact -> fact.row().period().filter(unit.period()::equals).isPresent());
        Predicate<Fact> meeting = row -> row.is("kind", (Object[]) MEETING);
        Predicate<Fact> thematic = row -> row.is("kind", (Object[]) THEMATIC);
        LocalDate end = unit.period().lastDay();
        Predicate<Fact> onTime = meeting.and(row -> between(row, end.minusDays(6), end));
        Predicate<Fact> inRule = meeting.and(row -> between(row, end.minusDays(6), end.plusDays(10)));
        boolean reported = reported(unit, "01-SH", unit.committee(), rows, meeting);
        organisations("meetings-held", unit, reported, count(rows, meeting) > 0);
        organisations("meetings-in-rule", unit, reported, count(rows, inRule) > 0);
        organisations("meetings-on-time", unit, reported, count(rows, onTime) > 0);
        List<Fact> regular = rows.stream().filter(meeting).toList();
        List<Fact> special = rows.stream().filter(thematic).toList();
        add("attendance", unit, sum(regular, r -> r.number("present")), sum(regular, r -> r.number("called")), 0);
        add(
                "attendance-thematic",
                unit,
                sum(special, r -> r.number("present")),
                sum(special, r -> r.number("called")),
                0);
        add("speakers", unit, sum(regular, r -> r.number("speakers")), sum(regular, r -> r.number("present")), 0);
        Predicate<Fact> resolution = row -> row.is("resolution", true);
        add("resolution-adopted", unit, count(regular, resolution), count(regular, row -> true), 0);
        add(
                "follow-up-assigned",
                unit,
                count(regular, resolution.and(row -> row.is("follow_up", true))),
                count(regular, resolution),
                0);
        add(
                "quality-good",
                unit,
                count(rows, row -> row.is("quality", "good")),
                count(rows, row -> !row.is("quality", "")),
                0);
        add("thematic-sessions", unit, count(rows, thematic), 0, 0);
    }

    private static boolean between(Fact row, LocalDate from, LocalDate to) {
        return row.value("held_on") instanceof LocalDate day && !day.isBefore(from) && !day.isAfter(to);
    }

    private boolean quarterReported(Unit unit) {
        return reported(unit, "01-SH", unit.committee(), ofQuarter(unit), row -> row.is("kind", (Object[]) THEMATIC));
    }

    private List<Fact> ofQuarter(Unit unit) {
        return about(unit, "01-SH", fact -> fact.from().period().equals(unit.period()));
    }

    private void quarter(Unit unit) {
        organisations(
                "thematic-quarterly",
                unit,
                quarterReported(unit),
                count(ofQuarter(unit), row -> row.is("kind", (Object[]) THEMATIC)) > 0);
    }

    private void half(Unit unit) {
        List<Fact> rows = about(unit, "04-KT", fact -> fact.from().period().equals(unit.period()));
        Predicate<Fact> bySuperior = row -> row.is("kind", "inspection", "supervision")
                && row.from().sender().equals(unit.superior());
        organisations(
                "inspection-half-yearly",
                unit,
                reported(unit, "04-KT", unit.superior(), rows, bySuperior),
                count(rows, bySuperior) > 0);
    }

    private void year(Unit unit) {
        List<Fact> meetings = about(unit, "01-SH", fact -> true);
        boolean all = unit.due()
                && unit.period().split(PeriodKind.QUARTER).stream()
                        .flatMap(quarter -> unit(unit.code(), quarter).stream())
                        .filter(Unit::due)
                        .allMatch(this::quarterReported);
        organisations("thematic-organised", unit, all, count(meetings, row -> row.is("kind", (Object[]) THEMATIC)) > 0);
        long visits = count(about(unit, "04-KT", fact -> true), row -> row.is("kind", "attendance"));
        organisations("cells-visited", unit, all, visits + count(meetings, row -> row.is("superior", true)) > 0);
        targets(unit);
        ratings(unit);
    }

    private void targets(Unit unit) {
        List<Fact> rows = about(unit, "02-CT", fact -> true);
        boolean reported = reported(unit, "02-CT", unit.committee(), rows, row -> true);
        MARKS.forEach((id, column) -> organisations(id, unit, reported, count(rows, row -> row.is(column, true)) > 0));
        Predicate<Fact> registered = row -> row.is("registered", "excellent", "good", "completed");
        organisations("cell-registration", unit, reported, count(rows, registered) > 0);
        Predicate<Fact> planned = row -> row.number("inspections_planned") > 0;
        Predicate<Fact> done = planned.and(row -> row.number("inspections_done") >= row.number("inspections_planned"));
        add("inspection-plan-done", unit, Math.min(1, count(rows, done)), Math.min(1, count(rows, planned)), 0);
        add(
                "officers-trained",
                unit,
                sum(rows, r -> r.number("officers_trained")),
                sum(rows, r -> r.number("officers")),
                0);
        add(
                "members-assigned",
                unit,
                sum(rows, r -> r.number("members_assigned")),
                sum(rows, r -> r.number("members")),
                0);
        add(
                "members-registered",
                unit,
                sum(rows, r -> r.number("members_registered")),
                sum(rows, r -> r.number("members")),
                0);
    }

    private void ratings(Unit unit) {
        List<Fact> rows = about(unit, "03-XL", fact -> true);
        Predicate<Fact> rated = row -> !row.is("level", "");
        organisations(
                "cells-rated",
                unit,
                reported(unit, "03-XL", unit.committee(), rows, row -> true),
                count(rows, rated) > 0);
        levels("cell-level-", unit, rows);
        add("members-rated", unit, sum(rows, r -> r.number("rated")), sum(rows, r -> r.number("subject")), 0);
        LEVELS.forEach(level -> add(
                "member-level-" + level.replace('_', '-'),
                unit,
                sum(rows, r -> r.number(level)),
                sum(rows, r -> r.number("rated")),
                0));
        add("excellent-of-good", unit, sum(rows, r -> r.number("excellent")), sum(rows, r -> r.number("good")), 0);
        add("members-commended", unit, sum(rows, r -> r.number("commended")), 0, 0);
    }

    private void levels(String prefix, Unit unit, List<Fact> rows) {
        long rated = Math.min(1, count(rows, row -> !row.is("level", "")));
        LEVELS.forEach(level -> add(
                prefix + level.replace('_', '-'),
                unit,
                Math.min(1, count(rows, row -> row.is("level", level))),
                rated,
                0));
    }

    private void committee(String code, Period period) {
        Optional<LocalDate> day = register.lastIn(
                        code, period, span -> span.type().isGrassroots())
                .flatMap(span -> register.lastDayIn(code, period));
        Optional<String> bloc = day.flatMap(last -> register.blocOn(code, last));
        if (bloc.isEmpty()) {
            return;
        }
        LocalDate end = period.lastDay();
        boolean due = !end.isAfter(asOf)
                && register.on(code, end)
                        .filter(span -> span.type().isGrassroots())
                        .isPresent();
        Unit unit = new Unit(code, period, code, bloc.get(), bloc.get(), due);
        levels("grassroots-level-", unit, about(unit, "03-XL", fact -> true));
        List<Fact> sent = bySender.getOrDefault(code, List.of()).stream()
                .filter(fact -> fact.isOf("03-XL"))
                .toList();
        long excellent = sum(sent, r -> r.number("excellent"));
        boolean counts = sum(sent, r -> r.number("rated")) > 0;
        add(
                "excellence-cap",
                unit,
                counts && 5 * excellent <= sum(sent, r -> r.number("good")) ? 1 : 0,
                counts ? 1 : 0,
                0);
        general(unit);
    }

    private void general(Unit unit) {
        for (String id : List.of("implementation-plan", "conference-held")) {
            List<Fact> rows = measure(unit, id);
            organisations(
                    id,
                    unit,
                    reported(unit, "05-DV", unit.code(), rows, row -> false),
                    count(rows, row -> row.number("value") > 0) > 0);
        }
        for (String id : List.of(
                "briefings",
                "classes",
                "articles-sent",
                "articles-published",
                "admitted",
                "confirmed",
                "cells-commended",
                "disciplined")) {
            add(id, unit, undisputed(measure(unit, id)), 0, 0);
        }
        List<Fact> attended = measure(unit, "conference-attended");
        List<Fact> invited = measure(unit, "conference-invited");
        boolean held = Stream.concat(attended.stream(), invited.stream()).anyMatch(Fact::held);
        add("conference-attendance", unit, held ? 0 : undisputed(attended), held ? 0 : undisputed(invited), 0);
        List<Fact> informed = measure(unit, "cells-informed");
        boolean reported = reported(unit, "05-DV", unit.code(), informed, row -> false);
        long active = register.cellsOn(unit.period().lastDay())
                .filter(cell -> register.committeeOn(cell.code(), unit.period().lastDay())
                        .filter(unit.code()::equals)
                        .isPresent())
                .count();
        add("cells-informed", unit, undisputed(informed), reported ? active : 0, 0);
    }

    private List<Fact> measure(Unit unit, String id) {
        return about(unit, "05-DV", fact -> fact.is("measure", id.replace('-', '_')));
    }

    private static long undisputed(List<Fact> rows) {
        return rows.stream().anyMatch(Fact::held) ? 0 : sum(rows, row -> row.number("value"));
    }
}
