package vn.nenep.correspondence.xlsx;

/**
 * What may be typed into some cells. A blank cell is always allowed.
 *
 * @param first the list, or the smallest value; a formula
 * @param second the largest value, a formula; empty when there is none
 * @param strictness what happens to anything else
 * @param error what is said then
 * @param prompt what is said when a cell is chosen; empty for nothing
 */
public record Limit(
        Area area, Kind kind, String first, String second, Strictness strictness, String error, Prompt prompt) {

    /** What is compared. */
    public enum Kind {
        WHOLE("whole"),
        DECIMAL("decimal"),
        DATE("date"),
        LIST("list"),
        /** nothing: there is only the prompt */
        ANY("none");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** How strictly it is meant. */
    public enum Strictness {
        REFUSE,
        ASK,
        /** other values are as good */
        SUGGEST
    }

    /** A title of at most 32 letters and a text of at most 255. */
    public record Prompt(String title, String text) {

        /** Nothing. */
        public static final Prompt NONE = new Prompt("", "");
    }

    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_TEXT = 254;

    String xml() {
        StringBuilder xml =
                new StringBuilder(200).append("<dataValidation type=\"").append(kind.word);
        if (kind != Kind.LIST && kind != Kind.ANY) {
            xml.append("\" operator=\"").append(second.isEmpty() ? "greaterThanOrEqual" : "between");
        }
        xml.append("\" errorStyle=\"").append(strictness == Strictness.ASK ? "warning" : "stop");
        xml.append("\" allowBlank=\"1\" showInputMessage=\"1\"");
        if (strictness != Strictness.SUGGEST && kind != Kind.ANY) {
            xml.append(" showErrorMessage=\"1\" errorTitle=\"")
                    .append(cut(prompt.title(), LONGEST_TITLE))
                    .append("\" error=\"")
                    .append(cut(error, LONGEST_TEXT))
                    .append('"');
        }
        if (!prompt.text().isEmpty()) {
            xml.append(" promptTitle=\"")
                    .append(cut(prompt.title(), LONGEST_TITLE))
                    .append("\" prompt=\"")
                    .append(cut(prompt.text(), LONGEST_TEXT))
                    .append('"');
        }
        xml.append(" sqref=\"").append(area.reference()).append("\">");
        formula(xml, "formula1", first);
        formula(xml, "formula2", second);
        return xml.append("</dataValidation>").toString();
    }

    private static void formula(StringBuilder xml, String element, String formula) {
        if (!formula.isEmpty()) {
            xml.append('<').append(element).append('>').append(Xml.escaped(formula));
            xml.append("</").append(element).append('>');
        }
    }

    private static String cut(String text, int most) {
        return Xml.escaped(text.length() <= most ? text : text.substring(0, most - 1) + "…");
    }
}
