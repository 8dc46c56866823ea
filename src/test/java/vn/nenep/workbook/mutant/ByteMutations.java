package vn.nenep.workbook.mutant;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What worn disks, broken lines and clumsy programs do to any file. */
final class ByteMutations {

    static final Map<String, Mutation> ALL = new TreeMap<>(Map.of(
            "bytes flipped", ByteMutations::flip,
            "cut", ByteMutations::cut,
            "cut near its end", ByteMutations::cutNearTheEnd,
            "junk appended", (bytes, random) -> join(bytes, junk(random)),
            "junk prepended", (bytes, random) -> join(junk(random), bytes),
            "block of zeros", ByteMutations::zeros,
            "block left out", ByteMutations::leaveOut,
            "block doubled", ByteMutations::twice,
            "twice in a row", (bytes, random) -> join(bytes, bytes)));

    private ByteMutations() {}

    static byte[] flip(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int left = 1 + random.nextInt(4); left > 0 && flipped.length > 0; left--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 + random.nextInt(255));
        }
        return flipped;
    }

    static byte[] cut(byte[] bytes, Random random) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }

    private static byte[] cutNearTheEnd(byte[] bytes, Random random) {
        return Arrays.copyOf(bytes, bytes.length - Math.min(bytes.length, 1 + random.nextInt(64)));
    }

    private static byte[] zeros(byte[] bytes, Random random) {
        byte[] zeroed = bytes.clone();
        int from = random.nextInt(bytes.length + 1);
        Arrays.fill(zeroed, from, Math.min(bytes.length, from + 1 + random.nextInt(600)), (byte) 0);
        return zeroed;
    }

    private static byte[] leaveOut(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(600));
        return join(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
    }

    private static byte[] twice(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(600));
        return join(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static byte[] junk(Random random) {
        byte[] junk = new byte[1 + random.nextInt(500)];
        if (random.nextBoolean()) {
            random.nextBytes(junk);
        }
        return junk;
    }

    static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
