package vn.nenep.workbook.vietnamese;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Guesses the old encoding of text whose font doesn't tell. Words that are no Vietnamese as they stand and become
 * possible syllables when decoded speak for an encoding; words that become impossible speak against it.
 */
final class EncodingGuess {

    /** Letters, and the signs that TCVN3 has in place of letters. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}¡-©«-®¶-¹»-¾×÷]+");

    /** "đồng chí" in short, behind every count of members; no one writes this sign there for itself. */
    private static final Pattern COMRADES_IN_TCVN3 = Pattern.compile("(?<![\\p{L}®])®/c(?!\\p{L})");

    private static final Pattern ABBREVIATION = Pattern.compile("[A-ZĐ]{2,8}");

    private static final int UNMISTAKABLE = 2;
    private static final int ENOUGH = 2;
    private static final int FOR_ONE_AGAINST = 3;

    private EncodingGuess() {}

    static Optional<LegacyEncoding> of(String text) {
        if (text.chars().allMatch(character -> character < 0x80) || VietnameseLetters.isSurelyUnicode(text)) {
            return Optional.empty();
        }
        Set<String> words = WORD.matcher(text)
                .results()
                .map(match -> match.group())
                .filter(EncodingGuess::canTell)
                .collect(Collectors.toCollection(TreeSet::new));
        int tcvn3 = weight(LegacyEncoding.TCVN3, words);
        if (COMRADES_IN_TCVN3.matcher(text).find() && tcvn3 >= 0) {
            tcvn3 += UNMISTAKABLE;
        }
        int vni = weight(LegacyEncoding.VNI, words);
        if (Math.max(tcvn3, vni) < ENOUGH || tcvn3 == vni) {
            return Optional.empty();
        }
        return Optional.of(tcvn3 > vni ? LegacyEncoding.TCVN3 : LegacyEncoding.VNI);
    }

    private static boolean canTell(String word) {
        return word.length() > 1 && word.chars().anyMatch(character -> character > 0x7F);
    }

    /** Below zero when too many words speak against the encoding. */
    private static int weight(LegacyEncoding encoding, Set<String> words) {
        int weight = 0;
        int forIt = 0;
        int against = 0;
        for (String word : words) {
            boolean isSpelled = encoding.canSpell(word);
            boolean isUnmistakable = isSpelled && Signature.isUnmistakable(encoding, word);
            String decoded = encoding.decode(word);
            boolean isSense = isSpelled && Syllable.isPossible(decoded);
            // abbreviations (ĐV) and highland names (Kroông, Đắk) are no syllables, yet don't speak against it
            boolean isAbbreviation = isSpelled && ABBREVIATION.matcher(decoded).matches();
            if (!isSense && !isUnmistakable && !isAbbreviation) {
                against++;
            } else if (isSense && !isPossibleAsItStands(word)) {
                forIt++;
                weight += isUnmistakable ? UNMISTAKABLE : 1;
            }
        }
        return forIt < FOR_ONE_AGAINST * against ? -1 : weight;
    }

    private static boolean isPossibleAsItStands(String word) {
        return Syllable.isPossible(LookAlikes.inAnyWord(word))
                && IntStream.range(0, word.length()).noneMatch(at -> Signature.isCapitalAfterSmall(word, at));
    }
}
