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
import vn.nenep.report.proof.Piece.Before;

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
            if (piece.isEnd()) {
                walk.findEnd(piece);
            } else if (piece.table()) {
                walk.findTable(piece);
            } else {
                walk.findText(piece);
            }
        }
    }

    /** Half of the pages is read beside the other half: it is the longest of all readings. */
    private static List<String> pages(Path file) throws IOException {
        try {
            return Stream.of(false, true)
                    .parallel()
                    .flatMap(second -> pages(file, second).stream())
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> pages(Path file, boolean second) {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            int half = (document.getNumberOfPages() + 1) / 2;
            int first = second ? half + 1 : 1;
            int last = second ? document.getNumberOfPages() : half;
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

    /** A sentence may run over a page's end. */
    private void findText(Piece expected) {
        String wanted = Texts.squeezed(expected.first());
        turn();
        int from = page;
        int start = at;
        if (expected.before() == Before.NUMBER) {
            skipNumber();
        } else if (expected.before() == Before.ANYTHING) {
            skipTo(wanted);
        }
        if (page < pages.size() && ahead().startsWith(wanted)) {
            move(at + wanted.length());
            return;
        }
        throw new NotAsComputed(new Difference(FORMAT, expected.place(), 0, 0, expected.first(), shown(from, start)));
    }

    private void findEnd(Piece end) {
        turn();
        if (end.before() == Before.NUMBER) {
            skipNumber();
            turn();
        }
        if (end.before() != Before.ANYTHING && page < pages.size()) {
            throw new NotAsComputed(new Difference(FORMAT, "", 0, 0, "", shown(page, at)));
        }
    }

    /** Goes on to the next page that holds anything, at the end of one. */
    private void turn() {
        while (page < pages.size() && at >= pages.get(page).length()) {
            page++;
            at = 0;
        }
    }

    private void skipNumber() {
        while (page < pages.size()
                && at < pages.get(page).length()
                && Character.isDigit(pages.get(page).charAt(at))) {
            at++;
        }
        turn();
    }

    private void skipTo(String wanted) {
        while (page < pages.size()) {
            int there = ahead().indexOf(wanted);
            if (there >= 0 && there < pages.get(page).length() - at) {
                at += there;
                return;
            }
            page++;
            at = 0;
        }
    }

    /** The rest of this page and the next one. */
    private String ahead() {
        return pages.get(page).substring(at) + (page + 1 < pages.size() ? pages.get(page + 1) : "");
    }

    private String shown(int on, int from) {
        String rest = on < pages.size() ? pages.get(on).substring(from) : "";
        return rest.substring(0, Math.min(SHOWN, rest.length()));
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
            throw new NotAsComputed(new Difference(FORMAT, place, row, column + 1, cell, shown(page, at)));
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
