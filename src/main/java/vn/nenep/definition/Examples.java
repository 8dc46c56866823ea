package vn.nenep.definition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.organisation.Span;
import vn.nenep.period.Period;

/**
 * What the definitions say of themselves: for each indicator some given rows and the figure that follows from them. They run
 * in {@code nenep check} and in the build, through the same store and the same computation as every figure.
 *
 * @param stage the organisations that all of them are about; empty when no file describes them
 */
public record Examples(Optional<Stage> stage, List<Example> all) {

    public Examples {
        all = List.copyOf(all);
    }

    /**
     * A small fixed register.
     *
     * @param year of the rows that say none
     * @param asOf the day that decides what is due, where an example names no other
     * @param usual code of the organisation that is meant where none is named
     */
    public record Stage(int year, LocalDate asOf, String usual, List<Span> organisations) {
        public Stage {
            organisations = List.copyOf(organisations);
        }
    }

    /**
     * One example of an indicator.
     *
     * @param file path below the home folder
     * @param line where it starts
     * @param title what it shows; empty when it speaks for itself
     */
    public record Example(
            String file,
            int line,
            String title,
            String indicator,
            LocalDate asOf,
            List<Given> given,
            String organisation,
            Period period,
            List<Expected> expected) {
        public Example {
            given = List.copyOf(given);
            expected = List.copyOf(expected);
        }
    }

    /**
     * A row of a form that is in force; without values: the form arrived, and has no row of its own to show for it.
     *
     * @param sender empty: whoever sends that form about the organisations
     * @param period the form's
     * @param rowPeriod the row's own
     * @param organisations that the row is about
     * @param values by column id, as a reader of the form would have read them
     * @param held whether it has an error and does not count
     */
    public record Given(
            FormDefinition form,
            Optional<String> sender,
            Period period,
            Period rowPeriod,
            List<String> organisations,
            Map<String, Optional<Object>> values,
            boolean held) {
        public Given {
            organisations = List.copyOf(organisations);
            values = new LinkedHashMap<>(values);
        }
    }

    /**
     * One part of the figure.
     *
     * @param part its name in {@code figures.csv}
     * @param value as it is written there
     * @param line where the definition says so
     */
    public record Expected(String part, String value, int line) {}
}
