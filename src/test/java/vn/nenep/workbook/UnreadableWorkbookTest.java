package vn.nenep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sender may send instead of a whole workbook. */
class UnreadableWorkbookTest {

    private static final int CUTS = 60;
    private static final int FLIPS = 300;

    @TempDir
    private Path folder;

    @Test
    void refusesAWorkbookCutAnywhere() throws Exception {
        byte[] whole = Files.readAllBytes(WorkbookFile.ofMeetings(folder.resolve("whole.xlsx"), 200));
        List<String> accepted = new ArrayList<>();

        for (int cut = 0; cut < CUTS; cut++) {
            int length = (int) ((long) whole.length * cut / CUTS);
            String outcome = read(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length)));
            if (outcome.startsWith("read")) {
                accepted.add(length + " of " + whole.length + " bytes: " + outcome);
            }
        }

        assertThat(accepted).isEmpty();
        assertThat(read(Files.write(folder.resolve("cut.xlsx"), whole))).startsWith("read");
    }

    @Test
    void refusesAWorkbookThatLacksItsLastByte() throws Exception {
        byte[] whole = Files.readAllBytes(WorkbookFile.ofMeetings(folder.resolve("whole.xlsx"), 20));

        assertThat(read(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length - 1))))
                .isEqualTo("CUT_OFF");
    }

    /** Bits turn over on worn disks and sticks: either it is noticed, or the cells are the same. */
    @Test
    void takesNoOtherCellsOutOfADamagedWorkbook() throws Exception {
        byte[] whole = Files.readAllBytes(WorkbookFile.ofMeetings(folder.resolve("whole.xlsx"), 20));
        String cells = read(folder.resolve("whole.xlsx"));
        Random random = new Random(2025);
        List<String> other = new ArrayList<>();

        for (int flip = 0; flip < FLIPS; flip++) {
            int at = random.nextInt(whole.length);
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            String outcome = read(Files.write(folder.resolve("damaged.xlsx"), damaged));
            if (outcome.startsWith("read") && !outcome.equals(cells)) {
                other.add("byte " + at + " of " + whole.length);
            }
        }

        assertThat(other).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels"
            })
    void refusesAWorkbookWithAPartUnderAWrongName(String part) throws IOException {
        Path file = WorkbookFile.ofMeetings(folder.resolve("a.xlsx"), 3);
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        String wrong = part.substring(0, part.length() - 1) + "_";
        Files.write(file, bytes.replace(part, wrong).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read(file)).isEqualTo("CORRUPT");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertThat(read(write("a.xlsx", ""))).isEqualTo("EMPTY");
    }

    @Test
    void refusesText() throws IOException {
        assertThat(read(write("a.xlsx", "Kính gửi Đảng ủy khối\nChi bộ xin báo cáo\n")))
                .isEqualTo("TEXT");
        assertThat(read(write("b.xlsx", "PK"))).isEqualTo("TEXT");
    }

    @Test
    void refusesAFolder() throws IOException {
        assertThat(read(Files.createDirectory(folder.resolve("a.xlsx")))).isEqualTo("NOT_A_FILE");
    }

    @Test
    void refusesAZipThatIsNoWorkbook() throws IOException {
        assertThat(read(WorkbookFile.zipOf(folder.resolve("a.xlsx"), "word/document.xml", "[Content_Types].xml")))
                .isEqualTo("WORD");
    }

    @Test
    void refusesAWorkbookWhosePartsAreNoXmlOfExcel() throws IOException {
        assertThat(read(WorkbookFile.zipOf(folder.resolve("a.xlsx"), "[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo("CORRUPT");
    }

    @Test
    void knowsOtherSpreadsheetsFromWhatIsNone() throws IOException {
        assertThat(read(WorkbookFile.zipOf(folder.resolve("a.odt"), "mimetype", "content.xml")))
                .isEqualTo("NOT_A_SPREADSHEET");
        assertThat(read(WorkbookFile.zipOf(folder.resolve("a.xlsb"), "xl/workbook.bin")))
                .isEqualTo("XLSB");
    }

    @Test
    void knowsAWorkbookBehindAPassword() throws Exception {
        Path open = WorkbookFile.ofMeetings(folder.resolve("open.xlsx"), 1);
        Path closed = folder.resolve("closed.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (OutputStream out = encryptor.getDataStream(container)) {
                Files.copy(open, out);
            }
            try (OutputStream out = Files.newOutputStream(closed)) {
                container.writeFilesystem(out);
            }
        }

        assertThat(read(closed)).isEqualTo("PASSWORD");
    }

    @Test
    void refusesAZipWithTwoEntriesOfOneName() throws IOException {
        Path file = WorkbookFile.zipOf(
                folder.resolve("a.xlsx"), "xl/workbook.xml", "xl/worksheets/one.xml", "xl/worksheets/two.xml");
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        Files.write(file, bytes.replace("two.xml", "one.xml").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read(file)).isEqualTo("CORRUPT");
        assertThat(read(WorkbookFile.zipOf(folder.resolve("b.xlsx"), "xl/workbook.xml", "XL/Workbook.xml")))
                .isEqualTo("CORRUPT");
    }

    @Test
    void refusesAZipOfMoreEntriesThanAnyWorkbookHas() throws IOException {
        String[] entries = new String[2_001];
        Arrays.setAll(entries, number -> "xl/" + number + ".xml");

        assertThat(read(WorkbookFile.zipOf(folder.resolve("a.xlsx"), entries))).isEqualTo("TOO_LARGE");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String read(Path file) throws IOException {
        try {
            return "read " + new WorkbookReader().read(file).sheets();
        } catch (UnreadableWorkbook e) {
            return e.reason().name();
        }
    }
}
