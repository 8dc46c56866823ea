package vn.nenep.workbook;

import java.util.List;
import java.util.Set;

/**
 * The sheets of a file, in their order.
 *
 * @param ignored what the file holds beside cells that we left alone: macros, links to other files
 */
public record Workbook(List<Sheet> sheets, Set<Ignored> ignored) {

    /** Something that is never run and never followed. */
    public enum Ignored {
        MACROS,
        EXTERNAL_LINKS
    }

    /** A workbook that holds nothing but cells. */
    public Workbook(List<Sheet> sheets) {
        this(sheets, Set.of());
    }

    public Workbook {
        sheets = List.copyOf(sheets);
        ignored = Set.copyOf(ignored);
    }
}
