package vn.nenep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records inside an .xls, in a container that is whole. */
class XlsRecordsTest {

    private static final int NUMBER = 0x203;

    @TempDir
    private Path folder;

    /** POI 5.5.1 reads what is there and says nothing. */
    @Test
    void refusesAStreamThatEndsBetweenTwoRecords() throws IOException {
        byte[] whole = stream(false);
        List<String> accepted = new ArrayList<>();

        for (int end : ends(whole)) {
            if (end < whole.length && outcome(Arrays.copyOf(whole, end)).equals("read")) {
                accepted.add(end + " of " + whole.length);
            }
        }

        assertThat(accepted).isEmpty();
        assertThat(outcome(whole)).isEqualTo("read");
    }

    @Test
    void readsAStreamFilledUpWithZeros() throws IOException {
        byte[] whole = stream(false);

        assertThat(outcome(Arrays.copyOf(whole, whole.length + 700))).isEqualTo("read");
    }

    @Test
    void refusesTwoValuesInOnePlace() throws IOException {
        byte[] whole = stream(false);
        int from = 0;
        for (int end : ends(whole)) {
            if ((whole[from] & 0xFF | (whole[from + 1] & 0xFF) << 8) == NUMBER) {
                byte[] twice = Arrays.copyOf(whole, whole.length + end - from);
                System.arraycopy(whole, from, twice, end, whole.length - from);
                assertThat(outcome(twice)).isEqualTo("CORRUPT");
                return;
            }
            from = end;
        }
        throw new AssertionError("no number in " + folder);
    }

    @Test
    void knowsWorkbooksThatCountDaysFrom1904() throws IOException {
        assertThat(Shown.cells(write(stream(true)))).containsExactly("A1 Date 03/01/2025", "B1 Number 12");
        assertThat(Shown.cells(write(stream(false)))).containsExactly("A1 Date 02/01/2021", "B1 Number 12");
    }

    /** A day that is the third of January 2025 when days count from 1904, and four years less a day from 1900. */
    private static byte[] stream(boolean from1904) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            Cell date = book.createSheet("01-SH").createRow(0).createCell(0);
            date.setCellValue(44_198);
            date.setCellStyle(book.createCellStyle());
            date.getCellStyle().setDataFormat((short) 14);
            date.getRow().createCell(1).setCellValue(12);
            book.write(bytes);
        }
        byte[] stream;
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes.toByteArray()))) {
            stream = container.createDocumentInputStream("Workbook").readAllBytes();
        }
        if (from1904) {
            for (int at = 0; at + 4 < stream.length; at += 4 + length(stream, at)) {
                if (stream[at] == 0x22 && stream[at + 1] == 0) {
                    stream[at + 4] = 1;
                }
            }
        }
        return stream;
    }

    private static List<Integer> ends(byte[] stream) {
        List<Integer> ends = new ArrayList<>();
        for (int at = 0; at + 4 <= stream.length; ) {
            at += 4 + length(stream, at);
            ends.add(at);
        }
        return ends;
    }

    private static int length(byte[] stream, int at) {
        return stream[at + 2] & 0xFF | (stream[at + 3] & 0xFF) << 8;
    }

    private Path write(byte[] stream) throws IOException {
        Path file = folder.resolve("a.xls");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(stream), "Workbook");
            container.writeFilesystem(out);
        }
        return file;
    }

    private String outcome(byte[] stream) throws IOException {
        return Shown.outcome(write(stream));
    }
}
