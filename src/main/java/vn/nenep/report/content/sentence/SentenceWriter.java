package vn.nenep.report.content.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.IndicatorDefinition.Counts;
import vn.nenep.definition.wording.Sentence;
import vn.nenep.definition.wording.Slots;
import vn.nenep.definition.wording.State;
import vn.nenep.definition.wording.Wording;
import vn.nenep.indicator.Figure;

/** Writes the sentence of an indicator: the text of its state, with what is missing or unknown behind it. */
public final class SentenceWriter {

    /** More names than this make a sentence unreadable; they stand in an appendix. */
    private static final int MOST_NAMES = 5;

    private final Facts facts;
    private final Wording wording;

    public SentenceWriter(Facts facts) {
        this.facts = facts;
        this.wording = facts.definitions().wording();
    }

    /** Whether there is a sentence of that id, or an indicator that a plain one can be made for. */
    public boolean knows(String id) {
        return wording.sentences().containsKey(id)
                || facts.definitions().indicator(id).isPresent();
    }

    /** The text of a sentence, or of several that it joins; empty when there is nothing to say. */
    public String write(String id) {
        List<String> pieces = pieces(id);
        return IntStream.range(0, pieces.size())
                // what several indicators have in common, e.g. that a report is missing, is said once, behind the last
                // of them
                .filter(i -> !pieces.subList(i + 1, pieces.size()).contains(pieces.get(i)))
                .mapToObj(pieces::get)
                .collect(Collectors.joining(" "));
    }

    private List<String> pieces(String id) {
        Sentence sentence = wording.sentences().getOrDefault(id, Sentence.plain(id));
        return sentence.joins().isEmpty()
                ? one(sentence)
                : sentence.joins().stream()
                        .flatMap(part -> pieces(part).stream())
                        .toList();
    }

    /** What is said of one indicator in the state in which it is. */
    private List<String> one(Sentence sentence) {
        Optional<IndicatorDefinition> indicator =
                sentence.about().flatMap(facts.definitions()::indicator).filter(one -> one.fits(facts.period()));
        return indicator.map(one -> one(sentence, one)).orElse(List.of());
    }

    private List<String> one(Sentence sentence, IndicatorDefinition indicator) {
        Figure figure = facts.figure(indicator.id());
        Shortfall shortfall = Shortfall.of(indicator, facts);
        String parts = new PartsNotDue(facts).of(indicator);
        Map<String, String> values = new Values(facts, indicator, figure).of(sentence, shortfall, parts);
        values.put("compared", compared(sentence, indicator, values));
        return states(indicator, figure, shortfall, parts).stream()
                .map(state -> filled(text(sentence, indicator, state), values))
                .filter(text -> !text.isEmpty())
                .map(Numbers::capitalised)
                .toList();
    }

    /** The case, and behind it what else holds. */
    private static List<State> states(
            IndicatorDefinition indicator, Figure figure, Shortfall shortfall, String partsNotDue) {
        State state = Situation.of(indicator, figure);
        if (state == State.NOT_DUE || state == State.NO_DATA) {
            return List.of(state);
        }
        List<State> states = new ArrayList<>(List.of(state));
        if (state == State.SOME && shortfall.missing() > 0) {
            states.add(howMissing(shortfall));
        }
        boolean lacks = indicator.hasExpected()
                ? shortfall.notReported() > 0
                : figure.reportsReceived() < figure.reportsExpected();
        if (lacks) {
            states.add(State.NOT_REPORTED);
        }
        if (shortfall.disputed() > 0) {
            states.add(State.DISPUTED);
        }
        if (!partsNotDue.isEmpty()) {
            states.add(State.PART_NOT_DUE);
        }
        return states;
    }

    private static State howMissing(Shortfall shortfall) {
        int holders = shortfall.holders().size();
        if (holders == 1) {
            return State.ONE_MISSING;
        }
        return holders > 0 && holders <= MOST_NAMES ? State.NAMED_MISSING : State.MANY_MISSING;
    }

    private String text(Sentence sentence, IndicatorDefinition indicator, State state) {
        String own = sentence.texts().get(state);
        return own != null
                ? own
                : wording.patterns()
                        .getOrDefault(sentence.pattern(indicator.counts().word()), Map.of())
                        .getOrDefault(state, "");
    }

    private String compared(Sentence sentence, IndicatorDefinition indicator, Map<String, String> values) {
        boolean isNumber = indicator.counts() == Counts.NUMBER;
        return isNumber || values.getOrDefault("change", "").isEmpty()
                ? ""
                : filled(text(sentence, indicator, State.COMPARED), values);
    }

    private String filled(String text, Map<String, String> values) {
        return Slots.fill(text, slot -> Optional.ofNullable(values.get(slot)).orElseGet(() -> ofAnother(slot)));
    }

    /** {@code meetings-on-time.count}; the loader lets no other slot through. */
    private String ofAnother(String slot) {
        int dot = slot.indexOf('.');
        if (dot < 0) {
            return "";
        }
        Figure figure = facts.figure(slot.substring(0, dot));
        return switch (slot.substring(dot + 1)) {
            case "count" -> facts.marked(Numbers.count(figure.numerator()), figure);
            case "of" -> facts.marked(Numbers.count(figure.denominator().orElse(0L)), figure);
            case "missing" -> Numbers.count(figure.denominator().orElse(0L) - figure.numerator());
            default -> facts.marked(Numbers.percent(figure), figure);
        };
    }
}
