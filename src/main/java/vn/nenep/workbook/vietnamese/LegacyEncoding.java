package vn.nenep.workbook.vietnamese;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The two old encodings in use: one character a letter (TCVN3), or a letter followed by its mark (VNI). */
enum LegacyEncoding {
    TCVN3(tcvn3()),
    VNI(vni());

    /** The longest code of either encoding, in characters. */
    private static final int LONGEST = 2;

    // made by Map.copyOf, which the compiler plug-in cannot see
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, String> letters;

    LegacyEncoding(Map<String, String> letters) {
        this.letters = letters;
    }

    /** Everything that is no code of this encoding stays as it is. */
    String decode(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        split(text).forEach(code -> decoded.append(letters.getOrDefault(code, code)));
        return decoded.toString();
    }

    /** Whether all that isn't ASCII in the word is a code of this encoding. */
    boolean canSpell(String word) {
        return split(word).stream().allMatch(code -> isAscii(code) || letters.containsKey(code));
    }

    /** The codes of the word that stand for another letter than they look like. */
    List<String> codesIn(String word) {
        return split(word).stream()
                .filter(code -> !letters.getOrDefault(code, code).equals(code))
                .toList();
    }

    private List<String> split(String text) {
        List<String> codes = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int length = Math.min(LONGEST, text.length() - at);
            if (length > 1 && !letters.containsKey(text.substring(at, at + length))) {
                length = 1;
            }
            codes.add(text.substring(at, at + length));
            at += length;
        }
        return codes;
    }

    private static boolean isAscii(String code) {
        return code.chars().allMatch(character -> character < 0x80);
    }

    private static Map<String, String> tcvn3() {
        Map<String, String> letters = new HashMap<>();
        put(letters, 0xA1, "ĂÂÊÔƠƯĐăâêôơưđ");
        put(letters, 0xB5, "àảãáạ");
        put(letters, 0xBB, "ằẳẵắ");
        put(letters, 0xC6, "ặầẩẫấậè");
        put(letters, 0xCE, "ẻẽéẹềểễếệìỉ");
        put(letters, 0xDC, "ĩíịò");
        put(letters, 0xE1, "ỏõóọồổỗốộờởỡớợù");
        put(letters, 0xF1, "ủũúụừửữứựỳỷỹýỵ");
        return Map.copyOf(letters);
    }

    private static void put(Map<String, String> letters, int first, String row) {
        for (int i = 0; i < row.length(); i++) {
            letters.put(Character.toString(first + i), row.substring(i, i + 1));
        }
    }

    private static Map<String, String> vni() {
        Map<String, String> letters = new HashMap<>();
        marked(letters, "a", "ùøûõï", "áàảãạ");
        marked(letters, "e", "ùøûõï", "éèẻẽẹ");
        marked(letters, "o", "ùøûõï", "óòỏõọ");
        marked(letters, "u", "ùøûõï", "úùủũụ");
        marked(letters, "y", "ùøûõ", "ýỳỷỹ");
        marked(letters, "ô", "ùøûõï", "ớờởỡợ");
        marked(letters, "ö", "ùøûõï", "ứừửữự");
        marked(letters, "a", "âáàåãä", "âấầẩẫậ");
        marked(letters, "e", "âáàåãä", "êếềểễệ");
        marked(letters, "o", "âáàåãä", "ôốồổỗộ");
        marked(letters, "a", "êéèúüë", "ăắằẳẵặ");
        marked(letters, "", "ôöñíìæóòî", "ơưđíìỉĩịỵ");
        return Map.copyOf(letters);
    }

    /** A capital is known by its base letter; its mark may have been typed small. */
    private static void marked(Map<String, String> letters, String base, String marks, String row) {
        for (int i = 0; i < marks.length(); i++) {
            String mark = marks.substring(i, i + 1);
            String letter = row.substring(i, i + 1);
            letters.put(base + mark, letter);
            letters.put(upper(base) + upper(mark), upper(letter));
            if (!base.isEmpty()) {
                letters.put(upper(base) + mark, upper(letter));
            }
        }
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
