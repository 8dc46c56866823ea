package vn.nenep.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nenep.indicator.Verdict;
import vn.nenep.indicator.failing.FailingUnit.State;
import vn.nenep.period.PeriodKind;
import vn.nenep.report.Block;
import vn.nenep.report.Paragraph;
import vn.nenep.report.content.appendix.Backing;
import vn.nenep.report.content.sentence.Changes;
import vn.nenep.report.content.sentence.Facts;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;
import vn.nenep.report.content.sentence.Targets;

/** The slots that people write, with what the numbers support, and the notes that explain the numbers. Causes are never suggested. */
final class NoteBlocks {

    private static final String TARGETS = "targets-table";
    private static final int MOST_NAMES = 5;
    private static final int MOST_SUGGESTED = 10;

    private NoteBlocks() {}

    static List<Block> assessment(Facts facts) {
        List<Block> blocks = new ArrayList<>();
        List<Targets.Result> met =
                Targets.all(facts).stream().filter(Targets.Result::met).toList();
        blocks.add(Paragraph.toEdit(facts.say(met.isEmpty() ? Phrase.TO_EDIT_NO_STRENGTHS : Phrase.TO_EDIT_STRENGTHS)));
        for (int i = 0; i < met.size(); i++) {
            Phrase line = i == met.size() - 1 ? Phrase.TO_EDIT_STRENGTH_LAST : Phrase.TO_EDIT_STRENGTH_MET;
            blocks.add(Paragraph.item(facts.say(line, met.get(i).indicator().title(), percent(facts, met.get(i)))));
        }
        blocks.addAll(rises(facts));
        blocks.addAll(weaknesses(facts));
        blocks.add(Paragraph.toEdit(facts.say(Phrase.TO_EDIT_CAUSES)));
        blocks.add(Paragraph.toEdit(facts.say(Phrase.TO_EDIT_LESSONS)));
        return blocks;
    }

