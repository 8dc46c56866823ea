package vn.nenep.workbook.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nenep.workbook.format.RefusedException;
import vn.nenep.workbook.format.RefusedException.Reason;
import vn.nenep.workbook.format.SafeXml;
import vn.nenep.workbook.xlsx.RichText.Piece;

/** The texts that cells point at by number. Plain ones, the many, are kept as bare strings. */
final class SharedTexts {

    private final List<String> plain = new ArrayList<>();
    private final Map<Integer, List<Piece>> rich = new HashMap<>();

    /** Takes the table in; its outermost element has been read. */
    void read(SafeXml xml) {
        while (xml.next()) {
            if (xml.isStart()) {
                if (!xml.name().equals("si")) {
                    xml.skip();
                    continue;
                }
                RichText text = RichText.read(xml);
                if (text.isPlain()) {
                    plain.add(text.plain());
                } else {
                    rich.put(plain.size(), text.pieces());
                    plain.add("");
                }
            }
        }
    }

    /** The pieces of a text by its number. */
    RichText at(int number) {
        if (number < 0 || number >= plain.size()) {
            throw new RefusedException(Reason.CORRUPT);
        }
        String text = plain.get(number);
        List<Piece> pieces = text.isEmpty() ? rich.get(number) : null;
        return pieces == null ? RichText.of(text) : new RichText(pieces);
    }
}
