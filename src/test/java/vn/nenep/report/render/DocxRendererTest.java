package vn.nenep.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Report;
import vn.nenep.report.Section;

class DocxRendererTest {

    @TempDir
    Path folder;

    @Test
    void setsThePageOfAPartyDocument() throws IOException {
        CTSectPr page = open(SampleReport.ofBlocks()).getDocument().getBody().getSectPr();

        assertThat(page.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
        assertThat(page.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
        assertThat(margins(page)).containsExactly(1134, 850, 1134, 1701);
        assertThat(page.isSetTitlePg()).isTrue();
    }

    @Test
    void numbersEveryPageButTheFirst() throws IOException {
        XWPFDocument document = open(SampleReport.ofBlocks());

        assertThat(document.getHeaderList()).hasSize(1);
        assertThat(document.getHeaderList().get(0)._getHdrFtr().xmlText()).contains(" PAGE ");
        assertThat(document.getDocument().getBody().getSectPr().getHeaderReferenceList())
                .extracting(reference -> reference.getType().toString())
                .containsExactly("default");
    }

    @Test
    void setsTimesNewRomanAndVietnameseForEveryScript() throws IOException {
        assertThat(part(SampleReport.ofBlocks(), "word/styles.xml"))
                .contains("w:ascii=\"Times New Roman\"", "w:hAnsi=\"Times New Roman\"")
                .contains("w:eastAsia=\"Times New Roman\"", "w:cs=\"Times New Roman\"")
                .contains("<w:lang w:val=\"vi-VN\"");
    }

    @Test
    void namesHeadingsByLevel() throws IOException {
        XWPFDocument document = open(SampleReport.annual());

        assertThat(document.getParagraphs())
                .filteredOn(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                .extracting(paragraph -> paragraph.getStyle() + " " + paragraph.getText())
                .startsWith("Heading1 I- ĐẶC ĐIỂM TÌNH HÌNH", "Heading1 II- KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU")
                .contains("Heading2 1. Nề nếp sinh hoạt chi bộ", "Heading3 1.1. Đánh giá, xếp loại chất lượng");
        assertThat(part(SampleReport.ofBlocks(), "word/styles.xml"))
                .contains("<w:outlineLvl w:val=\"0\"/>", "<w:outlineLvl w:val=\"1\"/>", "<w:outlineLvl w:val=\"2\"/>");
    }

    @Test
    void repeatsTheHeaderOfATableAndSplitsNoRow() throws IOException {
        XWPFTable table = open(SampleReport.ofBlocks(SampleReport.table(70, 12)))
                .getTables()
                .get(1);

        assertThat(table.getRows()).hasSize(71);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isFalse();
        assertThat(table.getRows()).allSatisfy(row -> {
            CTTrPr properties = row.getCtRow().getTrPr();
            assertThat(properties.getCantSplitList()).hasSize(1);
        });
    }

    @Test
    void writesEveryCellOfATable() throws IOException {
        XWPFTable table = open(SampleReport.ofBlocks(SampleReport.table(3, 4)))
                .getTables()
                .get(1);

        assertThat(table.getRow(2).getTableCells())
                .extracting(cell -> cell.getText())
                .containsExactly("2", "Đảng bộ Văn phòng Tỉnh ủy", "69,01", "70,01");
    }

    @Test
    void describesEveryChartForThoseWhoCannotSeeIt() throws IOException {
        Report report = SampleReport.annual();

        List<String> described = open(report).getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .flatMap(run -> run.getCTR().getDrawingList().stream())
                .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr())
                .toList();

        assertThat(described)
                .containsExactlyElementsOf(report.drawings().stream()
                        .map(chart -> chart.text().alternative())
                        .toList());
    }

    @Test
    void givesEveryPictureItsOwnNumber() throws IOException {
        XWPFDocument document = open(SampleReport.ofBlocks(SampleCharts.cap(), SampleCharts.held()));

        assertThat(document.getParagraphs().stream()
                        .flatMap(paragraph -> paragraph.getRuns().stream())
                        .flatMap(run -> run.getCTR().getDrawingList().stream())
                        .map(drawing -> drawing.getInlineArray(0).getDocPr().getId()))
                .containsExactly(1L, 2L);
    }

    @Test
    void givesAChartTheWidthOfTheText() throws IOException {
        XWPFParagraph picture = picture(open(SampleReport.ofBlocks(SampleCharts.attendance())));

        long width = picture.getRuns()
                .get(0)
                .getCTR()
                .getDrawingArray(0)
                .getInlineArray(0)
                .getExtent()
                .getCx();
        assertThat(width / 36000.0).isBetween(163.5, 165.0);
    }

    @Test
    void shrinksAChartThatIsHigherThanAPage() throws IOException {
        XWPFParagraph picture = picture(open(SampleReport.ofBlocks(SampleCharts.ratings(60))));

        long height = picture.getRuns()
                .get(0)
                .getCTR()
                .getDrawingArray(0)
                .getInlineArray(0)
                .getExtent()
                .getCy();
        assertThat(height / 36000.0).isBetween(225.0, 235.0);
    }

    @Test
    void setsNoExactLineHeightWhereAPictureStands() throws IOException {
        XWPFDocument document = open(SampleReport.ofBlocks(SampleCharts.attendance()));

        assertThat(picture(document).getStyle()).isEqualTo("Picture");
        assertThat(document.getStyles().getStyle("Picture").getCTStyle().xmlText())
                .contains("w:lineRule=\"auto\"", "w:keepNext");
        assertThat(document.getStyles().getStyle("Body").getCTStyle().xmlText()).contains("w:lineRule=\"exact\"");
    }

    @Test
    void numbersTablesAndChartsInFieldsOfWord() throws IOException {
        Report report = SampleReport.ofBlocks(
                SampleReport.table(1, 2), SampleCharts.cap(), SampleReport.table(1, 3), SampleCharts.held());

        assertThat(open(report).getParagraphs())
                .filteredOn(paragraph -> paragraph.getCTP().sizeOfFldSimpleArray() == 1)
                .extracting(paragraph -> paragraph.getCTP().getFldSimpleArray(0).getInstr() + "|" + paragraph.getText())
                .containsExactly(
                        " SEQ Bảng \\* ARABIC |Bảng 1. Kết quả theo từng tổ chức cơ sở đảng",
                        " SEQ Biểu_đồ \\* ARABIC |Biểu đồ 1. Khối nông thôn vượt mức 20% «Hoàn thành xuất sắc»",
                        " SEQ Bảng \\* ARABIC |Bảng 2. Kết quả theo từng tổ chức cơ sở đảng",
                        " SEQ Biểu_đồ \\* ARABIC |Biểu đồ 2. Số chi bộ dự sinh hoạt đầy đủ tăng qua từng quý");
    }

    @Test
    void highlightsWhatAPersonHasToWrite() throws IOException {
        XWPFDocument document =
                open(SampleReport.ofBlocks(Paragraph.body("số liệu"), Paragraph.toEdit("[cần biên tập]")));

        assertThat(document.getParagraphs())
                .filteredOn(paragraph -> paragraph.getRuns().stream().anyMatch(run -> run.isHighlighted()))
                .extracting(XWPFParagraph::getText)
                .containsExactly("[cần biên tập]");
    }

    @Test
    void keepsTheBlanksThatAreFilledInByHand() throws IOException {
        assertThat(part(SampleReport.ofBlocks(), "word/document.xml"))
                .contains("<w:t xml:space=\"preserve\">Quảng Bình, ngày     tháng     năm 2026</w:t>");
    }

    @Test
    void turnsPagesForWideSectionsAndBack() throws IOException {
        XWPFDocument document =
                open(SampleReport.with(List.of(section("I", false), section("II", true), section("III", false))));

        List<CTSectPr> inner = document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP().isSetPPr()
                        && paragraph.getCTP().getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getCTP().getPPr().getSectPr())
                .toList();
        CTSectPr last = document.getDocument().getBody().getSectPr();
        assertThat(inner).hasSize(2);
        assertThat(inner.get(0).isSetTitlePg()).isTrue();
        assertThat(inner.get(1).getPgSz().getW()).isEqualTo(BigInteger.valueOf(16838));
        assertThat(margins(inner.get(1))).containsExactly(1701, 1134, 850, 1134);
        assertThat(inner.get(1).isSetTitlePg()).isFalse();
        assertThat(margins(last)).containsExactly(1134, 850, 1134, 1701);
        assertThat(last.getPgSz().isSetOrient()).isFalse();
    }

    @ParameterizedTest(name = "on turned pages: {0}")
    @ValueSource(booleans = {true, false})
    void signsBeforeTheAppendices(boolean turned) throws IOException {
        Section appendix = new Section(1, "PHỤ LỤC", turned, true, List.of(Paragraph.note("Chưa có số liệu.")));
        Section lists = new Section(1, "I", false, List.of(SampleReport.table(2, 3), SampleReport.table(2, 3)));
        XWPFDocument document = open(SampleReport.with(List.of(lists, appendix)));

        List<String> order = document.getBodyElements().stream()
                .map(element -> element instanceof XWPFTable table
                        ? table.getText().contains("Nơi nhận:") ? "signature" : "table"
                        : String.valueOf(((XWPFParagraph) element).getStyle()))
                .filter(name -> name.equals("signature") || name.endsWith("Heading") || name.equals("Heading1"))
                .toList();
        assertThat(order).containsExactly("Heading1", "signature", "ListHeading", "AppendixHeading");
    }

    @Test
    void givesTheSameBytesInAnotherCountry() throws IOException {
        byte[] here = bytes(SampleReport.annual());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));

