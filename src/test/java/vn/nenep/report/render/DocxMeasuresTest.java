package vn.nenep.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.nenep.definition.report.FormatProfile;
import vn.nenep.definition.report.FormatProfile.Margins;
import vn.nenep.definition.report.FormatProfile.Sizes;
import vn.nenep.definition.report.FormatProfile.Spacing;
import vn.nenep.report.Report;

/**
 * The XML of a rendered report against the measures of a Party document (Hướng dẫn 05-HD/VPTW, 2026). Lengths are twentieths of
 * a point, sizes half points.
 */
class DocxMeasuresTest {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @TempDir
    private Path folder;

    private Document part(Report report, String name) throws IOException {
        Path file = folder.resolve("report.docx");
        new DocxRenderer().render(report, file);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return factory.newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private Document body() throws IOException {
        return part(annual(FormatProfile.STANDARD), "word/document.xml");
    }

    private static Report annual(FormatProfile format) {
        Report sample = SampleReport.annual();
        return new Report(
                sample.id(),
                sample.letterhead(),
                sample.title(),
                sample.subject(),
                sample.opening(),
                sample.sections(),
                sample.signature(),
                sample.recipients(),
                sample.dataTo(),
                "(Kèm theo Báo cáo số 05-BC/ĐUK, ngày 15 tháng 01 năm 2027 của Ban Thường vụ Đảng ủy Khối)",
                format,
                sample.organisations());
    }

    private static List<Element> all(Document document, String name) {
        return all(document.getDocumentElement(), name);
    }

    private static List<Element> all(Element within, String name) {
        var found = within.getElementsByTagNameNS(W, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static String value(Element element, String name) {
        return element.getAttributeNS(W, name);
    }

    private static String first(Element within, String element, String attribute) {
        return all(within, element).stream()
                .findFirst()
                .map(found -> value(found, attribute))
                .orElse("");
    }

    private static Element style(Document styles, String id) {
        return all(styles, "style").stream()
                .filter(style -> value(style, "styleId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What a style says itself, or the one that it is based on. */
    private static String inherited(Document styles, String id, String element, String attribute) {
        Element style = style(styles, id);
        Optional<String> own = all(style, element).stream()
                .findFirst()
                .map(found -> value(found, attribute))
                .filter(text -> !text.isEmpty());
        if (own.isPresent()) {
            return own.get();
        }
        String base = first(style, "basedOn", "val");
        return base.isEmpty()
                ? all(styles, "rPrDefault").stream()
                        .map(defaults -> first(defaults, element, attribute))
                        .findFirst()
                        .orElse("")
                : inherited(styles, base, element, attribute);
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }

    @Test
    void thePageIsA4WithItsMarginsAndTheNumberTenMillimetresFromTheEdge() throws IOException {
        Element upright = all(body(), "sectPr").get(0);

        assertThat(first(upright, "pgSz", "w")).isEqualTo("11906");
        assertThat(first(upright, "pgSz", "h")).isEqualTo("16838");
        Element margins = all(upright, "pgMar").get(0);
        assertThat(List.of("top", "bottom", "left", "right", "header"))
                .extracting(edge -> value(margins, edge))
                .containsExactly("1134", "1134", "1701", "850", "567");
    }

    @Test
    void theFirstPageHasNoNumberAndNoOtherSectionStartsWithout() throws IOException {
        List<Element> sections = all(body(), "sectPr");

        assertThat(sections).hasSizeGreaterThan(1);
        assertThat(all(sections.get(0), "titlePg")).hasSize(1);
        assertThat(sections.subList(1, sections.size()))
                .allSatisfy(section -> assertThat(all(section, "titlePg")).isEmpty());
        assertThat(sections)
                .allSatisfy(section ->
                        assertThat(first(section, "headerReference", "type")).isEqualTo("default"));
        Document header = part(SampleReport.annual(), "word/header1.xml");
        assertThat(header.getDocumentElement().getTextContent()).contains("PAGE");
        Document styles = part(SampleReport.annual(), "word/styles.xml");
        assertThat(inherited(styles, "Header", "jc", "val")).isEqualTo("center");
        assertThat(inherited(styles, "Header", "sz", "val")).isEqualTo("28");
    }

    @Test
    void aTurnedPageKeepsTheBoundEdgeWide() throws IOException {
        Element turned = all(body(), "sectPr").get(1);

        assertThat(first(turned, "pgSz", "orient")).isEqualTo("landscape");
        assertThat(first(turned, "pgSz", "w")).isEqualTo("16838");
        assertThat(first(turned, "pgMar", "top")).isEqualTo("1701");
        assertThat(first(turned, "pgMar", "header")).isEqualTo("567");
    }

    /** Sizes: the Party's name 15, organisations, number and day 14, title 16, subject and text 14, recipients 12. */
    @ParameterizedTest
    @CsvSource({
        "LetterheadParty,  30, center, bold",
        "Letterhead,       28, center, upright",
        "LetterheadIssuer, 28, center, bold",
        "LetterheadDate,   28, center, italic",
        "DocumentTitle,    32, center, bold",
        "DocumentSubject,  28, center, bold",
        "Body,             28, both,   upright",
        "Heading1,         28, '',     bold",
        "Heading2,         28, '',     bold",
        "Heading3,         28, '',     bold italic",
        "AppendixHeading,  28, center, bold",
        "Enclosure,        28, center, italic",
        "SignatureBold,    28, center, bold",
        "SignatureLine,    28, center, upright",
        "RecipientsLabel,  28, '',     underlined",
        "Recipient,        24, '',     upright",
        "TableText,        24, '',     upright",
        "TableHead,        24, center, bold",
        "DenseText,        22, '',     upright",
    })
    void everyPartHasItsSizeAndFace(String id, String size, String align, String face) throws IOException {
        Document styles = part(SampleReport.ofBlocks(), "word/styles.xml");

        assertThat(inherited(styles, id, "sz", "val")).isEqualTo(size);
        assertThat(inherited(styles, id, "szCs", "val")).isEqualTo(size);
        assertThat(inherited(styles, id, "jc", "val")).isEqualTo(align);
        assertThat(is(styles, id, "b")).isEqualTo(face.contains("bold"));
        assertThat(is(styles, id, "i")).isEqualTo(face.contains("italic"));
        assertThat(is(styles, id, "u")).isEqualTo(face.contains("underlined"));
    }

    private static boolean is(Document styles, String id, String element) {
        Element style = style(styles, id);
        String base = first(style, "basedOn", "val");
        return !all(style, element).isEmpty() || (!base.isEmpty() && is(styles, base, element));
    }

    @Test
    void theTextIsSpacedExactlyAndIndentedAndPicturesAreNot() throws IOException {
        Document styles = part(SampleReport.ofBlocks(), "word/styles.xml");

        assertThat(inherited(styles, "Body", "spacing", "line")).isEqualTo("360");
        assertThat(inherited(styles, "Body", "spacing", "lineRule")).isEqualTo("exact");
        assertThat(inherited(styles, "Body", "spacing", "after")).isEqualTo("120");
        assertThat(inherited(styles, "Body", "ind", "firstLine")).isEqualTo("567");
        assertThat(inherited(styles, "Picture", "spacing", "lineRule")).isEqualTo("auto");
    }

    @Test
    void everythingIsTimesNewRomanInVietnamese() throws IOException {
        Element defaults = all(part(SampleReport.ofBlocks(), "word/styles.xml"), "rPrDefault")
                .get(0);

        assertThat(List.of("ascii", "hAnsi", "eastAsia", "cs"))
                .allSatisfy(
                        script -> assertThat(first(defaults, "rFonts", script)).isEqualTo("Times New Roman"));
        assertThat(first(defaults, "lang", "val")).isEqualTo("vi-VN");
    }

    @Test
    void theHeadIsATableWithoutLinesInWhichNothingBreaks() throws IOException {
        List<Element> tables = all(body(), "tbl");
        Element head = tables.get(0);
        Element foot = tables.stream()
                .filter(table -> text(table).contains("Nơi nhận:"))
                .findFirst()
                .orElseThrow();

        assertThat(all(head, "gridCol"))
                .extracting(column -> value(column, "w"))
                .containsExactly("4250", "5105");
        assertThat(all(foot, "gridCol"))
                .extracting(column -> value(column, "w"))
                .containsExactly("4400", "4955");
        assertThat(List.of(head, foot)).allSatisfy(table -> {
            assertThat(first(table, "tblLayout", "type")).isEqualTo("fixed");
            assertThat(all(table, "tblBorders")).isEmpty();
            assertThat(first(table, "tblStyle", "val")).isEqualTo("PlainTable");
        });
        assertThat(all(head, "p"))
                .extracting(DocxMeasuresTest::text)
                .containsSubsequence(
                        "ĐẢNG BỘ TỈNH QUẢNG BÌNH", "ĐẢNG ỦY KHỐI", "CÁC CƠ QUAN TỈNH", "*", "ĐẢNG CỘNG SẢN VIỆT NAM");
    }

    @Test
    void headersOfTablesComeAgainAndRowsStayWhole() throws IOException {
        List<Element> tables = all(body(), "tbl").stream()
                .filter(table -> first(table, "tblStyle", "val").equals("ReportTable"))
                .toList();

        assertThat(tables).hasSize(SampleReport.annual().tables().size()).allSatisfy(table -> {
            List<Element> rows = all(table, "tr");
            assertThat(all(rows.get(0), "tblHeader")).hasSize(1);
            assertThat(rows).allSatisfy(row -> assertThat(all(row, "cantSplit")).hasSize(1));
        });
    }

    @Test
    void everyAppendixSaysWhatItIsEnclosedWith() throws IOException {
        List<Element> paragraphs = all(body(), "p");
        int heading = IntStream.range(0, paragraphs.size())
                .filter(i -> first(paragraphs.get(i), "pStyle", "val").equals("AppendixHeading"))
                .findFirst()
                .orElseThrow();

        assertThat(text(paragraphs.get(heading))).startsWith("PHỤ LỤC");
        assertThat(first(paragraphs.get(heading + 1), "pStyle", "val")).isEqualTo("Enclosure");
        assertThat(text(paragraphs.get(heading + 1))).startsWith("(Kèm theo Báo cáo số 05-BC/ĐUK, ngày 15 tháng 01");
    }

    /** Without an update the lists have to say what the captions say. */
    @Test
    void theListsOfTablesAndChartsHoldTheCaptions() throws IOException {
        Document body = body();
        List<String> listed = all(body, "p").stream()
                .filter(paragraph -> first(paragraph, "pStyle", "val").equals("TableofFigures"))
                .map(paragraph -> text(all(paragraph, "t").get(0)))
                .toList();
        List<String> captions = all(body, "p").stream()
                .filter(paragraph -> first(paragraph, "pStyle", "val").endsWith("Caption"))
                .map(DocxMeasuresTest::text)
                .sorted()
                .toList();
        List<String> anchors = all(body, "hyperlink").stream()
                .map(link -> value(link, "anchor"))
                .toList();

        assertThat(listed).isNotEmpty().containsExactlyInAnyOrderElementsOf(captions);
        assertThat(all(body, "bookmarkStart"))
                .extracting(mark -> value(mark, "name"))
                .containsExactlyInAnyOrderElementsOf(anchors);
        List<String> codes =
                all(body, "instrText").stream().map(DocxMeasuresTest::text).toList();
        assertThat(codes.stream().filter(code -> code.startsWith("TOC")))
                .containsExactly("TOC \\h \\z \\c \"Bảng\"", "TOC \\h \\z \\c \"Biểu_đồ\"");
        assertThat(codes.stream().filter(code -> code.startsWith("PAGEREF")))
                .containsExactlyElementsOf(anchors.stream()
                        .map(anchor -> "PAGEREF " + anchor + " \\h")
                        .toList());
    }

    @Test
    void anotherProfileChangesTheMeasures() throws IOException {
        FormatProfile wide = new FormatProfile(
                "wide",
                FormatProfile.STANDARD.valid(),
                "",
                new Margins(25, 25, 35, 15, 12),
                true,
                new Sizes(14, 13, 15, 13, 13, 11),
                new Spacing(20, 8, 12),
                "./.",
                "***");
        Document body = part(annual(wide), "word/document.xml");
        Document styles = part(annual(wide), "word/styles.xml");

        Element margins = all(body, "pgMar").get(0);
        assertThat(List.of("top", "bottom", "left", "right", "header"))
                .extracting(edge -> value(margins, edge))
                .containsExactly("1417", "1417", "1984", "850", "680");
        assertThat(all(all(body, "tbl").get(0), "gridCol").stream()
                        .mapToInt(column -> Integer.parseInt(value(column, "w")))
                        .sum())
                .isEqualTo(11906 - 1984 - 850);
        assertThat(inherited(styles, "Body", "sz", "val")).isEqualTo("26");
        assertThat(inherited(styles, "Body", "spacing", "line")).isEqualTo("400");
        assertThat(inherited(styles, "Recipient", "sz", "val")).isEqualTo("22");
        assertThat(first(part(annual(wide), "word/settings.xml").getDocumentElement(), "mirrorMargins", "val"))
                .isEqualTo("1");
        assertThat(all(body, "p")).extracting(DocxMeasuresTest::text).contains("***");
    }
}
