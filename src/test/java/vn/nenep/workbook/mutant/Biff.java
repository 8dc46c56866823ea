package vn.nenep.workbook.mutant;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An .xls as its records say, read with nothing but the specification: dates are the numbers of their days. */
final class Biff {

    private final List<byte[]> records;
    private final List<String> strings = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Fold fold = new Fold();
    private int sheet = -2;
    private int depth;
    private int pendingRow = -1;
    private int pendingColumn;

    private Biff(byte[] stream) {
        records = BiffMutations.records(stream);
    }

    static Fold read(byte[] xls) {
        Biff biff = new Biff(stream(xls));
        for (int i = 0; i < biff.records.size(); i++) {
            biff.record(i);
        }
        return biff.fold;
    }

    /** A container with a fault that POI reads past is read by POI here as well; its records are not. */
    private static byte[] stream(byte[] xls) {
        try {
            return OleStream.of(xls, "Workbook");
        } catch (RuntimeException e) {
            return BiffMutations.stream(xls);
        }
    }

    private void record(int at) {
        byte[] bytes = records.get(at);
        ByteBuffer data = PackedXls.little(bytes).position(4).slice().order(java.nio.ByteOrder.LITTLE_ENDIAN);
        int kind = BiffMutations.kind(bytes);
        if (kind == 0x809) {
            depth++;
            if (depth == 1) {
                sheet++;
                if (sheet >= 0) {
                    fold.sheets.add(names.get(sheet));
                }
            }
        } else if (kind == 0x0A) {
            depth--;
        } else if (kind == 0x85) {
            int length = data.get(6) & 0xFF;
            boolean wide = (data.get(7) & 1) != 0;
            byte[] name = new byte[length * (wide ? 2 : 1)];
            data.get(8, name);
            names.add(new String(name, wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1));
        } else if (kind == 0xFC) {
            new Strings(records, at).read(strings);
        } else if (depth == 1 && sheet >= 0) {
            cell(kind, data);
        }
    }

    private void cell(int kind, ByteBuffer data) {
        int row = data.limit() >= 4 ? (data.getShort(0) & 0xFFFF) + 1 : 0;
        int column = data.limit() >= 4 ? data.getShort(2) & 0xFFFF : 0;
        switch (kind) {
            case 0x203 -> fold.number(row, column, data.getDouble(6));
            case 0x27E -> fold.number(row, column, rk(data.getInt(6)));
            case 0xBD -> {
                int last = data.getShort(data.limit() - 2) & 0xFFFF;
                for (int i = column; i <= last; i++) {
                    fold.number(row, i, rk(data.getInt(6 + 6 * (i - column))));
                }
            }
            case 0xFD -> fold.put(row, column, strings.get(data.getInt(6)));
            case 0x205 -> fold.put(row, column, data.get(7) != 0 ? Fold.Broken.BROKEN : (Object) (data.get(6) != 0));
            case 0x06 -> formula(row, column, data);
            case 0x207 -> {
                byte[] text = new byte[data.limit() - 3];
                data.get(3, text);
                boolean wide = (data.get(2) & 1) != 0;
                String all = new String(text, wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
                if (pendingRow > 0) {
                    fold.put(pendingRow, pendingColumn, all.substring(0, data.getShort(0) & 0xFFFF));
                }
            }
            default -> {
                // no cell with a value
            }
        }
    }

    private void formula(int row, int column, ByteBuffer data) {
        if ((data.getShort(12) & 0xFFFF) != 0xFFFF) {
            fold.number(row, column, data.getDouble(6));
            return;
        }
        switch (data.get(6)) {
            case 0 -> {
                pendingRow = row;
                pendingColumn = column;
            }
            case 1 -> fold.put(row, column, data.get(8) != 0);
            case 2 -> fold.put(row, column, Fold.Broken.BROKEN);
            default -> {
                // blank text
            }
        }
    }

    private static double rk(int packed) {
        double number = (packed & 2) != 0 ? packed >> 2 : Double.longBitsToDouble((packed & 0xFFFFFFFCL) << 32);
        return (packed & 1) != 0 ? number / 100 : number;
    }

    /** The table of shared strings, which goes on over the records after it. */
    private static final class Strings {
        private final List<byte[]> records;
        private int record;
        private int at = 4;

        Strings(List<byte[]> records, int record) {
            this.records = records;
            this.record = record;
        }

        void read(List<String> strings) {
            int4();
            int count = int4();
            try {
                for (int i = 0; i < count; i++) {
                    strings.add(string());
                }
            } catch (IllegalStateException | IndexOutOfBoundsException e) {
                // whether one of those that are missing is needed, the cells will tell
            }
        }

        private String string() {
            int length = int2();
            int flags = int1();
            int runs = (flags & 8) != 0 ? int2() : 0;
            int more = (flags & 4) != 0 ? int4() : 0;
            StringBuilder text = new StringBuilder();
            boolean wide = (flags & 1) != 0;
            for (int i = 0; i < length; i++) {
                if (at == records.get(record).length) {
                    next();
                    wide = (int1() & 1) != 0;
                }
                text.append((char) (wide ? int2() : int1()));
            }
            for (int i = 0; i < 4 * runs + more; i++) {
                int1();
            }
            return text.toString();
        }

        private void next() {
            record++;
            at = 4;
            if (BiffMutations.kind(records.get(record)) != 0x3C) {
                throw new IllegalStateException("strings end early");
            }
        }

        private int int1() {
            if (at == records.get(record).length) {
                next();
            }
            return records.get(record)[at++] & 0xFF;
        }

        private int int2() {
            return int1() | int1() << 8;
        }

        private int int4() {
            return int2() | int2() << 16;
        }
    }
}
