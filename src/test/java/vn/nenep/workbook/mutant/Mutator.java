package vn.nenep.workbook.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes mutants by number: one number, one file, on every machine. */
public final class Mutator {

    private static final List<Seed> SEEDS = Seeds.all();

    /** What can be done to a format, level by level; a level is chosen first, so that the levels get equally many. */
    private static final Map<Format, List<Map<String, Mutation>>> LEVELS = Map.of(
            Format.XLSX, List.of(ByteMutations.ALL, ZipMutations.ALL, inZip(), inZip(), inZip()),
            Format.ODS, List.of(ByteMutations.ALL, ZipMutations.ALL, inZip(), inZip()),
            Format.XLS, List.of(ByteMutations.ALL, inContainer(), inContainer()),
            Format.CSV, List.of(ByteMutations.ALL, TextMutations.ALL),
            Format.HTML, List.of(ByteMutations.ALL, TextMutations.ALL, XmlMutations.ALL),
            Format.XML_2003, List.of(ByteMutations.ALL, TextMutations.ALL, XmlMutations.ALL));

    private static Map<String, Mutation> inZip() {
        Map<String, Mutation> all = new java.util.TreeMap<>();
        XmlMutations.ALL.forEach(
                (name, mutation) -> all.put(name, (zip, random) -> XmlMutations.inZip(zip, random, mutation)));
        return all;
    }

    private static Map<String, Mutation> inContainer() {
        Map<String, Mutation> all = new java.util.TreeMap<>();
        BiffMutations.ALL.forEach(
                (name, mutation) -> all.put(name, (xls, random) -> BiffMutations.inContainer(xls, random, mutation)));
        return all;
    }

    /** The mutant of a number; every eighth is broken twice. */
    public Mutant mutant(int number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        Seed seed = XmlMutations.one(SEEDS, random);
        List<Map<String, Mutation>> levels = LEVELS.get(seed.format());
        byte[] bytes = seed.bytes();
        List<String> done = new ArrayList<>();
        for (int left = random.nextInt(8) == 0 ? 2 : 1; left > 0; left--) {
            // the second break is one that fits any bytes
            Map<String, Mutation> level = done.isEmpty() ? XmlMutations.one(levels, random) : ByteMutations.ALL;
            String name = XmlMutations.one(List.copyOf(level.keySet()), random);
            bytes = level.get(name).apply(bytes, random);
            done.add(name);
        }
        return new Mutant(number, seed, String.join(", ", done), bytes);
    }
}
