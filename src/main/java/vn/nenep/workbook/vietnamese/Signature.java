package vn.nenep.workbook.vietnamese;

import java.util.List;
import java.util.Locale;

/** Tells words of an old encoding that nobody can have meant as they look. */
final class Signature {

    /** Two letters may be an abbreviation with a sign, such as Mª. */
    private static final int SHORTEST = 3;

    /** Signs that stand between letters in formulas, such as N·m and m×n. */
    private static final String OPERATORS = "·×÷";

    private static final int SHORTEST_WITH_OPERATOR = 4;

    /** Not á, ï, ù and é: other languages put them after vowels (Seán, Loïc, où). */
    private static final String VNI_MARKS = "øûõäåãàâ";

    private Signature() {}

    static boolean isUnmistakable(LegacyEncoding encoding, String word) {
        return word.length() >= SHORTEST
                && switch (encoding) {
                    case TCVN3 -> isUnmistakableTcvn3(word);
                    case VNI -> isUnmistakableVni(word);
                };
    }

    private static boolean isUnmistakableTcvn3(String word) {
        int codes = LegacyEncoding.TCVN3.codesIn(word).size();
        boolean hasSign = false;
        for (int i = 0; i < word.length(); i++) {
            boolean isSign = isSign(word.charAt(i)) || isCapitalAfterSmall(word, i);
            boolean isInside = i > 0 && i < word.length() - 1;
            boolean isOperator = OPERATORS.indexOf(word.charAt(i)) >= 0;
            if (isSign && isInside && (!isOperator || word.length() >= SHORTEST_WITH_OPERATOR)) {
                return true;
            }
            hasSign |= isSign;
        }
        return hasSign && codes > 1;
    }

    private static boolean isSign(char character) {
        return !Character.isLetter(character) || "ªµ".indexOf(character) >= 0;
    }

    /** A capital with a mark inside a word in small letters, as in huyÖn. */
    static boolean isCapitalAfterSmall(String word, int at) {
        return at > 0
                && word.charAt(at) > 0x7F
                && Character.isUpperCase(word.charAt(at))
                && Character.isLowerCase(word.charAt(at - 1));
    }

    private static boolean isUnmistakableVni(String word) {
        List<String> codes = LegacyEncoding.VNI.codesIn(word);
        return codes.size() > 1 || codes.stream().anyMatch(Signature::hasTellingMark);
    }

    private static boolean hasTellingMark(String code) {
        return code.length() > 1 && VNI_MARKS.contains(code.substring(1).toLowerCase(Locale.ROOT));
    }
}
