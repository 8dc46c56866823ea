package vn.nenep.workbook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.nenep.workbook.format.RefusedException;
import vn.nenep.workbook.format.RefusedException.Reason;

/**
 * Looks at the records of an .xls before POI does, which takes a stream that ends early for a smaller workbook, and keeps the
 * last of two cells in one place. The records follow [MS-XLS] 2.3 and 2.4.
 */
final class BiffGate {

    private static final int BOF = 0x809;
    private static final int EXCEL_95 = 0x500;
    private static final int EOF = 0x0A;
    private static final int SHEET = 0x85;
    private static final int PASSWORD = 0x2F;
    private static final int MANY_NUMBERS = 0xBD;
    /** numbers in two forms, texts in three, truth and errors, formulas: all begin with row and column */
    private static final Set<Integer> CELLS = Set.of(0x203, 0x27E, 0xFD, 0x204, 0xD6, 0x205, 0x06);

    private static final int MODULE = 6;
    private static final int COLUMNS = 256;

    private final ByteBuffer stream;
    private final List<Integer> sheets = new ArrayList<>();
    private final Set<Integer> begins = new HashSet<>();
    private final BitSet filled = new BitSet();
    private int depth;

    private BiffGate(byte[] stream) {
        this.stream = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Refuses a stream that lacks an end, or one of the sheets that it lists. */
    static void check(byte[] stream) {
        new BiffGate(stream).check();
    }

    private void check() {
        if (stream.limit() >= 8 && unsigned(0) == BOF && unsigned(4) == EXCEL_95) {
            throw new RefusedException(Reason.OLD_EXCEL);
        }
        int at = 0;
        while (at + 4 <= stream.limit()) {
            int kind = unsigned(at);
            int length = unsigned(at + 2);
            if (depth == 0 && kind != BOF) {
                // some programs fill up what is left with zeros
                break;
            }
            if (at + 4 + length > stream.limit()) {
                throw new RefusedException(Reason.CUT_OFF);
            }
            if (kind == PASSWORD) {
                return;
            }
            record(kind, at, length);
            at += 4 + length;
        }
        if (depth != 0) {
            throw new RefusedException(Reason.CUT_OFF);
        }
        if (sheets.isEmpty() || !begins.containsAll(sheets)) {
            throw new RefusedException(Reason.CORRUPT);
        }
    }

    private void record(int kind, int at, int length) {
        switch (kind) {
            case BOF -> {
                if (depth == 0) {
                    begins.add(at);
                    filled.clear();
                }
                depth++;
            }
            case EOF -> depth--;
            case SHEET -> {
                require(length >= 8);
                if (stream.get(at + 9) != MODULE) {
                    sheets.add(stream.getInt(at + 4));
                }
            }
            case MANY_NUMBERS -> {
                require(length >= 12 && length % 6 == 0);
                fill(at, length / 6 - 1);
            }
            default -> {
                if (CELLS.contains(kind)) {
                    require(length >= 6);
                    fill(at, 1);
                }
            }
        }
    }

    private void fill(int at, int columns) {
        // what stands in a chart are the chart's copies
        if (depth == 1) {
            int first = unsigned(at + 4) * COLUMNS + unsigned(at + 6);
            require(unsigned(at + 6) + columns <= COLUMNS);
            for (int place = first; place < first + columns; place++) {
                require(!filled.get(place));
                filled.set(place);
            }
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new RefusedException(Reason.CORRUPT);
        }
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(stream.getShort(at));
    }
}
