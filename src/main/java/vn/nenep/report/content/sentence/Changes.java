package vn.nenep.report.content.sentence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nenep.organisation.Span;
import vn.nenep.organisation.StructuralChanges;
import vn.nenep.organisation.StructuralChanges.Change;
import vn.nenep.organisation.StructuralChanges.Kind;

/** The words for changes: of a percentage, and of organisations. */
public final class Changes {

    private Changes() {}

    /** {@code tăng 1,2 điểm %}, or that it is the same. */
    public static String inWords(Facts facts, BigDecimal now, BigDecimal before) {
        String points = Numbers.points(now, before);
        return switch (now.subtract(before).signum()) {
            case 0 -> facts.say(Phrase.CHANGE_NONE, facts.before());
            case 1 -> facts.say(Phrase.CHANGE_UP, points, facts.before());
            default -> facts.say(Phrase.CHANGE_DOWN, points, facts.before());
        };
    }

    /** What changed in the tree from the time before to the last day of the report. */
    public static List<Change> sinceBefore(Facts facts) {
        return StructuralChanges.between(
                facts.register(),
                facts.periodBefore().firstDay(),
                facts.period().lastDay());
    }

    /** What changed in the tree in the time of the report. */
    public static List<Change> ofPeriod(Facts facts) {
        return StructuralChanges.within(
                facts.register(), facts.period().firstDay(), facts.period().lastDay());
    }

    /** {@code Chi bộ A (sáp nhập vào Chi bộ B, từ ngày 01/07/2025)}. */
    public static String inWords(Facts facts, Change change) {
        return facts.say(
                Phrase.CHANGE_OF_ONE, nameWithin(facts, change), what(facts, change), Numbers.date(change.day()));
    }

    /** All of them in words. */
    public static String inWords(Facts facts, Collection<Change> changes) {
        return changes.stream().map(change -> inWords(facts, change)).collect(Collectors.joining("; "));
    }

    /** The name before the change, or the first one. */
    private static String name(Change change) {
        return change.before().or(change::after).map(Span::name).orElse(change.code());
    }

    /** What happened, with where it went. */
    public static String what(Facts facts, Change change) {
        return switch (change.kind()) {
            case FOUNDED -> facts.say(Phrase.CHANGE_FOUNDED);
            case MERGED -> facts.say(Phrase.CHANGE_MERGED, successors(facts, change));
            case SUCCEEDED -> facts.say(Phrase.CHANGE_SUCCEEDED, successors(facts, change));
            case SPLIT -> facts.say(Phrase.CHANGE_SPLIT, successors(facts, change));
            case ENDED -> facts.say(Phrase.CHANGE_ENDED);
            case MOVED -> facts.say(Phrase.CHANGE_MOVED, parent(facts, change.after()));
            case TYPE_CHANGED ->
                facts.say(
                        Phrase.CHANGE_TYPE,
                        change.after().map(after -> type(facts, after)).orElse(""));
            case RENAMED ->
                facts.say(Phrase.CHANGE_RENAMED, change.after().map(Span::name).orElse(""));
        };
    }

    /** A name with the committee that it belongs to: many cells have the same one. */
    public static String nameWithin(Facts facts, String code) {
        return facts.register()
                .committeeIn(code, facts.period())
                .filter(committee -> !committee.equals(code) && !committee.equals(facts.bloc()))
                .map(committee -> facts.say(Phrase.NAME_WITHIN, facts.name(code), facts.name(committee)))
                .orElseGet(() -> facts.name(code));
    }

    /** {@code 2 tổ chức thành lập mới, 1 tổ chức đổi tên}. */
    public static String kinds(Facts facts, List<Change> changes) {
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0);
        }
        changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> facts.say(phrase(entry.getKey()), Numbers.count(entry.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static Phrase phrase(Kind kind) {
        return switch (kind) {
            case FOUNDED -> Phrase.CHANGES_FOUNDED;
            case MERGED -> Phrase.CHANGES_MERGED;
            case SUCCEEDED -> Phrase.CHANGES_SUCCEEDED;
            case SPLIT -> Phrase.CHANGES_SPLIT;
            case ENDED -> Phrase.CHANGES_ENDED;
            case MOVED -> Phrase.CHANGES_MOVED;
            case TYPE_CHANGED -> Phrase.CHANGES_TYPE_CHANGED;
            case RENAMED -> Phrase.CHANGES_RENAMED;
        };
    }

    /** The name before the change, with the committee that it then belonged to. */
    public static String nameWithin(Facts facts, Change change) {
        LocalDate day = change.before().isPresent() ? change.day().minusDays(1) : change.day();
        return facts.register()
                .committeeOn(change.code(), day)
                .filter(committee -> !committee.equals(change.code()) && !committee.equals(facts.bloc()))
                .map(committee -> facts.say(
                        Phrase.NAME_WITHIN, name(change), facts.register().nameOn(committee, day)))
                .orElseGet(() -> name(change));
    }

    private static String type(Facts facts, Span span) {
        return switch (span.type()) {
            case BLOC -> facts.say(Phrase.TYPE_BLOC);
            case GRASSROOTS_COMMITTEE -> facts.say(Phrase.TYPE_GRASSROOTS_COMMITTEE);
            case GRASSROOTS_CELL -> facts.say(Phrase.TYPE_GRASSROOTS_CELL);
            case SECTION -> facts.say(Phrase.TYPE_SECTION);
            case CELL -> facts.say(Phrase.TYPE_CELL);
        };
    }

    private static String successors(Facts facts, Change change) {
        return change.successors().stream()
                .map(code -> facts.register().nameOn(code, change.day()))
                .collect(Collectors.joining("; "));
    }

    private static String parent(Facts facts, Optional<Span> span) {
        return span.flatMap(one -> one.parent().map(code -> facts.register().nameOn(code, one.from())))
                .orElse("");
    }
}
