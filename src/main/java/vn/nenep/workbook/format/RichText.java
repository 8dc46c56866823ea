package vn.nenep.workbook.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nenep.workbook.vietnamese.LegacyText.Run;

/** The text of a cell while it is read, in runs of one font; white space between words is one blank, as it is shown. */
public final class RichText {

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private Optional<String> font = Optional.empty();
    private boolean struck = true;
    private boolean afterSpace = true;

    /** Adds text as it stands. */
    public void add(String text, Optional<String> inFont, boolean isStruck) {
        if (!inFont.equals(font)) {
            endRun();
            font = inFont;
        }
        pending.append(text);
        struck &= isStruck || text.isBlank();
        afterSpace = false;
    }

    /** Adds text whose blanks and line ends are only layout of the source. */
    public void addFlowing(String text, Optional<String> inFont, boolean isStruck) {
        StringBuilder flowing = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space || !afterSpace) {
                flowing.append(space ? ' ' : c);
            }
            afterSpace = space;
        }
        if (!flowing.isEmpty()) {
            boolean space = afterSpace;
            add(flowing.toString(), inFont, isStruck);
            afterSpace = space;
        }
    }

    /** Begins a new line; the first call of a text may be left out. */
    public void line() {
        add("\n", font, false);
        afterSpace = true;
    }

    /** Whether nothing came in, not even blanks. */
    public boolean isEmpty() {
        return runs.isEmpty() && pending.isEmpty();
    }

    /** All that came in so far. */
    public List<Run> runs() {
        endRun();
        return List.copyOf(runs);
    }

    /** All of it without its fonts. */
    public String text() {
        return runs().stream().map(Run::text).collect(Collectors.joining());
    }

    /** Whether there is text, and all of it is struck through. */
    public boolean struck() {
        return struck && !text().isBlank();
    }

    private void endRun() {
        if (!pending.isEmpty()) {
            runs.add(new Run(pending.toString(), font));
            pending.setLength(0);
        }
    }
}
