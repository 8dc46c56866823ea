package vn.nenep.workbook.ods;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import vn.nenep.workbook.format.Cells;
import vn.nenep.workbook.format.RefusedException;
import vn.nenep.workbook.format.RefusedException.Reason;
import vn.nenep.workbook.format.SafeXml;
import vn.nenep.workbook.format.ZipParts;

/** Reads an .ods, the workbook of LibreOffice, that has passed the gate. */
public final class OdsFile {

    private OdsFile() {}

    /** Gives the cells of the file to {@code cells}. */
    public static void read(ZipParts parts, Cells cells) throws IOException {
        refuseEncrypted(parts);
        OdsStyles styles = new OdsStyles();
        Optional<InputStream> common = parts.find("styles.xml");
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
        try (InputStream in = parts.get("content.xml")) {
            content(new SafeXml(in), styles, cells);
        }
    }

    private static void refuseEncrypted(ZipParts parts) throws IOException {
        if (parts.has("encrypted-package")) {
            throw new RefusedException(Reason.PASSWORD);
        }
        Optional<InputStream> manifest = parts.find("META-INF/manifest.xml");
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
