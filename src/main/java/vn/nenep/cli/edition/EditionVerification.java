package vn.nenep.cli.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.text.Console;
import vn.nenep.cli.text.ImportProgress;
import vn.nenep.edition.FigureId;
import vn.nenep.job.edition.EditionProof;
import vn.nenep.job.edition.EditionShelf;
import vn.nenep.job.edition.Verification;
import vn.nenep.job.edition.Verification.Change;

/** {@code verify EDITION}: makes an edition anew and tells whether it comes out the same. */
public final class EditionVerification {

    private static final int SHOWN = 20;

    private final Desk desk;
    private final Console console;

    public EditionVerification(Desk desk) {
        this.desk = desk;
        this.console = desk.console();
    }

    /** Tells of one edition; of the latest when none is named. */
    public ExitCode tell(Optional<String> word) throws Exception {
        EditionShelf shelf = new EditionShelf(desk.home());
        int number = EditionChoice.number(shelf, word);
        Verification result =
                new EditionProof(desk.home(), desk::sealed, desk.clock(), ImportProgress.on(console)).of(number);
        ExitCode code = result.isSame() ? ExitCode.DONE : ExitCode.DATA_ERRORS;
        console.result(lines(result));
        console.document(document(result, code));
        return code;
    }

    private List<String> lines(Verification result) {
        List<String> lines = new ArrayList<>();
        if (!result.damages().isEmpty()) {
            lines.add(console.text(
                    "verify.edition.damaged",
                    result.number(),
                    count(result.damages().size())));
            result.damages().stream()
                    .limit(SHOWN)
                    .forEach(one -> lines.add("  " + console.text("edition-damage." + one.kind(), one.subject())));
            if (result.damages().size() > SHOWN) {
                lines.add("  "
                        + console.text("verify.more", count(result.damages().size() - SHOWN)));
            }
            return lines;
        }
        if (result.isSame()) {
            lines.add(console.text(
                    "verify.edition.same", result.number(), count(result.files()), count(result.figures())));
            return lines;
        }
        lines.add(
                result.differing() == 0
                        ? console.text("verify.edition.figures-same", result.number(), count(result.figures()))
                        : console.text(
                                "verify.edition.figures-differ",
                                result.number(),
                                count(result.differing()),
                                count(result.figures())));
        result.first().ifPresent(change -> lines.add("  " + first(change)));
        if (!result.otherBytes().isEmpty()) {
            lines.add(console.text("verify.edition.bytes-differ"));
            result.otherBytes().forEach(name -> lines.add("  " + name));
        }
        if (result.differing() == 0 && result.sameSaying()) {
            lines.add(console.text(
                    "verify.edition.same-saying",
                    result.java().get(0),
                    result.java().get(1)));
        }
        return lines;
    }

    private String first(Change change) {
        FigureWords words = new FigureWords(console);
        return console.text(
                "verify.edition.first", FigureId.of(change.either()), words.of(change.then()), words.of(change.now()));
    }

    private String count(long number) {
        return console.numbers().count(number);
    }

    private static Map<String, Object> document(Verification result, ExitCode code) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", "verify");
        document.put("exit", code.number());
        document.put("edition", result.number());
        document.put("same", result.isSame());
        document.put(
                "damages",
                result.damages().stream()
                        .map(one -> Map.of(
                                "kind",
                                one.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                "subject",
                                one.subject()))
                        .toList());
        document.put("figures", result.figures());
        document.put("figures_differing", result.differing());
        result.first()
                .ifPresent(change ->
                        document.put("first", FigureId.of(change.either()).toString()));
        document.put("files", result.files());
        document.put("files_differing", result.otherBytes());
        document.put("same_saying", result.differing() == 0 && result.sameSaying());
        return document;
    }
}
