package vn.nenep.workbook.vietnamese;

/** The ticks and crosses of the symbol fonts, which a file holds as letters or as private-use characters. */
enum Ticks {
    /** ü is a tick, þ a ticked box, û a cross; ý and x are crossed boxes, which mark a choice as x does. */
    WINGDINGS("\u00FC\u00FE\u00FB\u00FDx", "✓✓✗xx"),
    /** P is a tick, R a ticked box, O a cross; Q, S and T are crossed boxes. */
    WINGDINGS_2("PROQST", "✓✓✗xxx");

    /** Office stores the characters of symbol fonts as their byte plus this. */
    private static final int PRIVATE_USE = 0xF000;

    private final String codes;
    private final String marks;

    Ticks(String codes, String marks) {
        this.codes = codes;
        this.marks = marks;
    }

    String read(String text) {
        StringBuilder read = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isPrivate = character >= PRIVATE_USE && character <= PRIVATE_USE + 0xFF;
            int at = codes.indexOf(isPrivate ? character - PRIVATE_USE : character);
            read.append(at < 0 ? character : marks.charAt(at));
        }
        return read.toString();
    }
}
