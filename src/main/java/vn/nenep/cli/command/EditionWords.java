package vn.nenep.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.JobDefinition.Step;
import vn.nenep.definition.ReportDefinition;
import vn.nenep.definition.ReportDefinition.Occasion;
import vn.nenep.definition.report.Edition;
import vn.nenep.definition.report.WrongWords;
import vn.nenep.job.Program;
import vn.nenep.job.run.RunRequest;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodWords;

/** The words for an edition of a report, as options of a command or as {@code name=value}. */
public final class EditionWords {

    private EditionWords() {}

    /**
     * The edition.
     *
     * @param hyphens that stand before a name where it is written: {@code --} or nothing
     * @throws UsageMistake when a word can't be read, or when two contradict each other
     */
    static Edition read(Map<String, String> words, String hyphens) {
        try {
            return Edition.of(words);
        } catch (WrongWords e) {
            String names = e.names().stream().map(name -> hyphens + name).collect(Collectors.joining(", "));
            throw new UsageMistake(e.key(), e.written().isEmpty() ? names : e.written(), List.of());
        }
    }

    /**
     * Looks for what the edition of a run names.
     *
     * @throws UsageMistake when there is no such committee or report, or when the report is not for such an occasion
     */
    static void check(RunRequest request, Definitions definitions, Program program) {
        checkUnit(request.edition(), program);
        if (request.job().steps().contains(Step.REPORT)) {
            checkReport(request.edition(), request.today(), definitions);
        }
    }

    /** The same for an edition that is to be published. */
    public static void check(Edition edition, LocalDate today, Definitions definitions, Program program) {
        checkUnit(edition, program);
        checkReport(edition, today, definitions);
    }

    private static void checkUnit(Edition edition, Program program) {
        edition.unit()
                .ifPresent(unit -> program.register().ifPresent(register -> {
                    List<String> known = register.spans()
                            .filter(span -> span.type().isGrassroots())
                            .map(span -> span.code())
                            .distinct()
                            .toList();
                    if (!known.contains(unit)) {
                        throw new UsageMistake("no-such-committee", unit, known);
                    }
                }));
    }

    private static void checkReport(Edition edition, LocalDate today, Definitions definitions) {
        Occasion occasion = occasion(edition, today);
        edition.report().ifPresent(id -> {
            ReportDefinition report = definitions
                    .report(id)
                    .orElseThrow(() -> new UsageMistake(
                            "no-such-report",
                            id,
                            definitions.reports().stream()
                                    .map(ReportDefinition::id)
                                    .toList()));
            if (!report.occasions().contains(occasion)) {
                throw new UsageMistake(
                        "report-not-for",
                        id,
                        definitions.reports().stream()
                                .filter(other -> other.occasions().contains(occasion))
                                .map(ReportDefinition::id)
                                .toList());
            }
        });
    }

    private static Occasion occasion(Edition edition, LocalDate today) {
        Period span = edition.period()
                .flatMap(word -> PeriodWords.period(word, today))
                .orElse(Period.ofYear(today.getYear()));
        return Occasion.of(span, edition.unit());
    }
}
