package vn.nenep.report.content;

import java.util.List;
import java.util.function.Function;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.Verdict;
import vn.nenep.report.HeatMap.Field;
import vn.nenep.report.HeatMap.State;
import vn.nenep.report.HeatMap.Tone;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Saying;
import vn.nenep.report.content.sentence.UnitPhrase;

/** The states of a duty in a month, a quarter or a year, each with its letter, in the words of the report. */
final class MonthStates {

    private final State good;
    private final State outside;
    private final State missing;
    private final State unknown;
    private final State notDue;

    MonthStates(Function<Saying, String> say) {
        good = new State(say.apply(UnitPhrase.MEETING_GOOD_LETTER), say.apply(UnitPhrase.MEETING_GOOD), Tone.GOOD);
        outside = new State(
                say.apply(UnitPhrase.MEETING_OUTSIDE_LETTER), say.apply(UnitPhrase.MEETING_OUTSIDE), Tone.FAIR);
        missing = new State(
                say.apply(UnitPhrase.MEETING_MISSING_LETTER), say.apply(UnitPhrase.MEETING_MISSING), Tone.BAD);
        unknown = new State(
                say.apply(UnitPhrase.MEETING_UNKNOWN_LETTER), say.apply(UnitPhrase.MEETING_UNKNOWN), Tone.UNKNOWN);
        notDue = new State(
                say.apply(UnitPhrase.MEETING_NOT_DUE_LETTER), say.apply(UnitPhrase.MEETING_NOT_DUE), Tone.NONE);
    }

    List<State> key() {
        return List.of(good, outside, missing, unknown, notDue);
    }

    /** The worst state of a month's meetings, with the number of cells in it where there are several. */
    Field field(Figure held, Figure inRule) {
        long expected = held.expected().orElse(0L);
        long without = held.denominator().orElse(0L) - held.numerator();
        long late = held.numerator() - inRule.numerator();
        if (expected == 0) {
            return new Field(notDue, notDue.letter());
        }
        if (without > 0) {
            return new Field(missing, counted(missing, without, expected));
        }
        if (late > 0) {
            return new Field(outside, counted(outside, late, expected));
        }
        return held.unknown() > 0
                ? new Field(unknown, counted(unknown, held.unknown(), expected))
                : new Field(good, good.letter());
    }

    private static String counted(State state, long count, long of) {
        return of == 1 ? state.letter() : state.letter() + Numbers.count(count);
    }

    /** The letter of a duty: done, not done, not known, not due. */
    String letter(Verdict verdict) {
        return switch (verdict) {
            case MET -> good.letter();
            case NOT_MET -> missing.letter();
            case UNCERTAIN, NO_DATA -> unknown.letter();
            case NOT_DUE, NO_TARGET -> Numbers.NONE;
        };
    }
}
