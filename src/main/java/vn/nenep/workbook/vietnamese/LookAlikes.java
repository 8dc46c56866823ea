package vn.nenep.workbook.vietnamese;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts Đ for the Icelandic Ð and the African Ɖ, which look the same, where a Vietnamese word or abbreviation holds them. */
final class LookAlikes {

    private static final Pattern WORD = Pattern.compile("\\p{L}*[ÐðƉɖ]\\p{L}*(?:/[cC])?");
    private static final Pattern ABBREVIATION = Pattern.compile("[A-ZĐ]{2,8}|[Đđ]/[cC]");

    private LookAlikes() {}

    static String replace(String text) {
        return WORD.matcher(text).replaceAll(LookAlikes::inWord);
    }

    private static String inWord(MatchResult match) {
        String replaced = inAnyWord(match.group());
        boolean isVietnamese =
                Syllable.isPossible(replaced) || ABBREVIATION.matcher(replaced).matches();
        return isVietnamese ? replaced : match.group();
    }

    static String inAnyWord(String word) {
        return word.replace('Ð', 'Đ').replace('Ɖ', 'Đ').replace('ð', 'đ').replace('ɖ', 'đ');
    }
}
