package vn.nenep.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipFile;
import vn.nenep.workbook.format.RefusedException;
import vn.nenep.workbook.format.RefusedException.Reason;
import vn.nenep.workbook.format.SafeXml;

/** Refuses an .xlsx that holds a row or a cell twice: POI 5.5.1 keeps the last without a word. */
final class AddressGate {

    private AddressGate() {}

    /** @param parts the names of the entries of the zip */
    static void check(Path file, Set<String> parts) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String part : parts) {
                if (part.matches("xl/worksheets/[^/]+\\.xml")) {
                    try (InputStream in = new BufferedInputStream(zip.getInputStream(zip.getEntry(part)))) {
                        check(new SafeXml(in));
                    }
                }
            }
        }
    }

    private static void check(SafeXml xml) {
        Set<String> rows = new HashSet<>();
        Set<String> cells = new HashSet<>();
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("row")) {
                cells.clear();
                add(rows, xml.attribute("r", ""));
            } else if (xml.isStart() && xml.name().equals("c")) {
                add(cells, xml.attribute("r", ""));
            }
        }
    }

    private static void add(Set<String> places, String place) {
        if (!place.isEmpty() && !places.add(place)) {
            throw new RefusedException(Reason.CORRUPT);
        }
    }
}
