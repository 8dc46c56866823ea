package vn.nenep.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;
import vn.nenep.workbook.UnreadableWorkbook.Reason;
import vn.nenep.workbook.format.RefusedException;

/** Reads an .xlsx or .xlsm that has passed the gate, with POI. */
final class XlsxReader {

    static {
        // Real style sheets deflate better than POI's limit of 1 %; the gate counts the bytes instead.
        ZipSecureFile.setMinInflateRatio(0.0001);
    }

    private static final Set<String> NEEDED_PARTS = Set.of("worksheet", "styles", "sharedStrings");

    private XlsxReader() {}

    /** @param parts the names of the entries of the zip */
    static Workbook read(Path file, Set<String> parts) throws IOException, UnreadableWorkbook {
        CellCollector collector = new CellCollector();
        // From the file, not from a stream: POI 5.5.1 trusts the declared sizes of a streamed zip and runs out of
        // memory.
        try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(container)) {
            checkParts(workbook);
            PoiCells cells = new PoiCells(collector, workbook::getFontAt);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                cells.read(workbook.getSheetAt(i));
            }
        } catch (RefusedException e) {
            throw e;
        } catch (InvalidFormatException | RuntimeException e) {
            // POI answers broken XML with many kinds of exceptions; whatever it is, the file can't be read
            throw new UnreadableWorkbook(Reason.CORRUPT, e);
        }
        if (parts.stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
            collector.macros();
        }
        if (parts.stream().anyMatch(part -> part.startsWith("xl/externalLinks/"))) {
            collector.linksToOtherFiles();
        }
        return collector.workbook();
    }

    /** POI 5.5.1 leaves out a sheet, or all styles and with them all dates, when the part is not there under its name. */
    private static void checkParts(XSSFWorkbook workbook) throws InvalidFormatException, UnreadableWorkbook {
        PackagePart book = workbook.getPackagePart();
        for (CTSheet sheet : workbook.getCTWorkbook().getSheets().getSheetList()) {
            if (book.getRelationship(sheet.getId()) == null) {
                throw new UnreadableWorkbook(Reason.CORRUPT);
            }
        }
        for (PackageRelationship relation : book.getRelationships()) {
            String type = relation.getRelationshipType();
            if (NEEDED_PARTS.contains(type.substring(type.lastIndexOf('/') + 1))) {
                book.getRelatedPart(relation);
            }
        }
    }
}
