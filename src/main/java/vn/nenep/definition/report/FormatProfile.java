package vn.nenep.definition.report;

import java.time.LocalDate;
import java.util.List;

/**
 * How a document of the Party looks by one guidance of the Central Office; the date of the document decides which.
 *
 * @param source document and clause
 * @param twoSided whether it is printed on both sides, with the wide margin at the bound edge of each page
 * @param end what stands behind the last word: {@code .} or {@code ./.}
 * @param hyphens the line under the subject
 */
public record FormatProfile(
        String id,
        Dates valid,
        String source,
        Margins margins,
        boolean twoSided,
        Sizes sizes,
        Spacing spacing,
        String end,
        String hyphens) {

    /** In millimetres; {@code header} is how far the page number stands from the upper edge. */
    public record Margins(int top, int bottom, int left, int right, int header) {}

    /** In points. */
    public record Sizes(int party, int organisation, int title, int subject, int body, int recipients) {}

    /**
     * Of the running text.
     *
     * @param line from line to line, in points
     * @param after between paragraphs, in points
     * @param firstLine indentation in millimetres
     */
    public record Spacing(int line, int after, int firstLine) {}

    /** Hướng dẫn 05-HD/VPTW, for homes that define no profile. */
    public static final FormatProfile STANDARD = new FormatProfile(
            "standard",
            Dates.ALWAYS,
            "Hướng dẫn 05-HD/VPTW",
            new Margins(20, 20, 30, 15, 10),
            false,
            new Sizes(15, 14, 16, 14, 14, 12),
            new Spacing(18, 6, 10),
            ".",
            "-----");

    /** The profile for a document of that date. */
    public static FormatProfile on(LocalDate date, List<FormatProfile> all) {
        return Dates.on(date, all, FormatProfile::valid).orElse(STANDARD);
    }
}
