package vn.nenep.correspondence.xlsx;

/** Text as it may stand in XML. */
final class Xml {

    private Xml() {}

    /** Text with what is special in XML replaced, and without characters that XML does not allow at all. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Xml::isAllowed).forEach(letter -> {
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(letter);
            }
        });
        return out.toString();
    }

    private static boolean isAllowed(int letter) {
        boolean control = letter < ' ' && letter != '\t' && letter != '\n';
        boolean halfOfPair = letter >= 0xD800 && letter <= 0xDFFF;
        return !control && !halfOfPair && letter != 0xFFFE && letter != 0xFFFF;
    }
}
