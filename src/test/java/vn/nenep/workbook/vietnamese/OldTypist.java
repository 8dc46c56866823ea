package vn.nenep.workbook.vietnamese;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Types Unicode in the old encodings; laid out by letter, apart from the tables that decode. */
final class OldTypist {

    static final String LOWER = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
    static final String UPPER = LOWER.toUpperCase(Locale.ROOT);

    private static final Map<String, String> TCVN3 = table("""
            à B5 ả B6 ã B7 á B8 ạ B9 ă A8 ằ BB ẳ BC ẵ BD ắ BE ặ C6 â A9 ầ C7 ẩ C8 ẫ C9 ấ CA ậ CB đ AE
            è CC ẻ CE ẽ CF é D0 ẹ D1 ê AA ề D2 ể D3 ễ D4 ế D5 ệ D6 ì D7 ỉ D8 ĩ DC í DD ị DE
            ò DF ỏ E1 õ E2 ó E3 ọ E4 ô AB ồ E5 ổ E6 ỗ E7 ố E8 ộ E9 ơ AC ờ EA ở EB ỡ EC ớ ED ợ EE
            ù EF ủ F1 ũ F2 ú F3 ụ F4 ư AD ừ F5 ử F6 ữ F7 ứ F8 ự F9 ỳ FA ỷ FB ỹ FC ý FD ỵ FE
            Ă A1 Â A2 Ê A3 Ô A4 Ơ A5 Ư A6 Đ A7""");
    private static final Map<String, String> VNI = table("""
            á 61F9 à 61F8 ả 61FB ã 61F5 ạ 61EF é 65F9 è 65F8 ẻ 65FB ẽ 65F5 ẹ 65EF
            ó 6FF9 ò 6FF8 ỏ 6FFB õ 6FF5 ọ 6FEF ú 75F9 ù 75F8 ủ 75FB ũ 75F5 ụ 75EF
            ý 79F9 ỳ 79F8 ỷ 79FB ỹ 79F5 ỵ EE í ED ì EC ỉ E6 ĩ F3 ị F2
            â 61E2 ấ 61E1 ầ 61E0 ẩ 61E5 ẫ 61E3 ậ 61E4 ê 65E2 ế 65E1 ề 65E0 ể 65E5 ễ 65E3 ệ 65E4
            ô 6FE2 ố 6FE1 ồ 6FE0 ổ 6FE5 ỗ 6FE3 ộ 6FE4 ă 61EA ắ 61E9 ằ 61E8 ẳ 61FA ẵ 61FC ặ 61EB
            ơ F4 ớ F4F9 ờ F4F8 ở F4FB ỡ F4F5 ợ F4EF ư F6 ứ F6F9 ừ F6F8 ử F6FB ữ F6F5 ự F6EF đ F1""");

    private OldTypist() {}

    /** Capitals that TCVN3 has no code for are typed small, as people did. */
    static String tcvn3(String unicode) {
        return typed(unicode, letter -> TCVN3.getOrDefault(letter, TCVN3.getOrDefault(lower(letter), letter)));
    }

    static String vni(String unicode) {
        return typed(
                unicode,
                letter -> letter.equals(lower(letter))
                        ? VNI.getOrDefault(letter, letter)
                        : VNI.getOrDefault(lower(letter), letter).toUpperCase(Locale.ROOT));
    }

    private static String typed(String unicode, UnaryOperator<String> type) {
        StringBuilder typed = new StringBuilder();
        unicode.codePoints().mapToObj(Character::toString).map(type).forEach(typed::append);
        return typed.toString();
    }

    private static String lower(String letter) {
        return letter.toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> table(String pairs) {
        Map<String, String> table = new HashMap<>();
        String[] parts = pairs.split("\\s+");
        for (int i = 0; i < parts.length; i += 2) {
            StringBuilder code = new StringBuilder();
            for (int at = 0; at < parts[i + 1].length(); at += 2) {
                code.append((char) Integer.parseInt(parts[i + 1].substring(at, at + 2), 16));
            }
            table.put(parts[i], code.toString());
        }
        return table;
    }
}