    /** The targets, met or not, that rose most since the year before. */
    private static List<Block> rises(Facts facts) {
        List<Rise> rises = Targets.all(facts).stream()
                .flatMap(result -> Rise.of(facts, result).stream())
                .sorted(Comparator.comparing(Rise::points).reversed())
                .limit(MOST_NAMES)
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!rises.isEmpty()) {
            blocks.add(Paragraph.item(facts.say(Phrase.TO_EDIT_RISES, facts.before())));
        }
        rises.forEach(rise -> blocks.add(Paragraph.item(facts.say(
                Phrase.TO_EDIT_RISE, rise.result().indicator().title(), percent(facts, rise.result()), rise.words()))));
        return blocks;
    }

    private record Rise(Targets.Result result, BigDecimal points, String words) {

        static Optional<Rise> of(Facts facts, Targets.Result result) {
            Optional<BigDecimal> now = Numbers.share(result.figure());
            Optional<BigDecimal> then =
                    Numbers.share(facts.figure(result.indicator().id(), facts.bloc(), facts.periodBefore()));
            if (now.isEmpty() || then.isEmpty() || now.get().compareTo(then.get()) <= 0) {
                return Optional.empty();
            }
            return Optional.of(
                    new Rise(result, now.get().subtract(then.get()), Changes.inWords(facts, now.get(), then.get())));
        }
    }

    private static List<Block> weaknesses(Facts facts) {
        List<Block> blocks = new ArrayList<>();
        List<Targets.Result> missed = Targets.missed(facts);
        blocks.add(Paragraph.toEdit(
                facts.say(missed.isEmpty() ? Phrase.TO_EDIT_NO_WEAKNESSES : Phrase.TO_EDIT_WEAKNESSES)));
        missed.stream()
                .limit(MOST_SUGGESTED)
                .map(result -> facts.say(
                        Phrase.TO_EDIT_WEAKNESS,
                        result.indicator().title(),
                        percent(facts, result),
                        result.target(),
                        units(facts, result)))
                .forEach(text -> blocks.add(Paragraph.item(text)));
        if (missed.size() > MOST_SUGGESTED) {
            blocks.add(Paragraph.item(facts.say(
                    Phrase.TO_EDIT_MORE,
                    missed.size() - MOST_SUGGESTED,
                    facts.appendix(TARGETS)
                            .map(number -> facts.say(Phrase.APPENDIX_REFERENCE, number))
                            .orElse(""))));
        }
        String uncertain = Targets.all(facts).stream()
                .filter(result -> result.figure().verdict() == Verdict.UNCERTAIN)
                .map(result -> result.indicator().title())
                .collect(Collectors.joining("; "));
        if (!uncertain.isEmpty()) {
            blocks.add(Paragraph.item(facts.say(Phrase.TO_EDIT_UNCERTAIN, uncertain)));
        }
        return blocks;
    }

    private static String percent(Facts facts, Targets.Result result) {
        return facts.marked(result.percent(), result.figure());
    }

    /** The committees in which it was not reached: by name while they are few. */
    private static String units(Facts facts, Targets.Result result) {
        List<String> committees = facts.failing(result.indicator().id()).stream()
                .filter(unit -> unit.state() == State.FAILED)
                .map(unit -> facts.rows() == Phrase.NOUN_CELL ? unit.organisation() : unit.committee())
                .distinct()
                .toList();
        if (committees.isEmpty()) {
            return "";
        }
        return committees.size() > MOST_NAMES
                ? facts.say(Phrase.TO_EDIT_WEAKNESS_COUNT, Numbers.count(committees.size()))
                : facts.say(
                        Phrase.TO_EDIT_WEAKNESS_UNITS,
                        committees.stream().map(facts::name).collect(Collectors.joining("; ")));
    }

    /** The time after that of the report: tasks of a whole year, or of the time to come. */
    private static String next(Facts facts) {
        return facts.period().kind() == PeriodKind.YEAR
                ? facts.say(Phrase.NEXT_YEAR, facts.period().year() + 1)
                : facts.say(Phrase.NEXT_TIME);
    }

    static List<Block> tasks(Facts facts, Backing backing) {
        List<Block> blocks = new ArrayList<>();
        List<Targets.Result> missed = Targets.missed(facts);
        blocks.add(Paragraph.toEdit(
                facts.say(missed.isEmpty() ? Phrase.TO_EDIT_NO_TASKS : Phrase.TO_EDIT_TASKS, next(facts))));
        missed.stream()
                .limit(MOST_NAMES)
                .map(result -> facts.say(
                        Phrase.TO_EDIT_TASK, result.indicator().title(), percent(facts, result), result.target()))
                .forEach(text -> blocks.add(Paragraph.item(text)));
        long missing = backing.open().stream()
                .filter(standing -> standing.owed() && !standing.state().counts())
                .count();
        if (missing > 0) {
            blocks.add(Paragraph.item(facts.say(Phrase.TO_EDIT_TASK_REPORTS, Numbers.count(missing))));
        }
        blocks.add(Paragraph.toEdit(facts.say(Phrase.TO_EDIT_PROPOSALS)));
        return blocks;
    }

    static List<Block> notes(Facts facts, Backing backing) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.note(facts.say(Phrase.NOTE_DATA, Numbers.date(facts.asOf()), facts.whose())));
        blocks.add(Paragraph.note(facts.say(Phrase.NOTE_ROUNDING)));
        blocks.add(Paragraph.note(facts.say(Phrase.NOTE_UNKNOWN)));
        blocks.add(Paragraph.note(facts.say(Phrase.NOTE_WINDOW)));
        blocks.add(Paragraph.note(facts.say(Phrase.NOTE_CHANGES)));
        backing.stamp()
                .ifPresent(stamp -> blocks.add(Paragraph.note(facts.say(
                        Phrase.NOTE_STORE,
                        Numbers.count(stamp.files()),
                        Numbers.date(stamp.last().toLocalDate())))));
        return blocks;
    }
}
