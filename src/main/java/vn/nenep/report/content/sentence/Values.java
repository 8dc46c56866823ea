package vn.nenep.report.content.sentence;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.wording.Sentence;
import vn.nenep.indicator.Figure;

/** What the slots of a sentence about an indicator are filled with: {@link vn.nenep.definition.wording.Slots#OF_A_SENTENCE}. */
final class Values {

    private final Facts facts;
    private final IndicatorDefinition indicator;
    private final Figure figure;

    Values(Facts facts, IndicatorDefinition indicator, Figure figure) {
        this.facts = facts;
        this.indicator = indicator;
        this.figure = figure;
    }

    Map<String, String> of(Sentence sentence, Shortfall shortfall, String parts) {
        Map<String, String> values = new TreeMap<>(sentence.words());
        values.put("title", indicator.title());
        values.put("count", facts.marked(Numbers.count(figure.numerator()), figure));
        values.put("of", facts.marked(Numbers.count(figure.denominator().orElse(0L)), figure));
        values.put("percent", facts.marked(Numbers.percent(figure), figure));
        values.put("expected", Numbers.count(figure.expected().orElse(0L)));
        values.put("target", figure.target().map(Numbers::percent).orElse(Numbers.NONE));
        values.put("verdict", Verdicts.inSentence(facts, figure.verdict()));
        values.put("missing", Numbers.count(shortfall.missing()));
        values.put("holders", Numbers.count(shortfall.holders().size()));
        values.put(
                "names",
                shortfall.holders().stream()
                        .map(code -> Changes.nameWithin(facts, code))
                        .collect(Collectors.joining("; ")));
        values.put("not-reported", Numbers.count(shortfall.notReported()));
        values.put("disputed", Numbers.count(shortfall.disputed()));
        values.put("received", Numbers.count(figure.reportsReceived()));
        values.put("reports", Numbers.count(figure.reportsExpected()));
        values.put("parts", parts);
        values.put("appendix", appendix(sentence));
        values.put("change", change().orElse(""));
        values.put("when", facts.when());
        values.put("before", facts.before());
        values.putAll(facts.anywhere());
        values.put("as-of", Numbers.date(facts.asOf()));
        return values;
    }

    private String appendix(Sentence sentence) {
        return sentence.appendix()
                .flatMap(facts::appendix)
                .map(number -> facts.say(Phrase.APPENDIX_REFERENCE, number))
                .orElse("");
    }

    private Optional<String> change() {
        Optional<BigDecimal> then = Numbers.share(facts.figure(indicator.id(), facts.bloc(), facts.periodBefore()));
        return Numbers.share(figure).flatMap(now -> then.map(before -> Changes.inWords(facts, now, before)));
    }
}
