package vn.nenep.cli.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nenep.definition.report.Edition;
import vn.nenep.definition.report.WrongWords;
import vn.nenep.job.Program;

/** The words for an edition of a report, as options of a command or as {@code name=value}. */
final class EditionWords {

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
     * Looks for what the edition names.
     *
     * @throws UsageMistake when there is no such committee
     */
    static void check(Edition edition, Program program) {
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
}
