package vn.nenep.workbook.vietnamese;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads text written in the Vietnamese encodings from before Unicode (TCVN3, VNI) and in Wingdings. The font of each
 * run decides; where no font tells, the text as a whole is guessed at, and stays as it is unless the guess is sure.
 */
public final class LegacyText {

    private LegacyText() {}

    /** A stretch of text in one font; no font where the file has none, as in a CSV file. */
    public record Run(String text, Optional<String> font) {}

    /** The text in Unicode (NFC); repaired when a reader of the file would not have seen these letters. */
    public record Decoded(String text, boolean repaired) {}

    private record Stretch(String text, Reading reading) {}

    /**
     * The runs joined, each read by its own font. Blanks stay as they are, NBSP too; soft hyphens, zero-width
     * characters and decomposed letters are put right without counting as a repair. No runs give an empty text.
     */
    public static Decoded decode(List<Run> runs) {
        List<Stretch> stretches = stretches(runs);
        Reading guess = EncodingGuess.of(plainText(stretches)).map(Reading::of).orElse(Reading.UNICODE);
        StringBuilder decoded = new StringBuilder();
        for (Stretch stretch : stretches) {
            Reading reading = stretch.reading() == Reading.UNICODE ? guess : stretch.reading();
            decoded.append(reading.read(stretch.text()));
        }
        boolean repaired = !decoded.toString().equals(text(stretches));
        String composed = Normalizer.normalize(Invisible.remove(decoded.toString()), Normalizer.Form.NFC);
        String text = LookAlikes.replace(composed);
        return new Decoded(text, repaired || !text.equals(composed));
    }

    /** Neighbours of one kind become one stretch: formatting may cut a word, or a VNI letter, in two. */
    private static List<Stretch> stretches(List<Run> runs) {
        List<Stretch> stretches = new ArrayList<>();
        for (Run run : runs) {
            Reading reading = Reading.of(run.text(), run.font());
            int last = stretches.size() - 1;
            if (last >= 0 && stretches.get(last).reading() == reading) {
                stretches.set(last, new Stretch(stretches.get(last).text() + run.text(), reading));
            } else {
                stretches.add(new Stretch(run.text(), reading));
            }
        }
        return stretches;
    }

    private static String plainText(List<Stretch> stretches) {
        return text(stretches.stream()
                .filter(stretch -> stretch.reading() == Reading.UNICODE)
                .toList());
    }

    private static String text(List<Stretch> stretches) {
        StringBuilder text = new StringBuilder();
        stretches.forEach(stretch -> text.append(stretch.text()));
        return text.toString();
    }
}
