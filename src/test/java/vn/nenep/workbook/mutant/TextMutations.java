package vn.nenep.workbook.mutant;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What happens to text: marks and letters in wrong places, lines lost, encodings mistaken. */
final class TextMutations {

    private static final List<String> PIECES = List.of(
            "\"",
            "\"\"",
            "\0",
            ";",
            ",",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "'",
            "<",
            ">",
            "&",
            "\u001A",
            "\uFEFF",
            "\u00A0",
            "\u2028",
            "=1+1",
            "sep=,\n",
            "\\",
            "</table>",
            "<table>",
            "<td>5",
            "<!--",
            "-->",
            "\u202E");
    private static final List<String> ENCODINGS =
            List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1258", "ISO-8859-1", "UTF-32");

    static final Map<String, Mutation> ALL = new TreeMap<>(Map.of(
            "piece inserted", TextMutations::insert,
            "letter dropped", TextMutations::drop,
            "line dropped", (text, random) -> lines(text, random, 0),
            "line doubled", (text, random) -> lines(text, random, 2),
            "encoding changed", TextMutations::encode,
            "mark of UTF-8 before it",
                    (text, random) -> ByteMutations.join(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, text),
            "number changed", TextMutations::number));

    private TextMutations() {}

    private static byte[] insert(byte[] text, Random random) {
        int at = random.nextInt(text.length + 1);
        byte[] piece = XmlMutations.one(PIECES, random).getBytes(StandardCharsets.UTF_8);
        return ByteMutations.join(Arrays.copyOf(text, at), piece, Arrays.copyOfRange(text, at, text.length));
    }

    private static byte[] drop(byte[] text, Random random) {
        int at = random.nextInt(text.length + 1);
        int to = Math.min(text.length, at + 1 + random.nextInt(2));
        return ByteMutations.join(Arrays.copyOf(text, at), Arrays.copyOfRange(text, to, text.length));
    }

    private static byte[] lines(byte[] text, Random random, int times) {
        String all = new String(text, StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>(List.of(all.split("(?<=\n)", -1)));
        int at = random.nextInt(lines.size());
        lines.set(at, lines.get(at).repeat(times));
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] encode(byte[] text, Random random) {
        return new String(text, StandardCharsets.UTF_8).getBytes(Charset.forName(XmlMutations.one(ENCODINGS, random)));
    }

    private static byte[] number(byte[] text, Random random) {
        byte[] changed = text.clone();
        List<Integer> digits = new ArrayList<>();
        for (int i = 0; i < text.length; i++) {
            if (text[i] >= '0' && text[i] <= '9') {
                digits.add(i);
            }
        }
        if (!digits.isEmpty()) {
            changed[XmlMutations.one(digits, random)] = (byte) ('0' + random.nextInt(10));
        }
        return changed;
    }
}
