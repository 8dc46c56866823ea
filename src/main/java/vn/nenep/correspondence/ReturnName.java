package vn.nenep.correspondence;

import vn.nenep.language.Texts;

/** How a file that goes back is called: as the sender called it, and what it is. */
public final class ReturnName {

    private static final Texts TEXTS = Words.texts();

    private ReturnName() {}

    /** For a file with mistakes: {@code K05 – LỖI.xlsx}. */
    public static String of(String originalName, ReturnFormat format) {
        return base(originalName) + TEXTS.text("name.errors") + format.extension();
    }

    /** For an accepted file: {@code K05 – ĐÃ NHẬN.xlsx}. */
    public static String receipt(String originalName) {
        return base(originalName) + TEXTS.text("name.receipt") + ReturnFormat.LIST.extension();
    }

    /** A name without its extension, and without what we added when it went back before. */
    public static String base(String name) {
        int dot = name.lastIndexOf('.');
        String base = dot > 0 ? name.substring(0, dot) : name;
        for (String key : new String[] {"name.errors", "name.receipt"}) {
            if (base.endsWith(TEXTS.text(key))) {
                return base.substring(0, base.length() - TEXTS.text(key).length());
            }
        }
        return base;
    }
}