            assertThat(bytes(SampleReport.annual())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void datesTheFileByItsData() throws IOException {
        Date made = open(SampleReport.ofBlocks())
                .getProperties()
                .getCoreProperties()
                .getCreated();

        assertThat(made).hasSameTimeAs("2026-12-31T00:00:00Z");
    }

    private static Section section(String heading, boolean landscape) {
        return new Section(1, heading, landscape, List.of(SampleReport.table(2, 3)));
    }

    private static List<Integer> margins(CTSectPr page) {
        CTPageMar margins = page.getPgMar();
        return java.util.stream.Stream.of(margins.getTop(), margins.getRight(), margins.getBottom(), margins.getLeft())
                .map(margin -> ((BigInteger) margin).intValue())
                .toList();
    }

    private static XWPFParagraph picture(XWPFDocument document) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getRuns().stream()
                        .anyMatch(run -> !run.getEmbeddedPictures().isEmpty()))
                .findFirst()
                .orElseThrow();
    }

    private XWPFDocument open(Report report) throws IOException {
        try (InputStream stream = Files.newInputStream(rendered(report))) {
            return new XWPFDocument(stream);
        }
    }

    private String part(Report report, String name) throws IOException {
        try (ZipFile zip = new ZipFile(rendered(report).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private byte[] bytes(Report report) throws IOException {
        return Files.readAllBytes(rendered(report));
    }

    private Path rendered(Report report) throws IOException {
        Path file = folder.resolve("report.docx");
        new DocxRenderer().render(report, file);
        return file;
    }
}
