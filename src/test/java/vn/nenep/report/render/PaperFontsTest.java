package vn.nenep.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A font without its ligatures is whole for all the rest. */
class PaperFontsTest {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String OTHERS = "đĐ–«»≥▲●%./*";

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold", "Italic", "BoldItalic"})
    void holdsEveryVietnameseLetterAndNoLigature(String face) throws IOException {
        try (TrueTypeFont font =
                new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(PaperFonts.font(face)))) {
            assertThat(font.getGsub()).isNull();
            for (int letter : letters().codePoints().toArray()) {
                assertThat(font.getUnicodeCmapLookup().getGlyphId(letter))
                        .as(Character.toString(letter))
                        .isPositive();
            }
        }
    }

    private static String letters() {
        StringBuilder letters = new StringBuilder(OTHERS);
        for (char vowel : VOWELS.toCharArray()) {
            letters.append(vowel);
            for (char tone : TONES.toCharArray()) {
                letters.append(Normalizer.normalize("" + vowel + tone, Normalizer.Form.NFC));
            }
        }
        return letters + letters.toString().toUpperCase(Locale.ROOT);
    }
}
