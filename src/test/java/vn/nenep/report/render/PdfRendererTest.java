package vn.nenep.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.report.Report;
import vn.nenep.report.Table;

/** What a reader of the printed file finds in it. */
class PdfRendererTest {

    private static final Report REPORT = SampleReport.annual();

    @TempDir
    private static Path folder;

    private static Path file;

    @BeforeAll
    static void render() throws IOException {
        file = folder.resolve("annual.pdf");
        new PdfRenderer().render(REPORT, file);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void holdsEveryCellOfEveryTableAndEveryHeadingAsText() throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = words(new PDFTextStripper().getText(document));

            for (Table table : REPORT.tables()) {
                assertThat(text).contains(words(table.caption()));
                table.rows()
                        .forEach(row ->
                                row.cells().forEach(cell -> assertThat(text).contains(words(cell))));
            }
            REPORT.sections().forEach(section -> assertThat(text).contains(words(section.heading())));
        }
    }

    @Test
    void hasABookmarkForEachHeading() throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<String> names = new ArrayList<>();
            collect(document.getDocumentCatalog().getDocumentOutline().children(), names);

            assertThat(names)
                    .containsExactlyElementsOf(REPORT.sections().stream()
                            .map(section -> section.heading().strip().replaceAll("\\s+", " "))
                            .toList());
        }
    }

    private static void collect(Iterable<PDOutlineItem> items, List<String> names) {
        for (PDOutlineItem item : items) {
            names.add(item.getTitle());
            collect(item.children(), names);
        }
    }

    @Test
    void isTaggedInVietnameseWithItsFontsInsideAndNoNumberOnPageOne() throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(document).strip()).startsWith("2");
        }
    }

    @Test
    void turnsThePagesOfTurnedSections() throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<Boolean> turned = StreamSupport.stream(document.getPages().spliterator(), false)
                    .map(PDPage::getMediaBox)
                    .map(box -> box.getWidth() > box.getHeight())
                    .distinct()
                    .toList();
            PDRectangle first = document.getPage(0).getMediaBox();

            assertThat(turned).containsExactly(false, true);
            assertThat(Math.round(first.getWidth() / 72 * 25.4)).isEqualTo(210);
            assertThat(Math.round(first.getHeight() / 72 * 25.4)).isEqualTo(297);
        }
    }

    @Test
    void givesTheSameBytesInAnotherPlace() throws IOException {
        Path other = folder.resolve("other.pdf");
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            new PdfRenderer().render(REPORT, other);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }

        assertThat(Files.mismatch(file, other)).isEqualTo(-1);
    }
}
