package vn.nenep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks of Excel 97 to 2003. */
class XlsTest {

    private static final int CUTS = 60;

    @TempDir
    private Path folder;

    @Test
    void givesEveryCellItsAddressAndType() {
        Path file = write(book -> {
            cell(book, "A1").setCellValue("Chi bộ 1");
            cell(book, "B2").setCellValue(92.5);
            date(book, "C17", LocalDate.of(2024, 2, 29));
            cell(book, "AA18").setCellValue(true);
            cell(book, "IV65536").setCellErrorValue(FormulaError.REF.getCode());
        });

        assertThat(Shown.cells(file))
                .containsExactly(
                        "A1 Text Chi bộ 1",
                        "B2 Number 92.5",
                        "C17 Date 29/02/2024",
                        "AA18 Truth TRUE",
                        "IV65536 Broken #REF!");
    }

    @Test
    void givesAFormulaTheValueThatTheFileHolds() {
        Path file = write(book -> {
            cell(book, "A1").setCellValue(3);
            cell(book, "B1").setCellFormula("A1*2");
            cell(book, "C1").setCellFormula("\"Chi bộ \"&A1");
            cell(book, "D1").setCellFormula("A1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(Shown.cells(file))
                .containsExactly("A1 Number 3", "B1 Number 6", "C1 Text Chi bộ 3", "D1 Broken #DIV/0!");
    }

    @Test
    void givesMergedSpans() {
        Path file = write(book -> {
            cell(book, "B2").setCellValue("Buổi sinh hoạt");
            book.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("B2:D3"));
        });

        assertThat(Shown.merged(file)).containsExactly("B2:D3");
    }

    @Test
    void knowsWhatIsStruckThrough() {
        Path file = write(book -> {
            struck(book, "A1").setCellValue("bỏ");
            struck(book, "B1").setCellValue(12);
            cell(book, "C1").setCellValue(rich(book, 0, 4));
            cell(book, "D1").setCellValue(rich(book, 0, 7));
        });

        assertThat(Shown.cells(file))
                .containsExactly(
                        "A1 Text bỏ (struck)", "B1 Number 12 (struck)", "C1 Text 12 → 11", "D1 Text 12 → 11 (struck)");
    }

    @Test
    void saysThatMacrosAreThere() throws IOException {
        Path plain = write(book -> cell(book, "A1").setCellValue("x"));
        Path file = folder.resolve("macros.xls");
        try (POIFSFileSystem container = new POIFSFileSystem(plain.toFile(), true);
                OutputStream out = Files.newOutputStream(file)) {
            POIFSFileSystem copy = new POIFSFileSystem();
            copy.createDocument(container.createDocumentInputStream("Workbook"), "Workbook");
            copy.getRoot().createDirectory("_VBA_PROJECT_CUR");
            copy.writeFilesystem(out);
        }

        assertThat(Shown.workbook(plain).ignored()).isEmpty();
        assertThat(Shown.workbook(file).ignored()).containsExactly(Workbook.Ignored.MACROS);
    }

    @Test
    void refusesAWorkbookCutAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(write(book -> {
            for (int row = 1; row <= 500; row++) {
                cell(book, "A" + row).setCellValue("Chi bộ " + row);
                cell(book, "B" + row).setCellValue(row);
            }
        }));
        List<String> accepted = new ArrayList<>();

        for (int cut = 1; cut < CUTS; cut++) {
            int length = (int) ((long) whole.length * cut / CUTS);
            Path file = Files.write(folder.resolve("cut.xls"), Arrays.copyOf(whole, length));
            if (Shown.outcome(file).equals("read")) {
                accepted.add(length + " of " + whole.length + " bytes");
            }
        }

        assertThat(accepted).isEmpty();
        assertThat(Shown.outcome(Files.write(folder.resolve("cut.xls"), Arrays.copyOf(whole, whole.length - 1))))
                .isEqualTo("CUT_OFF");
    }

    @ParameterizedTest
    @CsvSource({"Book, CORRUPT", "WordDocument, WORD", "PowerPoint Document, SLIDES", "Workbook, CORRUPT"})
    void refusesWhatIsNoWorkbookOfItsTime(String stream, String reason) throws IOException {
        Path file = folder.resolve("a.xls");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            container.writeFilesystem(out);
        }

        assertThat(Shown.outcome(file)).isEqualTo(reason);
    }

    @Test
    void knowsAWorkbookBehindAPassword() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("mật khẩu");
        Path file;
        try {
            file = write(book -> cell(book, "A1").setCellValue("Chi bộ 1"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(Shown.outcome(file)).isEqualTo("PASSWORD");
    }

    private Path write(Consumer<HSSFWorkbook> fill) {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("01-SH");
            fill.accept(book);
            book.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    private static Cell cell(HSSFWorkbook book, String address) {
        CellReference place = new CellReference(address);
        var row = book.getSheetAt(0).getRow(place.getRow());
        var there = row == null ? book.getSheetAt(0).createRow(place.getRow()) : row;
        return there.createCell(place.getCol());
    }

    private static void date(HSSFWorkbook book, String address, LocalDate date) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        Cell cell = cell(book, address);
        cell.setCellValue(date);
        cell.setCellStyle(style);
    }

    private static Cell struck(HSSFWorkbook book, String address) {
        CellStyle style = book.createCellStyle();
        style.setFont(strike(book));
        Cell cell = cell(book, address);
        cell.setCellStyle(style);
        return cell;
    }

    private static HSSFRichTextString rich(HSSFWorkbook book, int from, int to) {
        HSSFRichTextString text = new HSSFRichTextString("12 → 11");
        text.applyFont(from, to, strike(book));
        return text;
    }

    private static Font strike(HSSFWorkbook book) {
        Font font = book.createFont();
        font.setStrikeout(true);
        return font;
    }
}
