package vn.nenep.workbook.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.nenep.workbook.format.RefusedException.Reason;

/** Reads an .ods, the workbook of LibreOffice, that has passed the gate. */
public final class OdsFile {

    private OdsFile() {}

    /** Gives the cells of the file to {@code cells}. */
    public static void read(Path file, Cells cells) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            refuseEncrypted(zip);
            OdsStyles styles = new OdsStyles();
            Optional<InputStream> common = open(zip, "styles.xml");
            if (common.isPresent()) {
                try (InputStream in = common.get()) {
                    SafeXml xml = new SafeXml(in);
                    while (xml.next()) {
                        if (xml.isStart()) {
                            styles.element(xml);
                        }
                    }
                }
            }
            try (InputStream in = open(zip, "content.xml").orElseThrow(() -> new RefusedException(Reason.CORRUPT))) {
                content(new SafeXml(in), styles, cells);
            }
        }
    }

    private static void refuseEncrypted(ZipFile zip) throws IOException {
        if (zip.getEntry("encrypted-package") != null) {
            throw new RefusedException(Reason.PASSWORD);
        }
        Optional<InputStream> manifest = open(zip, "META-INF/manifest.xml");
        if (manifest.isEmpty()) {
            return;
        }
        try (InputStream in = manifest.get()) {
            SafeXml xml = new SafeXml(in);
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("encryption-data")) {
                    throw new RefusedException(Reason.PASSWORD);
                }
            }
        }
    }

    private static Optional<InputStream> open(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(new BufferedInputStream(zip.getInputStream(entry)));
    }

    private static void content(SafeXml xml, OdsStyles styles, Cells cells) {
        boolean spreadsheet = false;
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            if (xml.name().equals("spreadsheet")) {
                spreadsheet = true;
            } else if (xml.name().equals("tracked-changes") || xml.name().equals("dde-links")) {
                xml.skip();
            } else if (spreadsheet && xml.name().equals("table")) {
                new OdsTable(xml, styles, cells).read();
            } else {
                styles.element(xml);
            }
        }
        if (!spreadsheet) {
            throw new RefusedException(Reason.NOT_A_SPREADSHEET);
        }
    }
}
