package vn.nenep.workbook.xlsx;

import java.io.InputStream;
import java.util.Set;
import vn.nenep.workbook.format.RefusedException;
import vn.nenep.workbook.format.RefusedException.Reason;
import vn.nenep.workbook.format.SafeXml;

/** The usual and the strict namespace of spreadsheets; a part under another one holds nothing that we know. */
final class Namespaces {

    private static final Set<String> KNOWN = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main");

    private Namespaces() {}

    /** A part whose outermost element has been read, and is the expected one. */
    static SafeXml open(InputStream in, String outermost) {
        SafeXml xml = new SafeXml(in);
        if (!xml.next() || !xml.isStart() || !xml.name().equals(outermost) || !KNOWN.contains(xml.namespace())) {
            throw new RefusedException(Reason.CORRUPT);
        }
        return xml;
    }
}
