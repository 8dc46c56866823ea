package vn.nenep.workbook.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/** Text of unknown encoding: by its mark, else by what its bytes can be, and windows-1258 when they can be nothing else. */
final class Encoding {

    private static final char MARK = '\uFEFF';

    private Encoding() {}

    /** The text without its mark; empty when the bytes are no text. */
    static Optional<String> decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strict(bytes, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strict(bytes, StandardCharsets.UTF_16BE);
        }
        return withoutMark(bytes);
    }

    /** The text in an encoding that the file itself states; empty when it is not in that. */
    static Optional<String> decode(byte[] bytes, String stated) {
        try {
            return strict(bytes, Charset.forName(stated));
        } catch (IllegalArgumentException e) {
            // a name that no machine knows says nothing
            return Optional.empty();
        }
    }

    private static Optional<String> withoutMark(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        if (zeros[0] + zeros[1] > 0) {
            // the upper halves of Latin letters are zeros, nearly always at the same side
            boolean little = zeros[1] > 10 * zeros[0];
            boolean big = zeros[0] > 10 * zeros[1];
            return little || big
                    ? strict(bytes, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
                    : Optional.empty();
        }
        return strict(bytes, StandardCharsets.UTF_8).or(() -> vietnamese(bytes));
    }

    /** Old Vietnamese Windows writes the tone after its letter. */
    private static Optional<String> vietnamese(byte[] bytes) {
        return strict(bytes, Charset.forName("windows-1258"))
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String unmarked = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
            return isText(unmarked) ? Optional.of(unmarked) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isText(String text) {
        return text.chars().allMatch(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
