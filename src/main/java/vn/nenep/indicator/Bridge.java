package vn.nenep.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.nenep.organisation.Restatement.How;
import vn.nenep.organisation.Restatement.Place;
import vn.nenep.period.Period;

/**
 * What a figure loses at one organisation and gains at another when the facts of a year are restated on the tree of a day: a
 * figure as-is is the figure as-was, plus what came, less what went. What can't be restated stands there too, with itself.
 */
public final class Bridge {

    private final Map<Key, Line> lines = new TreeMap<>(java.util.Comparator.comparing(Key::indicator)
            .thenComparing(Key::year)
            .thenComparing(Key::was)
            .thenComparing(Key::is)
            .thenComparing(Key::how));

    private record Key(String indicator, Period year, String was, String is, How how) {}

    /**
     * A part of a figure.
     *
     * @param was code of the organisation under which it stands as-was
     * @param is code of the organisation under which it stands as-is
     * @param organisations codes of those whose facts it is made of
     * @param reasons in the words of the register
     */
    public record Line(
            String indicator,
            Period year,
            String was,
            String is,
            How how,
            long numerator,
            long denominator,
            long expected,
            Set<String> organisations,
            Set<String> reasons) {

        Line plus(Line other) {
            Set<String> both = new TreeSet<>(organisations);
            both.addAll(other.organisations);
            Set<String> why = new TreeSet<>(reasons);
            why.addAll(other.reasons);
            return new Line(
                    indicator,
                    year,
                    was,
                    is,
                    how,
                    numerator + other.numerator,
                    denominator + other.denominator,
                    expected + other.expected,
                    both,
                    why);
        }
    }

    /** Notes a part of a figure of a unit, when it moves or can't. */
    void note(String indicator, Period year, String organisation, String was, String is, Place place, Tally tally) {
        boolean cannot = place.how() == How.SPLIT || place.how() == How.NO_SUCCESSOR;
        if ((was.equals(is) && !cannot) || tally.equals(Tally.NOTHING)) {
            return;
        }
        Line line = new Line(
                indicator,
                year,
                was,
                is,
                place.how(),
                tally.numerator(),
                tally.denominator(),
                tally.expected(),
                new TreeSet<>(Set.of(organisation)),
                new TreeSet<>(place.reasons()));
        lines.merge(new Key(indicator, year, was, is, place.how()), line, Line::plus);
    }

    /** By indicator, year, organisation as-was and organisation as-is. */
    public List<Line> lines() {
        return List.copyOf(lines.values());
    }
}
