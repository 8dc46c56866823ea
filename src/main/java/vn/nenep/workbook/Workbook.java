package vn.nenep.workbook;

import java.util.List;

/** The sheets of a file, in their order. */
public record Workbook(List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }
}
