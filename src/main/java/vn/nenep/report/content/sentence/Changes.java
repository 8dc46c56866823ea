package vn.nenep.report.content.sentence;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nenep.organisation.Span;
import vn.nenep.organisation.StructuralChanges;
import vn.nenep.organisation.StructuralChanges.Change;

/** The words for changes: of a percentage, and of organisations. */
public final class Changes {

    /** More than this is a list for an appendix. */
    private static final int MOST_NAMED = 5;

    private Changes() {}

    /** {@code tăng 1,2 điểm %}, or that it is the same. */
    public static String inWords(Facts facts, BigDecimal now, BigDecimal before) {
        String points = Numbers.points(now, before);
        return switch (now.compareTo(before)) {
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
        return facts.say(Phrase.CHANGE_OF_ONE, name(change), what(facts, change), Numbers.date(change.day()));
    }

    /** The first few, and how many more there are. */
    public static String inWords(Facts facts, Collection<Change> changes) {
        String named = changes.stream()
                .limit(MOST_NAMED)
                .map(change -> inWords(facts, change))
                .collect(Collectors.joining("; "));
        return changes.size() <= MOST_NAMED
                ? named
                : facts.say(Phrase.CHANGES_AND_MORE, named, Numbers.count(changes.size() - MOST_NAMED));
    }

    /** The name before the change, or the first one. */
    public static String name(Change change) {
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
