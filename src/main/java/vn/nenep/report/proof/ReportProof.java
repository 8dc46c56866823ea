package vn.nenep.report.proof;

import java.io.IOException;
import java.nio.file.Path;
import vn.nenep.report.Report;
import vn.nenep.report.origin.Origins;

/** Proves that a finished file says what the model says. */
public final class ReportProof {

    private ReportProof() {}

    /**
     * Reads the file back and finds every text and every cell in its place.
     *
     * @param format as {@link vn.nenep.report.Renderer#format} names it
     * @throws NotAsComputed at the first difference
     * @throws IOException when the file can't be read
     * @throws IllegalArgumentException for a format that nobody has taught it to read: it must not go out unproved
     */
    public static void check(String format, Report report, Path file) throws IOException {
        switch (format) {
            case "docx" -> Walk.through(format, Expected.of(report, Expected.Manner.DOCX), DocxText.read(file));
            case "html" -> {
                HtmlPieces html = HtmlPieces.read(file);
                Walk.through(format, Expected.of(report, Expected.Manner.HTML), html.pieces());
                html.checkFigures(report);
            }
            case Origins.FORMAT -> OriginProof.check(report.origins(), file);
            case "pdf" -> PdfWalk.through(Expected.of(report, Expected.Manner.PDF), file);
            case "xlsx" -> XlsxWalk.through(report, file);
            default -> throw new IllegalArgumentException("There is no proof for the format " + format);
        }
    }
}
