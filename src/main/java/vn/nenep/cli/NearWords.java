package vn.nenep.cli;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that was probably meant. */
final class NearWords {

    private NearWords() {}

    /** The known word that is nearest to the one written; empty text when none is near enough to be meant. */
    static String suggest(String written, List<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        int farthest = Math.max(2, written.length() / 2);
        return known.stream()
                .filter(word -> distance.apply(written, word) <= farthest)
                .min(Comparator.<String>comparingInt(word -> distance.apply(written, word))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }
}
