package vn.nenep.correspondence.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.organisation.SpanBuilder.aBloc;
import static vn.nenep.organisation.SpanBuilder.aCell;
import static vn.nenep.organisation.SpanBuilder.aCommittee;
import static vn.nenep.organisation.SpanBuilder.aRegisterOf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.EvaluationConditionalFormatRule;
import org.apache.poi.ss.formula.WorkbookEvaluatorProvider;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.yaml.DefinitionFolder;
import vn.nenep.finding.FindingCode;
import vn.nenep.language.Language;
import vn.nenep.language.SourceKeys;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.report.content.ReportBlocks;

/** What a sender sees in a blank workbook. */
class BlankWorkbookTest {

    private static final Definitions DEFINITIONS =
            DefinitionFolder.read(Path.of("jobs"), ReportBlocks.names()).definitions();
    private static final Register REGISTER = aRegisterOf(
            aBloc("K00").named("Đảng ủy Khối"),
            aCommittee("K01").named("Đảng bộ Sở Mẫu").under("K00"),
            aCell("01").named("Chi bộ 1 & 2 <mới>").under("K01"),
            aCell("K01.02").named("Chi bộ 2").under("K01"));

    @Test
    void saysWhatItIsAsTheRecogniserReadsIt() throws IOException {
        try (XSSFWorkbook workbook = blank("2025-Q1")) {
            XSSFSheet sheet = workbook.getSheet("01-SH");

            assertThat(texts(sheet, 0, 6))
                    .contains(
                            "ĐẢNG ỦY KHỐI",
                            "ĐẢNG CỘNG SẢN VIỆT NAM",
                            "ĐẢNG BỘ SỞ MẪU",
                            "TÌNH HÌNH SINH HOẠT CHI BỘ",
                            "Đơn vị báo cáo: Đảng bộ Sở Mẫu (Mã: K01)",
                            "Kỳ báo cáo: Quý I/2025",
                            "Biểu 01-SH");
            assertThat(workbook.getName("nenep.01_sh").getRefersToFormula()).isEqualTo("\"01-SH K01 2025-Q1\"");
            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex("DM")))
                    .isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    @Test
    void fillsInWhatIsKnownAndUnlocksTheRest() throws IOException {
        try (XSSFWorkbook workbook = blank("2025-Q1")) {
            XSSFSheet sheet = workbook.getSheet("01-SH");

            assertThat(texts(sheet, 7, 8))
                    .contains("Buổi sinh hoạt", "Số lượng đảng viên", "Kết quả", "Tháng", "Có mặt");
            Row first = sheet.getRow(10);
            assertThat(first.getCell(1).getStringCellValue()).isEqualTo("01");
            assertThat(first.getCell(2).getStringCellValue()).isEqualTo("Chi bộ 1 & 2 <mới>");
            assertThat(first.getCell(3).getNumericCellValue()).isEqualTo(1);
            assertThat(first.getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(first.getCell(4).getCellStyle().getLocked()).isFalse();
            assertThat(first.getCell(4).getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("8:10");
        }
    }

    @Test
    void limitsWhatCanBeTyped() throws IOException {
        try (XSSFWorkbook workbook = blank("2025-Q1")) {
            List<String> limits = workbook.getSheet("01-SH").getDataValidations().stream()
                    .map(BlankWorkbookTest::print)
                    .toList();

            assertThat(limits)
                    .contains(
                            "D11:D26 LIST DS_2",
                            "E11:E26 DATE IFERROR(CHOOSE($D11-0,45658,45689,45717),45658)"
                                    + " IFERROR(CHOOSE($D11-0,45716,45747,45777),45777)",
                            "I11:I26 INTEGER 0",
                            "S11:S26 DECIMAL 0 100");
            assertThat(workbook.getName("DS_3").getRefersToFormula()).isEqualTo("'DM'!$C$1:$C$3");
            assertThat(texts(workbook.getSheet("DM"), 0, 3))
                    .contains("Thường kỳ", "Chuyên đề", "Thường kỳ kết hợp chuyên đề");
        }
    }

    /** Only in the first row of an area: POI 5.5.1 does not move ranges in conditional formats along with the row. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            01-SH | I11=10                                     | J11=
            01-SH | I11=10                                     | K11=WANTED
            01-SH | K11=9 L11=9                                | L11=
            01-SH | K11=9 L11=8                                | L11=WRONG
            01-SH | K11=9 L11=8 M11=1                          | L11=
            01-SH | I11=10 J11=1 K11=9                         | K11=
            01-SH | I11=10 J11=1 K11=10                        | K11=DOUBTFUL
            01-SH | L11=8 O11=9                                | O11=WRONG
            01-SH | F11=Chuyên đề                              | G11=DOUBTFUL
            01-SH | F11=Thường kỳ                              | G11=
            01-SH | E11=2025-01-31                             | V11=
            01-SH | E11=2025-02-05                             | V11=DOUBTFUL
            01-SH | E11=2025-02-05 V11=Bận                     | V11=
            01-SH | E11=2025-02-28                             | E11=
            01-SH | E11=2025-03-01                             | E11=WRONG
            01-SH | S11=90 T11=Tốt                             | T11=
            01-SH | S11=89.5 T11=Tốt                           | T11=DOUBTFUL
            03-XL | D11=HTTNV                                  | E11=
            03-XL | D12=HTTNV                                  | E12=WANTED
            03-XL | E12=10 G12=9 H12=9                         | H12=WRONG
            03-XL | E12=10 F12=1 G12=9 H12=9 K12=9             | H12=
            05-DV | D12=3                                      | D12=WRONG
            05-DV | D12=3 D13=3                                | D12=
            05-DV | D14=3                                      | D14=WRONG
            05-DV | D14=2                                      | D14=
            """)
    void aCellChangesItsColourWhenARuleDoesNotHold(String form, String set, String shown) throws IOException {
        try (XSSFWorkbook workbook = blank(form.equals("01-SH") ? "2025-Q1" : "2025")) {
            XSSFSheet sheet = workbook.getSheet(form);
            for (String one : set.split(" (?=[A-Z]+\\d+=)", -1)) {
                type(
                        sheet,
                        one.substring(0, one.indexOf('=')),
                        one.substring(one.indexOf('=') + 1).strip());
            }

            assertThat(colour(workbook, sheet, shown.substring(0, shown.indexOf('='))))
                    .isEqualTo(shown.substring(shown.indexOf('=') + 1));
        }
    }

    @Test
    void theTotalFollowsRowsThatAreAddedRightAboveIt() throws IOException {
        try (XSSFWorkbook workbook = blank("2025")) {
            XSSFSheet sheet = workbook.getSheet("03-XL");
            int total = 13;
            assertThat(sheet.getRow(total).getCell(0).getStringCellValue()).isEqualTo("Tổng cộng");
            sheet.shiftRows(total, sheet.getLastRowNum(), 1);
            sheet.getRow(total - 1).getCell(4).setCellValue(10);
            sheet.createRow(total).createCell(4).setCellValue(7);

            XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);

            assertThat(evaluator.evaluate(sheet.getRow(total + 1).getCell(4)).getNumberValue())
                    .isEqualTo(17);
        }
    }

    @Test
    void theInstructionsNameEveryColumnWithItsRules() throws IOException {
        try (XSSFWorkbook workbook = blank("2025-Q1")) {
            Set<String> guide = texts(workbook.getSheet("Hướng dẫn"), 0, 60);

            assertThat(guide)
                    .contains(
                            "Ngày sinh hoạt",
                            "«Có mặt» + «Vắng có lý do» + «Vắng không lý do» = «Phải dự» [R04, giữ lại dòng]",
                            "Phải khớp với «Điểm»: Tốt từ 90, Khá từ 70, Trung bình từ 50, Kém từ 0 [R13, cảnh báo]",
                            "Phải có khi «Ngày sinh hoạt» là từ 01/02/2025 đến 10/02/2025; từ 01/03/2025 đến"
                                    + " 10/03/2025; từ 01/04/2025 đến 10/04/2025 [R08, cảnh báo]");
            assertThat(guide)
                    .containsAll(DEFINITIONS.form("01-SH").orElseThrow().columns().stream()
                            .filter(column -> column.type() != ColumnType.ROW_NUMBER)
                            .map(column -> column.heading())
                            .toList());
        }
    }

    @Test
    void everyTypeAndSeverityHasWords() throws IOException {
        Set<String> keys = SourceKeys.inBundle(Words.class, "form", Language.VIETNAMESE);

        assertThat(ColumnType.values())
                .filteredOn(type -> type != ColumnType.ROW_NUMBER)
                .allMatch(type -> keys.contains("type." + type) && keys.contains("help." + type));
        assertThat(FindingCode.values())
                .allMatch(code -> keys.contains("severity." + code.severity().code()));
        assertThat(SourceKeys.inCalls("words.text(", 0))
                .filteredOn(key -> !key.endsWith("*"))
                .filteredOn(key -> !keys.contains(key))
                .filteredOn(key -> key.startsWith("guide") || key.startsWith("rule") || key.startsWith("limit"))
                .isEmpty();
    }

    private static XSSFWorkbook blank(String period) throws IOException {
        FormRound round =
                new FormRound(DEFINITIONS, REGISTER, Period.parse(period).orElseThrow());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BlankWorkbookWriter(DEFINITIONS).write(round.workbook("K01").orElseThrow(), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Set<String> texts(XSSFSheet sheet, int first, int last) {
        Set<String> texts = new TreeSet<>();
        for (int row = first; row <= Math.min(last, sheet.getLastRowNum()); row++) {
            sheet.getRow(row).forEach(cell -> texts.add(cell.toString()));
        }
        return texts;
    }

    private static String print(DataValidation limit) {
        List<String> parts = new ArrayList<>();
        parts.add(limit.getRegions().getCellRangeAddress(0).formatAsString());
        parts.add(List.of("ANY", "INTEGER", "DECIMAL", "LIST", "DATE")
                .get(limit.getValidationConstraint().getValidationType()));
        parts.add(limit.getValidationConstraint().getFormula1());
        parts.add(limit.getValidationConstraint().getFormula2());
        return parts.stream().filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static void type(XSSFSheet sheet, String address, String value) {
        CellReference at = new CellReference(address);
        Cell cell = sheet.getRow(at.getRow()).getCell(at.getCol());
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            cell.setCellValue(LocalDate.parse(value));
        } else if (value.matches("\\d+(\\.\\d+)?") && !address.startsWith("B")) {
            cell.setCellValue(Double.parseDouble(value));
        } else if (!value.isEmpty()) {
            cell.setCellValue(value);
        }
    }

    private static String colour(XSSFWorkbook workbook, XSSFSheet sheet, String address) {
        XSSFFormulaEvaluator formulas = new XSSFFormulaEvaluator(workbook);
        formulas.evaluateAll();
        List<EvaluationConditionalFormatRule> holding = new ConditionalFormattingEvaluator(
                        workbook, (WorkbookEvaluatorProvider) formulas)
                .getConditionalFormattingForCell(new CellReference(sheet.getSheetName() + "!" + address));
        if (holding.isEmpty()) {
            return "";
        }
        String colour = ((org.apache.poi.xssf.usermodel.XSSFColor)
                        holding.get(0).getRule().getPatternFormatting().getFillBackgroundColorColor())
                .getARGBHex();
        return List.of("FFF8CBAD", "FFFFE0A3", "FFFFFBD6").indexOf(colour) < 0
                ? colour
                : List.of("WRONG", "DOUBTFUL", "WANTED")
                        .get(List.of("FFF8CBAD", "FFFFE0A3", "FFFFFBD6").indexOf(colour));
    }
}
