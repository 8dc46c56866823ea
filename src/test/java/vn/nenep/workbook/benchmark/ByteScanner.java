package vn.nenep.workbook.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The floor of the benchmark: inflates the parts that hold cells and picks typed values out of the bytes. It knows one way of
 * writing .xlsx only (no fonts, merges, formulas, errors, prefixes, comments) and checks nothing; no product could be that.
 */
final class ByteScanner {

    private byte[] bytes = new byte[1 << 16];
    private int length;
    private final List<String> shared = new ArrayList<>();
    private final StringBuilder rich = new StringBuilder();
    private Object last = "";

    /** The number of cells that are not blank. */
    long read(Path file) throws IOException {
        long cells = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            shared.clear();
            ZipEntry table = zip.getEntry("xl/sharedStrings.xml");
            inflate(zip, table);
            strings();
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    inflate(zip, entry);
                    cells += cells();
                }
            }
        }
        return cells;
    }

    /** What was read last, so that nothing is optimised away. */
    Object last() {
        return last;
    }

    private void inflate(ZipFile zip, ZipEntry entry) throws IOException {
        int size = (int) entry.getSize();
        if (bytes.length < size) {
            bytes = new byte[size];
        }
        try (InputStream in = zip.getInputStream(entry)) {
            length = in.readNBytes(bytes, 0, size);
        }
    }

    private void strings() {
        int at = find("<si>", 0);
        while (at >= 0) {
            int end = find("</si>", at);
            rich.setLength(0);
            int t = find("<t", at);
            while (t >= 0 && t < end) {
                int from = find('>', t) + 1;
                int to = find('<', from);
                rich.append(new String(bytes, from, to - from, StandardCharsets.UTF_8));
                t = find("<t", to + 4);
            }
            shared.add(rich.toString());
            at = find("<si>", end);
        }
    }

    private long cells() {
        long count = 0;
        int at = find("<c r=\"", 0);
        while (at >= 0) {
            int i = at + 6;
            int column = 0;
            while (bytes[i] >= 'A') {
                column = column * 26 + bytes[i++] - 'A' + 1;
            }
            int row = 0;
            while (bytes[i] != '"') {
                row = row * 10 + bytes[i++] - '0';
            }
            int close = find('>', i);
            if (bytes[close - 1] != '/') {
                boolean text = bytes[close - 2] == 's' && bytes[close - 5] == 't';
                int from = close + 4;
                int to = find('<', from);
                last = text ? shared.get(whole(from, to)) : number(from, to);
                count += row > 0 && column > 0 ? 1 : 0;
                i = to;
            }
            at = find("<c r=\"", i);
        }
        return count;
    }

    private double number(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '.') {
                return Double.parseDouble(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
            }
        }
        return whole(from, to);
    }

    private int whole(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + bytes[i] - '0';
        }
        return value;
    }

    private int find(char wanted, int from) {
        int i = from;
        while (bytes[i] != wanted) {
            i++;
        }
        return i;
    }

    private int find(String wanted, int from) {
        byte first = (byte) wanted.charAt(0);
        for (int i = from; i <= length - wanted.length(); i++) {
            if (bytes[i] == first && matches(wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean matches(String wanted, int at) {
        for (int k = 1; k < wanted.length(); k++) {
            if (bytes[at + k] != wanted.charAt(k)) {
                return false;
            }
        }
        return true;
    }
}
