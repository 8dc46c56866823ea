package vn.nenep.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.report.Block;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Report;
import vn.nenep.report.Section;
import vn.nenep.report.Table;
import vn.nenep.report.Table.Align;
import vn.nenep.report.Table.Column;
import vn.nenep.report.Table.Emphasis;
import vn.nenep.report.Table.Row;

/** Where the pages of the PDF end: appendices that differ by one line each, so that a table breaks at every place. */
class PaperPagesTest {

    private static final int APPENDICES = 24;
    private static final int ROWS = 14;
    private static final int GROUP_AT = 6;

    @TempDir
    private static Path folder;

    private static List<String> pages;

    @BeforeAll
    static void render() throws IOException {
        Path file = folder.resolve("pages.pdf");
        new PdfRenderer().render(report(), file);
        pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setPageEnd("\f");
            pages.addAll(List.of(stripper.getText(document).split("\f")));
        }
    }

    private static Report report() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(1, "I- KẾT QUẢ", false, List.of(Paragraph.body("Như các phụ lục."))));
        for (int i = 1; i <= APPENDICES; i++) {
            List<Block> blocks = new ArrayList<>();
            for (int line = 0; line < 14 + i; line++) {
                blocks.add(Paragraph.body("Một dòng."));
            }
            blocks.add(table(i));
            sections.add(new Section(1, "PHỤ LỤC " + i, false, true, blocks));
        }
        sections.add(new Section(1, "PHỤ LỤC DÀI", true, true, List.of(SampleReport.table(70, 5))));
        return SampleReport.with(sections);
    }

    private static Table table(int number) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            Emphasis emphasis = i == GROUP_AT ? Emphasis.GROUP : i == ROWS - 1 ? Emphasis.TOTAL : Emphasis.NORMAL;
            rows.add(new Row(emphasis, List.of("dòng-" + number + "-" + i, "1")));
        }
        return new Table(
                "t" + number,
                "Bảng thử",
                List.of(new Column("Tên", Align.LEFT, 4), new Column("Số", Align.RIGHT, 1)),
                rows);
    }

    private static List<Integer> rows(String page, int table) {
        List<Integer> rows = new ArrayList<>();
        Matcher row = Pattern.compile("dòng-" + table + "-(\\d+)\\b").matcher(page);
        while (row.find()) {
            rows.add(Integer.parseInt(row.group(1)));
        }
        return rows;
    }

    @Test
    void noPageHoldsLessThanTwoRowsOfATableAndNoneEndsWithTheHeadingOfAGroup() {
        List<Integer> lastOfPages = new ArrayList<>();
        for (int table = 1; table <= APPENDICES; table++) {
            for (String page : pages) {
                List<Integer> rows = rows(page, table);
                if (!rows.isEmpty()) {
                    assertThat(rows).as("table " + table).hasSizeGreaterThanOrEqualTo(2);
                    lastOfPages.add(rows.get(rows.size() - 1));
                }
            }
        }

        assertThat(lastOfPages).doesNotContain(0, GROUP_AT, ROWS - 2, ROWS - 3);
        assertThat(new TreeSet<>(lastOfPages)).as("places where tables break").hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void theListNamesThePageOfEachTable() {
        String list = pages.stream()
                .filter(page -> page.contains("DANH MỤC BẢNG"))
                .findFirst()
                .orElseThrow();
        for (int table = 1; table <= APPENDICES; table++) {
            Matcher line =
                    Pattern.compile("Bảng " + table + "\\. Bảng thử\\s+(\\d+)").matcher(list);
            assertThat(line.find()).as("Bảng " + table).isTrue();
            assertThat(pages.get(Integer.parseInt(line.group(1)) - 1)).contains("Bảng " + table + ". Bảng thử");
        }
    }

    @Test
    void noHeaderOfATableStandsAlone() {
        for (int table = 1; table <= APPENDICES; table++) {
            String caption = "Bảng " + table + ". Bảng thử";
            String page = pages.stream()
                    .filter(text -> text.contains(caption) && !text.contains("DANH MỤC BẢNG"))
                    .findFirst()
                    .orElseThrow();
            assertThat(rows(page, table)).as(caption).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void noPageIsEmpty() {
        assertThat(pages).noneMatch(page -> page.strip().matches("\\d*"));
    }

    @Test
    void eachAppendixStartsAPage() {
        for (int i = 1; i <= APPENDICES; i++) {
            String heading = "PHỤ LỤC " + i;
            assertThat(pages.stream()
                            .filter(page -> page.lines()
                                    .limit(2)
                                    .anyMatch(line -> line.strip().equals(heading))))
                    .as(heading)
                    .hasSize(1);
        }
    }
}
