package vn.nenep.report.origin;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;

/**
 * Everything that the figures of a report were computed from. Lists name entries of one another by their places, from 0, so
 * that what many figures share is there once.
 *
 * @param organisations with the names of their time
 * @param periods codes: {@code 2025-Q1}
 * @param reasons why a unit did not pass, in words
 * @param files below the input folder
 * @param texts what stands in cells; the first is that of a blank one
 * @param rows all rows that any figure looks at
 * @param grains the units of one length of time and one year
 * @param measures the indicators
 * @param counts what was counted for an indicator in a year
 * @param figures those that the report shows, by their ids
 */
public record Origins(
        List<Organisation> organisations,
        List<String> periods,
        List<String> reasons,
        List<SourceFile> files,
        List<SourceForm> forms,
        List<SourceSheet> sheets,
        List<CellText> texts,
        List<SourceRow> rows,
        List<GrainUnits> grains,
        List<Measure> measures,
        List<YearCounts> counts,
        List<ShownFigure> figures) {

    /** The ending of the files that hold them. */
    public static final String FORMAT = "truy-vet.js";

    /** What such a file begins with; then comes the JSON of this record. */
    public static final String START = "window.nenepTruyVet(";

    /** What it ends with. */
    public static final String END = ");\n";

    /** Of a report that names no figures. */
    public static final Origins NONE = new Origins(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of());

    /** An organisation; the same code has another entry when it had another name. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Organisation(String code, String name) {}

    /** A file that was received; {@code sha256} is that of the original in the archive. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record SourceFile(String path, String sha256) {}

    /** A form; {@code headings} are those of its columns. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record SourceForm(String id, String title, List<String> headings) {}

    /**
     * A sheet.
     *
     * @param places for each column of the form its place in the sheet, A is 0; -1 when the sheet lacks it
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record SourceSheet(int file, int form, String name, List<Integer> places) {}

    /**
     * What stands in a cell.
     *
     * @param written what the sender wrote; empty when blank
     * @param value what was read from it, as it is stored; empty when blank
     * @param title the words for the value, where it is a code; else empty
     * @param repaired 1 when a slip of writing was mended on the way, else 0
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record CellText(String written, String value, String title, int repaired) {}

    /**
     * A row.
     *
     * @param number as the spreadsheet program shows it
     * @param cells for each column of the form its text; -1 where no figure looks
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record SourceRow(int sheet, int number, List<Integer> cells) {}
}
