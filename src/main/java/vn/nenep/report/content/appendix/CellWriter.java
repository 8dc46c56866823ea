package vn.nenep.report.content.appendix;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.wording.TableDefinition.Column;
import vn.nenep.indicator.Figure;
import vn.nenep.period.Period;
import vn.nenep.report.content.sentence.Facts;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;
import vn.nenep.report.content.sentence.Verdicts;

/** Writes one cell of a table. */
final class CellWriter {

    private final Facts facts;
    private final Predicate<String> marked;

    /** With the organisations whose changes are marked, because they can't simply be compared. */
    CellWriter(Facts facts, Predicate<String> marked) {
        this.facts = facts;
        this.marked = marked;
    }

    /** What a column shows at an organisation; of the indicator of the row, where that is one. */
    String write(Column column, Period period, String organisation, Optional<IndicatorDefinition> row) {
        List<String> ids = row.map(IndicatorDefinition::id).map(List::of).orElse(column.indicators());
        Values values = new Values(column, ids, organisation, period);
        return switch (column.show()) {
            case COUNT -> values.marked(Numbers.count(values.count()));
            case OF -> values.marked(Numbers.count(values.of()));
            case RATIO -> values.marked(Numbers.ratio(values.count(), values.of()));
            case PERCENT -> values.marked(values.share().map(Numbers::percent).orElse(Numbers.NONE));
            case MISSING -> values.marked(Numbers.count(values.of() - values.count()));
            case EXPECTED ->
                values.marked(values.first().expected().map(Numbers::count).orElse(Numbers.NONE));
            case UNKNOWN ->
                values.marked(
                        values.first().expected().isPresent()
                                ? Numbers.count(values.first().unknown())
                                : Numbers.NONE);
            case BEFORE -> {
                Values before = values.before();
                yield before.marked(before.share().map(Numbers::percent).orElse(Numbers.NONE));
            }
            case CHANGE -> change(values, organisation);
            case TARGET -> values.first().target().map(Numbers::percent).orElse(Numbers.NONE);
            case VERDICT -> Verdicts.word(facts, values.first().verdict());
            case CLAUSES -> row.map(one -> String.join(", ", one.clauses())).orElse("");
            case CELLS -> Numbers.count(facts.cells(organisation));
            case WHICH -> which(column, values);
        };
    }

    private String change(Values values, String organisation) {
        Optional<BigDecimal> now = values.share();
        Optional<BigDecimal> then = values.before().share();
        if (now.isEmpty() || then.isEmpty()) {
            return Numbers.NONE;
        }
        String mark = marked.test(organisation) ? facts.say(Phrase.CHANGE_MARK) : "";
        return Numbers.signedPoints(now.get(), then.get()) + mark;
    }

    /** The label of the only indicator that is not zero; nothing where there are several, as in a sum. */
    private String which(Column column, Values values) {
        List<Integer> there = IntStream.range(0, column.indicators().size())
                .filter(i -> values.figure(column.indicators().get(i)).numerator() > 0)
                .boxed()
                .toList();
        return there.size() == 1 ? column.labels().get(there.get(0)) : Numbers.NONE;
    }

    /** The figures of a cell. */
    private final class Values {

        private final Column column;
        private final List<String> ids;
        private final String organisation;
        private final Period period;

        Values(Column column, List<String> ids, String organisation, Period period) {
            this.column = column;
            this.ids = ids;
            this.organisation = organisation;
            this.period = period;
        }

        Figure figure(String id) {
            return facts.figure(id, organisation, period);
        }

        Figure first() {
            return figure(ids.get(0));
        }

        /** With the name of the figure, where it is one: a sum or a difference of several has none. */
        String marked(String number) {
            return ids.size() == 1 && column.minus().isEmpty() ? facts.marked(number, first()) : number;
        }

        long count() {
            return sum(ids) - sum(column.minus());
        }

        private long sum(List<String> of) {
            return of.stream().mapToLong(id -> figure(id).numerator()).sum();
        }

        long of() {
            return first().denominator().orElse(0L);
        }

        Optional<BigDecimal> share() {
            return Numbers.share(count(), of());
        }

        Values before() {
            return new Values(column, ids, organisation, period.yearBefore());
        }
    }
}
