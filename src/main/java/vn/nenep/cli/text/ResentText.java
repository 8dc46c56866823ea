package vn.nenep.cli.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nenep.job.Resubmissions.Resent;
import vn.nenep.job.differing.Difference;
import vn.nenep.store.version.Version;

/** Says a line for each version that took the place of one that counted: what it moves, and how to see it. */
public final class ResentText {

    private static final int SHOWN = 10;

    private final Console console;
    private final Paths paths;
    private final Path input;
    private final boolean trial;

    /** Words for what an import replaced; on trial the file is named, because the store does not have its version. */
    public ResentText(Console console, Paths paths, Path input, boolean trial) {
        this.console = console;
        this.paths = paths;
        this.input = input;
        this.trial = trial;
    }

    public List<String> lines(List<Resent> all) {
        List<String> lines = new ArrayList<>();
        if (all.isEmpty()) {
            return lines;
        }
        lines.add("");
        lines.add(console.text(trial ? "resent.trial" : "resent", count(all.size())));
        for (Resent one : all.subList(0, Math.min(SHOWN, all.size()))) {
            Difference difference = one.difference();
            String moved = console.text(
                    one.withFigures() ? "resent.moves" : "resent.cells",
                    count(difference.cells().cells().size()),
                    count(difference.cells().added().size()),
                    count(difference.cells().gone().size()),
                    count(difference.figures().size()),
                    count(difference.verdicts()));
            lines.add("  "
                    + console.text(
                            "resent.line",
                            difference.later().name(),
                            moved,
                            paths.command("diff " + word(difference.later()))));
        }
        if (all.size() > SHOWN) {
            lines.add("  " + console.text("diff.more", count(all.size() - SHOWN)));
        }
        return lines;
    }

    private String word(Version version) {
        Path file = input.resolve(version.file());
        if (!trial || !Files.exists(file)) {
            return version.name();
        }
        String shown = paths.shown(file);
        return shown.contains(" ") ? "\"" + shown + "\"" : shown;
    }

    private String count(long number) {
        return console.numbers().count(number);
    }

    /** The same for other programs. */
    public Map<String, Object> fields(Resent one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Difference difference = one.difference();
        fields.put("version", difference.later().name());
        fields.put("file", difference.later().file());
        fields.put("cells", difference.cells().cells().size());
        fields.put("rows_added", difference.cells().added().size());
        fields.put("rows_gone", difference.cells().gone().size());
        if (one.withFigures()) {
            fields.put("figures", difference.figures().size());
            fields.put("verdicts", difference.verdicts());
        }
        return fields;
    }
}
