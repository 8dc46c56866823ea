package vn.nenep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.workbook.format.RefusedException;

/** What is sent by mistake instead of a spreadsheet is known by its bytes, so that the answer says what to do about it. */
class OtherFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.4 1;2                              | PDF",
                "\u00FF\u00D8\u00FF\u00E0..JFIF            | PICTURE",
                "\u0089PNG\\r\\n\u001A                     | PICTURE",
                "GIF89a                                    | PICTURE",
                "II*\\0......                              | PICTURE",
                "BM1234\\0\\0\\0\\0....                     | PICTURE",
                "RIFF1234WEBP                              | PICTURE",
                "Rar!\u001A.....                           | ARCHIVE",
                "7z\u00BC\u00AF..........                  | ARCHIVE",
                "PK\u0005\u0006..................          | ARCHIVE",
                "{\\rtf1 a;b}                              | WORD",
                "MIME-Version: 1.0\\r\\nContent-Type: x;y  | WEB_ARCHIVE",
                "From: <a>\\r\\nMIME-Version: 1.0\\r\\n\\r\\n | WEB_ARCHIVE",
                "\\t\\4\\6\\0\\0\\0\u0010\\0                 | OLD_EXCEL",
                "\\0\\0\\0\\0\\0\\0\\0\\0                  | ZEROS",
                "Kính gửi Đảng ủy. Chi bộ báo cáo.         | TEXT",
            })
    void knowsWhatItIsInstead(String start, String reason) throws IOException {
        String bytes = start.replace("\\t", "\t")
                .replace("\\0", "\0")
                .replace("\\4", "\4")
                .replace("\\6", "\6")
                .replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace("{\rtf", "{\\rtf");

        assertThat(outcome(
                        bytes.getBytes(reason.equals("TEXT") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1)))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml, WORD", "ppt/presentation.xml, SLIDES", "xl/workbook.bin, XLSB"})
    void knowsWhatOfficeWritesElse(String main, String reason) throws IOException {
        String relations = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='a' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + "officeDocument' Target='" + main + "'/></Relationships>";

        assertThat(outcome(zip("[Content_Types].xml", "<x/>", "_rels/.rels", relations, main, "<x/>")))
                .isEqualTo(reason);
    }

    @Test
    void knowsAnArchiveByWhatItLacks() throws IOException {
        assertThat(outcome(zip("bieu 01.xlsx", "PK", "bieu 02.xlsx", "PK"))).isEqualTo("ARCHIVE");
        assertThat(outcome(zip("Index/Document.iwa", "x"))).isEqualTo("OTHER_FORMAT");
    }

    @ParameterizedTest
    @CsvSource({"text, WORD", "presentation, SLIDES", "drawing, NOT_A_SPREADSHEET"})
    void knowsWhatLibreOfficeWritesElse(String kind, String reason) throws IOException {
        assertThat(outcome(zip(
                        "content.xml",
                        "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'><o:body><o:"
                                + kind + "/></o:body></o:document-content>")))
                .isEqualTo(reason);
    }

    /** Excel 5 and 95: a stream called Book whose records begin with version 0x0500 ([MS-XLS] 2.4.21). */
    @Test
    void knowsExcel95UnderEitherNameOfItsStream() throws IOException {
        ByteBuffer book = ByteBuffer.allocate(5_000).order(ByteOrder.LITTLE_ENDIAN);
        book.putShort((short) 0x809).putShort((short) 8);
        book.putShort((short) 0x500)
                .putShort((short) 5)
                .putShort((short) 0x1000)
                .putShort((short) 0x7CC);
        book.putShort((short) 0x0A).putShort((short) 0);

        assertThat(outcome(container("Book", book.array()))).isEqualTo("OLD_EXCEL");
        assertThat(outcome(container("Workbook", book.array()))).isEqualTo("OLD_EXCEL");
    }

    @Test
    void everyRefusalIsAReasonWithASentence() {
        assertThat(Stream.of(RefusedException.Reason.values()).map(Enum::name))
                .isSubsetOf(Arrays.stream(UnreadableWorkbook.Reason.values())
                        .map(Enum::name)
                        .toList());
    }

    private static byte[] container(String stream, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(content), stream);
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = bytes;
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private String outcome(byte[] bytes) throws IOException {
        return Shown.outcome(Files.write(folder.resolve("a.xlsx"), bytes));
    }
}
