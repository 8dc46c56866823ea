package vn.nenep.indicator;

import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.Carriage;
import vn.nenep.definition.FormDefinition.SentBy;
import vn.nenep.definition.Grain;
import vn.nenep.period.PeriodKind;

/** By which columns the expected units {@code u}, the facts {@code f} and the versions in force find each other. */
public final class UnitKeys {

    private UnitKeys() {}

    /** The column of a unit with the code of who sends the form that reports it. */
    public static String carrier(Carriage carriage) {
        return carriage.sentBy() == SentBy.SUPERIOR ? "superior" : "committee";
    }

    /** The column of a unit with the period of the form that reports it. */
    public static String formPeriod(FormDefinition form) {
        return switch (form.period()) {
            case MONTH -> "period";
            case QUARTER -> "quarter";
            case HALF -> "half";
            case YEAR -> "year";
        };
    }

    /** The period of a fact of that form as it is written in a unit of the grain. */
    public static String factPeriod(Grain grain, FormDefinition form) {
        if (form.rowPeriod() == grain.period()) {
            return "f.period";
        }
        if (form.period() == grain.period()) {
            return "f.form_period";
        }
        if (grain.period() != PeriodKind.YEAR) {
            throw new IllegalStateException(form.id() + " can't be counted by " + grain.word());
        }
        return "substr(f.form_period, 1, 4)";
    }

    /** The temporary table with the facts of a form. */
    public static String facts(FormDefinition form) {
        return UnitTables.fact(form);
    }
}
