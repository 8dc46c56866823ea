package vn.nenep.workbook.mutant;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The stream of records in an .xls, in a container that is whole. */
final class BiffMutations {

    private static final List<Integer> OF_CELLS =
            List.of(0x203, 0x27E, 0xBD, 0xFD, 0x06, 0x205, 0x207, 0xFC, 0x85, 0x208, 0x22);

    /** What can be done to the stream. */
    static final Map<String, Mutation> ALL = new TreeMap<>(Map.of(
            "record dropped", (stream, random) -> edit(stream, random, (records, at) -> records.remove(at)),
            "record doubled",
                    (stream, random) -> edit(stream, random, (records, at) -> records.add(at, records.get(at))),
            "records swapped", (stream, random) -> edit(stream, random, BiffMutations::swap),
            "record of cells changed", BiffMutations::ofCells,
            "length of a record changed", (stream, random) -> header(stream, random, 2),
            "kind of a record changed", (stream, random) -> header(stream, random, 0),
            "bytes of the stream flipped", ByteMutations::flip,
            "stream cut", ByteMutations::cut,
            "stream cut between records", BiffMutations::cutBetween));

    private BiffMutations() {}

    private interface Edit {
        void edit(List<byte[]> records, int at);
    }

    static byte[] inContainer(byte[] xls, Random random, Mutation mutation) {
        return container(mutation.apply(stream(xls), random));
    }

    static byte[] stream(byte[] xls) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(xls))) {
            return container.createDocumentInputStream("Workbook").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] container(byte[] stream) {
        return container("Workbook", stream);
    }

    static byte[] container(String name, byte[] stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(stream), name);
            container.writeFilesystem(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<byte[]> records(byte[] stream) {
        List<byte[]> records = new ArrayList<>();
        for (int at = 0; at + 4 <= stream.length; ) {
            int length = (stream[at + 2] & 0xFF) | (stream[at + 3] & 0xFF) << 8;
            int end = Math.min(stream.length, at + 4 + length);
            records.add(Arrays.copyOfRange(stream, at, end));
            at = end;
        }
        return records;
    }

    static int kind(byte[] record) {
        return (record[0] & 0xFF) | (record[1] & 0xFF) << 8;
    }

    private static byte[] edit(byte[] stream, Random random, Edit edit) {
        List<byte[]> records = records(stream);
        edit.edit(records, any(records, random));
        return ByteMutations.join(records.toArray(byte[][]::new));
    }

    /** Half of the time a record of cells. */
    private static int any(List<byte[]> records, Random random) {
        List<Integer> cells = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            if (OF_CELLS.contains(kind(records.get(i)))) {
                cells.add(i);
            }
        }
        return random.nextBoolean() && !cells.isEmpty()
                ? XmlMutations.one(cells, random)
                : random.nextInt(records.size());
    }

    private static void swap(List<byte[]> records, int at) {
        int other = Math.min(records.size() - 1, at + 1);
        java.util.Collections.swap(records, at, other);
    }

    private static byte[] ofCells(byte[] stream, Random random) {
        return edit(stream, random, (records, at) -> {
            byte[] record = records.get(at).clone();
            if (record.length > 4) {
                record[4 + random.nextInt(record.length - 4)] ^= (byte) (1 + random.nextInt(255));
            }
            records.set(at, record);
        });
    }

    private static byte[] header(byte[] stream, Random random, int field) {
        return edit(stream, random, (records, at) -> {
            byte[] record = records.get(at).clone();
            record[field + random.nextInt(2)] ^= (byte) (1 + random.nextInt(255));
            records.set(at, record);
        });
    }

    private static byte[] cutBetween(byte[] stream, Random random) {
        List<byte[]> records = records(stream);
        return ByteMutations.join(
                records.subList(0, random.nextInt(records.size())).toArray(byte[][]::new));
    }
}
