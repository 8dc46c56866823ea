package vn.nenep.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.workbook.format.ZipParts;
import vn.nenep.workbook.mutant.Format;
import vn.nenep.workbook.mutant.Seeds;

/** What is looked at before any parser is let near a file. */
class GateTest {

    private static final String ODS = "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><o:body><o:spreadsheet>"
            + "<table:table table:name='a'><table:table-row><table:table-cell o:value-type='string'><text:p>%s</text:p>"
            + "</table:table-cell></table:table-row></table:table></o:spreadsheet></o:body></o:document-content>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"-1, TOO_LARGE", "0, read", "1, read"})
    void takesAFileUpToItsSize(int more, String outcome) throws IOException {
        byte[] csv = "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8);

        assertThat(outcome(csv, limits(csv.length + more, 9, 999, 999, 9, 99))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"-1, TOO_LARGE", "0, read", "1, read"})
    void takesAsManyCellsAndCharacters(int more, String outcome) throws IOException {
        byte[] csv = "a;b\n1;22\n".getBytes(StandardCharsets.UTF_8);

        assertThat(outcome(csv, limits(99, 9, 999, 999, 4 + more, 99))).isEqualTo(outcome);
        assertThat(outcome(csv, limits(99, 9, 999, 999, 9, 5 + more))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"-1, TOO_LARGE", "0, read", "1, read"})
    void takesAsManyPartsAndBytesOfThem(int more, String outcome) throws IOException {
        String content = String.format(ODS, "a".repeat(100));
        byte[] zip = zip(Map.of("content.xml", content, "mimetype", "a"));
        int size = content.length();

        assertThat(outcome(zip, limits(9_999, 2 + more, size, size + 1, 9, 999)))
                .isEqualTo(outcome);
        assertThat(outcome(zip, limits(9_999, 2, size + more, size + 99, 9, 999)))
                .isEqualTo(outcome);
        assertThat(outcome(zip, limits(9_999, 2, size, size + 1 + more, 9, 999)))
                .isEqualTo(outcome);
    }

    /** 300 MB of spaces in 300 KB: it is the bytes that come out that count, whatever the directory says. */
    @Test
    void stopsABombAtTheLimit() throws IOException {
        Path bomb = folder.resolve("a.xlsx");
        byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < 300; i++) {
                zip.write(spaces);
            }
        }

        assertThat(Shown.outcome(bomb)).isEqualTo("TOO_LARGE");
    }

    @Test
    void opensNoZipInsideAZip() throws IOException {
        byte[] inner = Seeds.of(Format.XLSX).bytes();
        Path outer = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(outer);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.xlsx"));
            zip.write(inner);
        }

        assertThat(Shown.outcome(outer)).isEqualTo("ARCHIVE");
    }

    /** The last one would open a pipe without a writer, and wait for ever. */
    @ParameterizedTest
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;'>]>",
                "<!DOCTYPE x [<!ENTITY c SYSTEM 'http://127.0.0.1:9/x'>]>",
                "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM 'file:///dev/tty'>%p;]>",
                "<!DOCTYPE x [<!ENTITY c SYSTEM 'file://PIPE'>]>"
            })
    @DisabledOnOs(OS.WINDOWS)
    void refusesADocumentTypeAndOpensNothing(String type) throws Exception {
        Path pipe = pipe("pipe");
        String xml = type.replace("PIPE", pipe.toString()) + String.format(ODS, "&c;");
        String sheet = type.replace("PIPE", pipe.toString())
                + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet><Table><Row><Cell><Data>&c;"
                + "</Data></Cell></Row></Table></Worksheet></Workbook>";

        assertThat(outcome(zip(Map.of("content.xml", xml)), Limits.USUAL)).isEqualTo("CORRUPT");
        assertThat(outcome(("<?xml version='1.0'?>" + sheet).getBytes(StandardCharsets.UTF_8), Limits.USUAL))
                .isEqualTo("CORRUPT");
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @DisabledOnOs(OS.WINDOWS)
    void opensNoFolderPipeOrLink() throws Exception {
        Path whole =
                Files.write(folder.resolve("whole.xlsx"), Seeds.of(Format.XLSX).bytes());

        assertThat(Shown.outcome(pipe("a.xlsx"))).isEqualTo("NOT_A_FILE");
        assertThat(Shown.outcome(Files.createDirectory(folder.resolve("b.xlsx"))))
                .isEqualTo("NOT_A_FILE");
        assertThat(Shown.outcome(Files.createSymbolicLink(folder.resolve("c.xlsx"), whole)))
                .isEqualTo("NOT_A_FILE");
    }

    @Test
    void refusesAFileThatGrewMeanwhile() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "a;b\n");
        FileStamp stamp = FileStamp.of(file);

        stamp.requireUnchanged(file);
        Files.writeString(file, "1;2\n", StandardOpenOption.APPEND);

        assertThatThrownBy(() -> stamp.requireUnchanged(file))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableWorkbook.Reason.CHANGED));
    }

    private Path pipe(String name) throws IOException, InterruptedException {
        Path pipe = folder.resolve(name);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor(10, TimeUnit.SECONDS))
                .isTrue();
        return pipe;
    }

    private static Limits limits(long file, int entries, long part, long total, int cells, long characters) {
        return new Limits(file, new ZipParts.Limits(entries, part, total), cells, characters);
    }

    private String outcome(byte[] bytes, Limits limits) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        try {
            new WorkbookReader(limits).read(file);
            return "read";
        } catch (UnreadableWorkbook e) {
            return e.reason().name();
        }
    }

    private static byte[] zip(Map<String, String> parts) {
        Map<String, byte[]> entries = new TreeMap<>();
        parts.forEach((name, content) -> entries.put(name, content.getBytes(StandardCharsets.UTF_8)));
        return vn.nenep.workbook.mutant.Zip.packed(entries);
    }
}
