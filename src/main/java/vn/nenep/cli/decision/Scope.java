package vn.nenep.cli.decision;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.nenep.cli.command.UsageMistake;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.job.Program;
import vn.nenep.period.Period;

/** Which committee, form and period are meant; each may be left out. */
final class Scope {

    @Option(names = "--unit", paramLabel = "CODE")
    Optional<String> unit = Optional.empty();

    @Option(names = "--form", paramLabel = "FORM")
    Optional<String> form = Optional.empty();

    @Option(names = "--period", paramLabel = "P")
    Optional<String> period = Optional.empty();

    /** Refuses words that name nothing. */
    void check(Definitions definitions, Program program) {
        List<String> codes = program.theRegister().codes();
        unit.filter(code -> !codes.contains(code)).ifPresent(code -> {
            throw new UsageMistake("no-such-organisation", code, codes);
        });
        List<String> forms =
                definitions.reportingForms().stream().map(FormDefinition::id).toList();
        form.filter(id -> !forms.contains(id)).ifPresent(id -> {
            throw new UsageMistake("no-such-form", id, forms);
        });
        period.filter(code -> Period.parse(code).isEmpty()).ifPresent(code -> {
            throw new UsageMistake("no-period", code, List.of());
        });
    }

    /** The period by its code. */
    Optional<String> periodCode() {
        return period.flatMap(Period::parse).map(Period::code);
    }
}
