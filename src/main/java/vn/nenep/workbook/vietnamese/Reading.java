package vn.nenep.workbook.vietnamese;

import java.util.Locale;
import java.util.Optional;

/** The ways of reading a run of text that its font can ask for. */
enum Reading {
    UNICODE,
    TCVN3,
    TCVN3_CAPITALS,
    VNI,
    WINGDINGS,
    WINGDINGS_2;

    static Reading of(String text, Optional<String> font) {
        Reading byFont = font.map(name -> ofFont(name.strip())).orElse(UNICODE);
        boolean isLegacyLetters = byFont == TCVN3 || byFont == TCVN3_CAPITALS || byFont == VNI;
        // someone typed Unicode over the old font; Excel shows it in another font without saying so
        return isLegacyLetters && VietnameseLetters.isSurelyUnicode(text) ? UNICODE : byFont;
    }

    static Reading of(LegacyEncoding encoding) {
        return switch (encoding) {
            case TCVN3 -> TCVN3;
            case VNI -> VNI;
        };
    }

    private static Reading ofFont(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith(".vn")) {
            return isCapitalsFont(name, lower) ? TCVN3_CAPITALS : TCVN3;
        }
        if (lower.startsWith("vni-") || lower.startsWith("vni ")) {
            return VNI;
        }
        if (lower.startsWith("wingdings")) {
            return lower.equals("wingdings 2") ? WINGDINGS_2 : WINGDINGS;
        }
        return UNICODE;
    }

    /** A small h counts only where the whole name was put in small letters. */
    private static boolean isCapitalsFont(String name, String lower) {
        return name.endsWith("H") || (name.equals(lower) && name.endsWith("h"));
    }

    String read(String text) {
        return switch (this) {
            case UNICODE -> text;
            case TCVN3 -> LegacyEncoding.TCVN3.decode(text);
            case TCVN3_CAPITALS -> capitals(text);
            case VNI -> LegacyEncoding.VNI.decode(text);
            case WINGDINGS -> Ticks.WINGDINGS.read(text);
            case WINGDINGS_2 -> Ticks.WINGDINGS_2.read(text);
        };
    }

    /** Plain ASCII stays as typed: codes and marks are found in capitals fonts as well. */
    private static String capitals(String text) {
        String decoded = LegacyEncoding.TCVN3.decode(text);
        return decoded.equals(text) ? text : decoded.toUpperCase(Locale.ROOT);
    }
}
