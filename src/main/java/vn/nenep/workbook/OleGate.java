package vn.nenep.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.nenep.workbook.format.RefusedException;
import vn.nenep.workbook.format.RefusedException.Reason;

/**
 * Looks at the container of old Office files before POI does: the last sector that its table names must be there whole. The
 * container has no checksums, so nothing else tells a file cut off in copying.
 */
final class OleGate {

    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT = 30;
    private static final int TABLE_SECTORS = 44;
    private static final int FIRST_LISTED = 76;
    private static final int MOST_LISTED = 109;
    private static final int FREE = -1;

    private OleGate() {}

    /** Refuses a file that ends before its last sector does. */
    static void check(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.limit() < HEADER) {
            throw new RefusedException(Reason.CUT_OFF);
        }
        int shift = bytes.getShort(SECTOR_SHIFT);
        if (shift != 9 && shift != 12) {
            throw new RefusedException(Reason.CORRUPT);
        }
        int last = FREE;
        // beyond 109 sectors the table is listed elsewhere; that is a file of 7 MB, and POI meets the end of it itself
        int tables = Math.min(bytes.getInt(TABLE_SECTORS), MOST_LISTED);
        for (int table = 0; table < tables; table++) {
            last = Math.max(last, lastUsed(bytes, bytes.getInt(FIRST_LISTED + 4 * table), table, shift));
        }
        if ((last + 2L) << shift > bytes.limit()) {
            throw new RefusedException(Reason.CUT_OFF);
        }
    }

    private static int lastUsed(ByteBuffer bytes, int sector, int table, int shift) {
        long start = (sector + 1L) << shift;
        int entries = 1 << (shift - 2);
        if (sector < 0 || start + (1L << shift) > bytes.limit()) {
            throw new RefusedException(Reason.CUT_OFF);
        }
        for (int entry = entries - 1; entry >= 0; entry--) {
            if (bytes.getInt((int) start + 4 * entry) != FREE) {
                return table * entries + entry;
            }
        }
        return FREE;
    }
}
