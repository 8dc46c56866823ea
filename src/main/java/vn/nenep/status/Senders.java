package vn.nenep.status;

import java.time.LocalDate;
import java.util.Optional;
import vn.nenep.definition.FormDefinition;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Span;
import vn.nenep.period.Period;

/**
 * Who owes a form: organisations of a type that sends it, there on the period's last day; the bloc only when it has chi
 * bộ cơ sở below it ({@code indicators.md}, reports_expected).
 */
final class Senders {

    private final Register register;

    Senders(Register register) {
        this.register = register;
    }

    boolean owes(String code, FormDefinition form, Period period) {
        LocalDate end = period.lastDay();
        Optional<Span> there = register.on(code, end);
        return there.filter(span -> span.type().sends(form.isOfSuperiors()))
                .filter(span -> span.type() != OrganisationType.BLOC || sendsForOthers(code, form, end))
                .isPresent();
    }

    /** A bloc sends only what the grassroots organisations below it don't send themselves. */
    private boolean sendsForOthers(String bloc, FormDefinition form, LocalDate day) {
        return register.spans()
                .filter(span -> span.holds(day) && span.type().isGrassroots())
                .filter(span -> !span.type().sends(form.isOfSuperiors()))
                .anyMatch(span ->
                        register.blocOn(span.code(), day).filter(bloc::equals).isPresent());
    }
}
