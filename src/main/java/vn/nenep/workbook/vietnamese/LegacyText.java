package vn.nenep.workbook.vietnamese;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Text typed with a font of its own encoding, as Unicode. */
public final class LegacyText {

    private LegacyText() {}

    /** A stretch of text in one font; no font when the file does not say it. */
    public record Run(String text, Optional<String> font) {}

    /** The text as Unicode. */
    public record Decoded(String text, boolean repaired) {}

    /** Joins the runs of a cell. */
    public static Decoded decode(List<Run> runs) {
        return new Decoded(runs.stream().map(Run::text).collect(Collectors.joining()), false);
    }
}
