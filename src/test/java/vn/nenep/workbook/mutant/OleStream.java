package vn.nenep.workbook.mutant;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A stream out of the container of old Office files, read with nothing but the specification. */
final class OleStream {

    private static final int END = -2;
    private static final int MINI = 4_096;

    private final ByteBuffer file;
    private final int size;
    private final List<Integer> table = new ArrayList<>();

    private OleStream(byte[] bytes) {
        file = PackedXls.little(bytes);
        size = 1 << file.getShort(30);
        for (int i = 0; i < Math.min(109, file.getInt(44)); i++) {
            int start = (file.getInt(76 + 4 * i) + 1) * size;
            for (int entry = 0; entry < size / 4; entry++) {
                table.add(file.getInt(start + 4 * entry));
            }
        }
    }

    static byte[] of(byte[] bytes, String name) {
        OleStream container = new OleStream(bytes);
        ByteBuffer folder = PackedXls.little(container.chain(container.file.getInt(48)));
        int root = folder.getInt(116);
        for (int entry = 0; entry < folder.limit(); entry += 128) {
            byte[] letters = new byte[Math.max(0, Math.min(64, folder.getShort(entry + 64)) - 2)];
            folder.get(entry, letters);
            String found = new String(letters, StandardCharsets.UTF_16LE);
            if (folder.get(entry + 66) == 2 && found.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                int length = folder.getInt(entry + 120);
                int start = folder.getInt(entry + 116);
                byte[] stream = length < MINI ? container.mini(root, start) : container.chain(start);
                return Arrays.copyOf(stream, length);
            }
        }
        throw new IllegalStateException("no stream " + name);
    }

    private byte[] chain(int first) {
        List<byte[]> sectors = new ArrayList<>();
        for (int sector = first; sector != END; sector = table.get(sector)) {
            byte[] one = new byte[size];
            int start = (sector + 1) * size;
            file.get(start, one, 0, Math.min(size, file.limit() - start));
            sectors.add(one);
            if (sectors.size() > table.size()) {
                throw new IllegalStateException("a chain in a ring");
            }
        }
        return ByteMutations.join(sectors.toArray(byte[][]::new));
    }

    private byte[] mini(int root, int first) {
        byte[] all = chain(root);
        ByteBuffer links = PackedXls.little(chain(file.getInt(60)));
        List<byte[]> sectors = new ArrayList<>();
        for (int sector = first; sector != END; sector = links.getInt(4 * sector)) {
            sectors.add(Arrays.copyOfRange(all, 64 * sector, 64 * sector + 64));
            if (sectors.size() > MINI / 64 + 1) {
                throw new IllegalStateException("a chain in a ring");
            }
        }
        return ByteMutations.join(sectors.toArray(byte[][]::new));
    }
}
