package vn.nenep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Text with separators. */
class CsvTest {

    @TempDir
    private Path folder;

    static List<Arguments> encodingsAndSeparators() {
        List<Arguments> all = new ArrayList<>();
        for (String encoding : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1258")) {
            for (String separator : List.of(";", ",", "\t")) {
                all.add(Arguments.of(encoding, separator, ""));
                if (encoding.startsWith("UTF")) {
                    all.add(Arguments.of(encoding, separator, "\uFEFF"));
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("encodingsAndSeparators")
    void readsEveryEncodingWithEverySeparator(String encoding, String separator, String mark) throws IOException {
        String text =
                "Chi bộ|Ngày|Số dự\r\nĐảng ủy Sở Y tế|25/01/2025|12\r\n\"có \"\"ngoặc\"\"\nvà dòng\"||\"88,5; 9\"\r\n";

        assertThat(Shown.cells(write(mark + text.replace("|", separator), encoding)))
                .containsExactly(
                        "A1 Text Chi bộ",
                        "B1 Text Ngày",
                        "C1 Text Số dự",
                        "A2 Text Đảng ủy Sở Y tế",
                        "B2 Text 25/01/2025",
                        "C2 Text 12",
                        "A3 Text có \"ngoặc\"\nvà dòng",
                        "C3 Text 88,5; 9");
    }

    @Test
    void findsTheSeparatorAmongDecimalCommas() throws IOException {
        assertThat(Shown.cells(write("a;b\n88,5;1,5\n90,5;2,5\n", "UTF-8")))
                .containsExactly(
                        "A1 Text a", "B1 Text b", "A2 Text 88,5", "B2 Text 1,5", "A3 Text 90,5", "B3 Text 2,5");
    }

    @Test
    void takesTheSeparatorThatTheFileStatesAndCountsRowsWithoutThatLine() throws IOException {
        assertThat(Shown.cells(write("sep=;\r\n\r\na,b;c\r\n", "UTF-8"))).containsExactly("A2 Text a,b", "B2 Text c");
    }

    @Test
    void hasOneSheetWithoutAName() throws IOException {
        assertThat(Shown.workbook(write("a;b\n", "UTF-8")).sheets())
                .extracting(Sheet::name)
                .containsExactly("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            một dòng\\nhai dòng   | TEXT
            a;b\\n\u0001\u0002;c  | NOT_A_SPREADSHEET
            a;b\\n"chưa hết;c     | CUT_OFF
            <xml>a;b</xml>        | NOT_A_SPREADSHEET
            """)
    void refusesWhatIsNoTable(String text, String reason) throws IOException {
        assertThat(Shown.outcome(write(text.replace("\\n", "\n"), "UTF-8"))).isEqualTo(reason);
    }

    private Path write(String text, String encoding) throws IOException {
        Path file = folder.resolve("a.csv");
        if (!encoding.equals("windows-1258")) {
            return Files.write(file, text.getBytes(Charset.forName(encoding)));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Charset vietnamese = Charset.forName(encoding);
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            bytes.writeBytes(vietnamese.newEncoder().canEncode(letter) ? letter.getBytes(vietnamese) : apart(letter));
        }
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).doesNotContain("?");
        return Files.write(file, bytes.toByteArray());
    }

    /** A letter with its tone after it: the only way that this code page can write most of them. */
    private static byte[] apart(String letter) {
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String tones = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
        String base =
                Normalizer.normalize(apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC);
        return (base + tones).getBytes(Charset.forName("windows-1258"));
    }
}
