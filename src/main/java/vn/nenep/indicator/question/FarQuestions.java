package vn.nenep.indicator.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.QuestionDefinition;
import vn.nenep.definition.QuestionDefinition.Spread;
import vn.nenep.indicator.question.UnitFigures.Value;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;

/** Asks about figures far from those of the others, and about changes far from the changes of the others. */
final class FarQuestions {

    private final Definitions definitions;
    private final Register register;
    private final Period year;
    private final UnitFigures figures;
    private final UnitFigures before;

    FarQuestions(Definitions definitions, Register register, Period year, UnitFigures figures, UnitFigures before) {
        this.definitions = definitions;
        this.register = register;
        this.year = year;
        this.figures = figures;
        this.before = before;
    }

    /** A unit with the number by which it is compared. */
    private record Compared(Value value, Optional<Value> before, BigDecimal number) {}

    List<Question> outliers(QuestionDefinition question, Spread spread) {
        List<Question> asked = new ArrayList<>();
        for (IndicatorDefinition indicator : indicators(spread)) {
            for (Period period : year.split(spread.each())) {
                asked.addAll(far(
                        question,
                        spread,
                        indicator,
                        figures.compared(indicator.id(), period, spread).stream()
                                .map(value -> new Compared(value, Optional.empty(), value.value()))
                                .toList()));
            }
        }
        return asked;
    }

    List<Question> jumps(QuestionDefinition question, Spread spread) {
        List<Question> asked = new ArrayList<>();
        for (IndicatorDefinition indicator : indicators(spread)) {
            for (Period period : year.split(spread.each())) {
                asked.addAll(far(
                        question,
                        spread,
                        indicator,
                        figures.compared(indicator.id(), period, spread).stream()
                                .flatMap(value -> change(indicator, value, spread).stream())
                                .toList()));
            }
        }
        return asked;
    }

    private Optional<Compared> change(IndicatorDefinition indicator, Value value, Spread spread) {
        return before.of(indicator.id(), value.figure().period().yearBefore(), value.organisation(), spread)
                .map(then ->
                        new Compared(value, Optional.of(then), value.value().subtract(then.value())));
    }

    private List<IndicatorDefinition> indicators(Spread spread) {
        return spread.indicators().stream()
                .flatMap(id -> definitions.indicator(id).stream())
                .filter(indicator -> indicator.isFor(year))
                .toList();
    }

    private List<Question> far(
            QuestionDefinition question, Spread spread, IndicatorDefinition indicator, List<Compared> units) {
        if (units.size() < spread.leastUnits()) {
            return List.of();
        }
        RobustSpread usual =
                RobustSpread.of(units.stream().map(Compared::number).toList());
        return units.stream()
                .filter(unit -> usual.isFar(unit.number(), spread.threshold()))
                .filter(unit -> unit.number().subtract(usual.median()).abs().compareTo(spread.apart()) >= 0)
                .map(unit -> question(question, indicator, unit, usual))
                .toList();
    }

    private Question question(
            QuestionDefinition question, IndicatorDefinition indicator, Compared unit, RobustSpread usual) {
        Value value = unit.value();
        Period period = value.figure().period();
        Question.Far far = new Question.Far(
                indicator,
                value.figure().numerator(),
                value.figure().denominator(),
                unit.number(),
                usual.median(),
                usual.mad(),
                usual.units());
        Question.Seen seen = unit.before()
                .<Question.Seen>map(
                        then -> new Question.Changed(indicator, then.value(), value.value(), unit.number(), far))
                .orElse(far);
        return new Question(
                question,
                register.committeeIn(value.organisation(), period).orElse(value.organisation()),
                period,
                value.organisation(),
                seen,
                List.of());
    }
}
