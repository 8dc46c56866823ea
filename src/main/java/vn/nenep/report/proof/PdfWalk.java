package vn.nenep.report.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text of a PDF in the order in which it is set: cell after cell. Blanks are left out, since lines break anywhere. A table's
 * header stands again on each new page; page numbers are taken away.
 */
final class PdfWalk {

    private static final String FORMAT = "pdf";
    private static final int SHOWN = 60;

    private final List<String> pages;
    private int page;
    private int at;

    private PdfWalk(List<String> pages) {
        this.pages = pages;
    }

    static void through(List<Piece> expected, Path file) throws IOException {
        PdfWalk walk = new PdfWalk(pages(file));
        for (Piece piece : expected) {
            if (piece.table()) {
                walk.findTable(piece);
            } else {
                walk.findText(piece);
            }
        }
    }

    /** Half of the pages is read beside the other half: it is the longest of all readings. */
    private static List<String> pages(Path file) throws IOException {
        int count;
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            count = document.getNumberOfPages();
        }
        int half = (count + 1) / 2;
        try {
            return Stream.of(new int[] {1, half}, new int[] {half + 1, count})
                    .parallel()
                    .flatMap(part -> pages(file, part[0], part[1]).stream())
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> pages(Path file, int first, int last) {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.addOperator(new PassOver(stripper, OperatorName.BEGIN_MARKED_CONTENT_SEQ));
            stripper.addOperator(new PassOver(stripper, OperatorName.END_MARKED_CONTENT));
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            stripper.setPageEnd("\f");
            String[] texts = stripper.getText(document).split("\f", -1);
            for (int page = first; page <= last; page++) {
                String squeezed = Texts.squeezed(texts[page - first]);
                String number = Integer.toString(page);
                pages.add(page > 1 && squeezed.startsWith(number) ? squeezed.substring(number.length()) : squeezed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    /** A sentence may stand after something the model doesn't know, as the signature does; it may run over a page's end. */
    private void findText(Piece expected) {
        String wanted = Texts.squeezed(expected.first());
        int from = page;
        int start = at;
        while (page < pages.size()) {
            String rest = pages.get(page).substring(at);
            String more = page + 1 < pages.size() ? pages.get(page + 1) : "";
            int there = (rest + more).indexOf(wanted);
            if (there >= 0 && there < Math.max(1, rest.length())) {
                move(at + there + wanted.length());
                return;
            }
            page++;
            at = 0;
        }
        String found = from < pages.size() ? pages.get(from).substring(start) : "";
        throw new NotAsComputed(new Difference(
                FORMAT, expected.place(), 0, 0, expected.first(), found.substring(0, Math.min(SHOWN, found.length()))));
    }

    private void findTable(Piece expected) {
        String head = Texts.squeezed(String.join("", expected.rows().get(0)));
        for (int row = 0; row < expected.rows().size(); row++) {
            List<String> cells = expected.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                find(expected.place(), row, column, cells.get(column), head);
            }
        }
    }

    private void find(String place, int row, int column, String cell, String head) {
        String wanted = Texts.squeezed(cell);
        if (wanted.isEmpty()) {
            return;
        }
        if (page < pages.size() && at >= pages.get(page).length()) {
            page++;
            at = 0;
            if (row > 0 && page < pages.size() && pages.get(page).startsWith(head)) {
                at = head.length();
            }
        }
        if (page >= pages.size() || !pages.get(page).startsWith(wanted, at)) {
            String rest = page < pages.size() ? pages.get(page).substring(at) : "";
            throw new NotAsComputed(new Difference(
                    FORMAT, place, row, column + 1, cell, rest.substring(0, Math.min(SHOWN, rest.length()))));
        }
        at += wanted.length();
    }

    /** Goes on to a place on this page or, if it is beyond its end, on the next. */
    private void move(int to) {
        int length = pages.get(page).length();
        if (to > length) {
            page++;
            at = to - length;
        } else {
            at = to;
        }
    }

    /** A tag says nothing about what is set; to look each of them up took a third of the reading. */
    private static final class PassOver extends OperatorProcessor {

        private final String name;

        PassOver(PDFTextStripper stripper, String name) {
            super(stripper);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            // nothing: see above
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
