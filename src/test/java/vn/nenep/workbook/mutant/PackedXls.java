package vn.nenep.workbook.mutant;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers of an .xls written the short way that Excel prefers: RK, and MULRK for neighbours. POI writes the long one. */
final class PackedXls {

    private static final int NUMBER = 0x203;
    private static final int RK = 0x27E;
    private static final int MULRK = 0xBD;
    private static final int BOF = 0x809;
    private static final int BOUNDSHEET = 0x85;

    private PackedXls() {}

    static byte[] of(byte[] xls) {
        List<byte[]> packed = new ArrayList<>();
        List<byte[]> run = new ArrayList<>();
        for (byte[] record : BiffMutations.records(BiffMutations.stream(xls))) {
            boolean packs = BiffMutations.kind(record) == NUMBER && isShort(record);
            if (!packs || (!run.isEmpty() && !follows(run.get(run.size() - 1), record))) {
                flush(run, packed);
            }
            if (packs) {
                run.add(record);
            } else {
                packed.add(record.clone());
            }
        }
        return BiffMutations.container(placed(packed));
    }

    /** Writes where each sheet begins now into the list of sheets. */
    private static byte[] placed(List<byte[]> records) {
        List<Integer> begins = new ArrayList<>();
        int at = 0;
        for (byte[] record : records) {
            if (BiffMutations.kind(record) == BOF) {
                begins.add(at);
            }
            at += record.length;
        }
        int sheet = 0;
        for (byte[] record : records) {
            if (BiffMutations.kind(record) == BOUNDSHEET) {
                sheet++;
                little(record).putInt(4, begins.get(sheet));
            }
        }
        return ByteMutations.join(records.toArray(byte[][]::new));
    }

    private static void flush(List<byte[]> run, List<byte[]> packed) {
        if (run.size() == 1) {
            ByteBuffer one = little(new byte[14]);
            one.putShort((short) RK).putShort((short) 10).put(run.get(0), 4, 6).putInt(rk(run.get(0)));
            packed.add(one.array());
        } else if (run.size() > 1) {
            ByteBuffer many = little(new byte[4 + 6 + 6 * run.size()]);
            many.putShort((short) MULRK).putShort((short) (6 + 6 * run.size())).put(run.get(0), 4, 4);
            run.forEach(number -> many.put(number, 8, 2).putInt(rk(number)));
            many.putShort(little(run.get(run.size() - 1)).getShort(6));
            packed.add(many.array());
        }
        run.clear();
    }

    private static boolean follows(byte[] before, byte[] record) {
        return Arrays.equals(before, 4, 6, record, 4, 6)
                && little(before).getShort(6) + 1 == little(record).getShort(6);
    }

    private static boolean isShort(byte[] record) {
        double hundredfold = little(record).getDouble(10) * 100;
        return hundredfold == Math.rint(hundredfold) && Math.abs(hundredfold) < 1 << 28;
    }

    private static int rk(byte[] record) {
        double number = little(record).getDouble(10);
        return number == Math.rint(number) ? (int) number << 2 | 2 : (int) (number * 100) << 2 | 3;
    }

    static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
