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
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FINAL_Y = Pattern.compile("(?<=[bcdđghklmnpqrstvx]u?)y$");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");
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
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        String tone = apart.codePoints()
                .mapToObj(Character::toString)
                .filter(mark -> TONES.matcher(mark).matches())
                .collect(Collectors.joining());
        String bare = Normalizer.normalize(TONES.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
        return LEADING_ZEROS.matcher(FINAL_Y.matcher(bare).replaceAll("i")).replaceAll("") + tone;
    }
}
