package vn.nenep.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The key under which two spellings of one name are equal: case, blanks, punctuation, tone placement (hòa, hoà), i for y
 * (kì, kỳ) and usual abbreviations do not count.
 */
public final class NameKey {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String CONSONANTS = "bcdđghklmnpqrstvx";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("cb", "chi bộ"),
            Map.entry("đb", "đảng bộ"),
            Map.entry("đu", "đảng ủy"),
            Map.entry("đuk", "đảng ủy khối"),
            Map.entry("cbcs", "chi bộ cơ sở"),
            Map.entry("đbcs", "đảng bộ cơ sở"),
            Map.entry("cbtt", "chi bộ trực thuộc"),
            Map.entry("đbbp", "đảng bộ bộ phận"),
            Map.entry("vp", "văn phòng"),
            Map.entry("p", "phòng"),
            Map.entry("tt", "trung tâm"),
            Map.entry("ubnd", "ủy ban nhân dân"),
            Map.entry("hđnd", "hội đồng nhân dân"),
            Map.entry("ubkt", "ủy ban kiểm tra"));

    private NameKey() {}

    /** The key of a written name. */
    public static String of(String written) {
        String clean = Normalizer.normalize(written, Normalizer.Form.NFC)
                .replace('\u00D0', 'Đ')
                .replace('\u0189', 'Đ')
                .toLowerCase(Locale.ROOT);
        return NOT_A_WORD
                .splitAsStream(clean)
                .filter(word -> !word.isEmpty())
                .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                .flatMap(BLANK::splitAsStream)
                .map(NameKey::word)
                .collect(Collectors.joining(" "));
    }

    /** The key without any diacritics; two different names can share it. */
    public static String stripped(String written) {
        return MARKS.matcher(Normalizer.normalize(of(written), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }

    /** A word with its tone at the end, so that the place of the tone mark does not count. */
    private static String word(String word) {
        StringBuilder bare = new StringBuilder(word.length() + 2);
        StringBuilder tone = new StringBuilder(1);
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .chars()
                .forEach(letter -> (TONES.indexOf(letter) >= 0 ? tone : bare).append((char) letter));
        String spelled = Normalizer.normalize(bare, Normalizer.Form.NFC);
        return withoutLeadingZeros(withFinalI(spelled)) + tone;
    }

    /** kỳ and kì, quý and quí: a final y after a consonant is an i. */
    private static String withFinalI(String word) {
        int last = word.length() - 1;
        if (last < 1 || word.charAt(last) != 'y') {
            return word;
        }
        int before = word.charAt(last - 1) == 'u' ? last - 2 : last - 1;
        return before >= 0 && CONSONANTS.indexOf(word.charAt(before)) >= 0 ? word.substring(0, last) + 'i' : word;
    }

    private static String withoutLeadingZeros(String word) {
        int start = 0;
        while (start < word.length() - 1 && word.charAt(start) == '0' && Character.isDigit(word.charAt(start + 1))) {
            start++;
        }
        return word.substring(start);
    }
}
