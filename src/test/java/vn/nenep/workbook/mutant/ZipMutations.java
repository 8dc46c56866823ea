package vn.nenep.workbook.mutant;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A zip whose lists of entries are wrong. */
final class ZipMutations {

    static final Map<String, Mutation> ALL = new TreeMap<>(Map.of(
            "entry dropped", ZipMutations::drop,
            "entry doubled", ZipMutations::twice,
            "entry renamed", ZipMutations::rename,
            "entry emptied", ZipMutations::empty,
            "local header changed", (zip, random) -> header(zip, random, "PK\3\4", 30),
            "directory entry changed", (zip, random) -> header(zip, random, "PK\1\2", 46),
            "end of directory changed", (zip, random) -> header(zip, random, "PK\5\6", 22),
            "size or CRC changed", ZipMutations::sizes,
            "entries in another order", ZipMutations::reorder,
            "marks between entries changed", (zip, random) -> header(zip, random, "PK\7\10", 16)));

    private ZipMutations() {}

    private static byte[] drop(byte[] zip, Random random) {
        Map<String, byte[]> entries = Zip.unpacked(zip);
        entries.remove(any(entries, random));
        return Zip.packed(entries);
    }

    private static byte[] empty(byte[] zip, Random random) {
        Map<String, byte[]> entries = Zip.unpacked(zip);
        entries.replace(any(entries, random), new byte[0]);
        return Zip.packed(entries);
    }

    private static byte[] rename(byte[] zip, Random random) {
        Map<String, byte[]> entries = Zip.unpacked(zip);
        String old = any(entries, random);
        String renamed = switch (random.nextInt(5)) {
            case 0 -> old.toUpperCase(Locale.ROOT);
            case 1 -> old + " ";
            case 2 -> "../" + old;
            case 3 -> old.replace('/', '\\');
            default -> "/" + old;
        };
        Map<String, byte[]> all = new LinkedHashMap<>();
        entries.forEach((name, part) -> all.put(name.equals(old) ? renamed : name, part));
        return Zip.packed(all);
    }

    /** Two entries of one name, the second with another content: readers take the one or the other. */
    private static byte[] twice(byte[] zip, Random random) {
        Map<String, byte[]> entries = Zip.unpacked(zip);
        String name = any(entries, random);
        if (name.isEmpty()) {
            return zip;
        }
        String placeholder = name.substring(0, name.length() - 1) + "\1";
        entries.put(placeholder, XmlMutations.mutate(entries.get(name), random));
        return latin(latin(Zip.packed(entries)).replace(placeholder, name));
    }

    private static byte[] reorder(byte[] zip, Random random) {
        Map<String, byte[]> entries = Zip.unpacked(zip);
        List<String> names = new ArrayList<>(entries.keySet());
        java.util.Collections.shuffle(names, random);
        Map<String, byte[]> all = new LinkedHashMap<>();
        names.forEach(name -> all.put(name, entries.get(name)));
        return Zip.packed(all);
    }

    private static byte[] header(byte[] zip, Random random, String mark, int length) {
        List<Integer> places = places(zip, mark);
        if (places.isEmpty()) {
            return ByteMutations.flip(zip, random);
        }
        byte[] changed = zip.clone();
        int at = places.get(random.nextInt(places.size())) + random.nextInt(length);
        if (at < changed.length) {
            changed[at] ^= (byte) (1 + random.nextInt(255));
        }
        return changed;
    }

    private static byte[] sizes(byte[] zip, Random random) {
        boolean local = random.nextBoolean();
        List<Integer> places = places(zip, local ? "PK\3\4" : "PK\1\2");
        if (places.isEmpty()) {
            return zip;
        }
        byte[] changed = zip.clone();
        int field = places.get(random.nextInt(places.size())) + (local ? 14 : 16) + 4 * random.nextInt(3);
        int[] values = {0, 1, -1, Integer.MAX_VALUE, random.nextInt()};
        int value = values[random.nextInt(values.length)];
        for (int i = 0; i < 4 && field + i < changed.length; i++) {
            changed[field + i] = (byte) (value >> 8 * i);
        }
        return changed;
    }

    private static List<Integer> places(byte[] zip, String mark) {
        String text = latin(zip);
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            places.add(at);
        }
        return places;
    }

    static String any(Map<String, byte[]> entries, Random random) {
        List<String> names = new ArrayList<>(entries.keySet());
        return names.isEmpty() ? "" : names.get(random.nextInt(names.size()));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
