package vn.nenep.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.nenep.definition.report.Edition;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.indicator.FigureCalculator.Scope;
import vn.nenep.period.Period;

/**
 * What an edition was asked for, with nothing left to the day on which it is made.
 *
 * @param span the time it is about
 * @param asOf what is not due by then is not counted as a failure
 * @param words number, date, signer, committee, structure and kind of report, as the command had them
 */
public record Asked(Period span, LocalDate asOf, Edition words) {

    /** Names the time outright, so that nothing depends on the day on which it is asked again. */
    public Asked {
        words = new Edition(
                Optional.of(span.code()),
                words.unit(),
                words.asIs(),
                words.report(),
                words.date(),
                words.number(),
                words.signer());
    }

    /** Which figures that are. */
    public Scope scope() {
        return new Scope(
                span, asOf, words.unit().isPresent() ? Level.CELL : Level.COMMITTEE, words.asIs(), words.unit());
    }

    /**
     * What makes two editions editions of the same: time, committee, structure and kind of report. The as-of date and what the
     * office writes in may differ.
     */
    public List<Object> subject() {
        return List.of(span, words.unit(), words.asIs(), words.report());
    }

    /** Whether two of them have figures of the same time and organisations, so that they can be compared. */
    public boolean comparesWith(Asked other) {
        return span.equals(other.span) && words.unit().equals(other.words.unit());
    }
}
