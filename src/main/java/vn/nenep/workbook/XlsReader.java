package vn.nenep.workbook;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.nenep.workbook.UnreadableWorkbook.Reason;
import vn.nenep.workbook.format.RefusedException;

/** Reads the container of old Office files with POI: .xls as Excel 97 to 2003 wrote it, nothing else. */
final class XlsReader {

    private XlsReader() {}

    static Workbook read(Path file, Limits limits) throws IOException, UnreadableWorkbook {
        OleGate.check(file);
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                // an .xlsx behind a password is wrapped in this container
                throw new UnreadableWorkbook(Reason.PASSWORD);
            }
            if (InternalWorkbook.WORKBOOK_DIR_ENTRY_NAMES.stream().noneMatch(root::hasEntryCaseInsensitive)) {
                throw new UnreadableWorkbook(ofStreams(root));
            }
            return read(root, limits);
        } catch (OldExcelFormatException e) {
            throw new UnreadableWorkbook(Reason.OLD_EXCEL, e);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableWorkbook(Reason.PASSWORD, e);
        } catch (FileNotFoundException e) {
            throw new UnreadableWorkbook(Reason.CORRUPT, e);
        } catch (RefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI answers a broken container with many kinds of exceptions; the disk was fine a moment ago, at the gate
            throw new UnreadableWorkbook(Reason.CORRUPT, e);
        }
    }

    /** What else the container holds. */
    private static Reason ofStreams(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("Book")) {
            return Reason.OLD_EXCEL;
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return Reason.WORD;
        }
        return root.hasEntryCaseInsensitive("PowerPoint Document") ? Reason.SLIDES : Reason.NOT_A_SPREADSHEET;
    }

    private static void checkRecords(DirectoryNode root) throws IOException {
        String name = InternalWorkbook.WORKBOOK_DIR_ENTRY_NAMES.stream()
                .filter(root::hasEntryCaseInsensitive)
                .findFirst()
                .orElseThrow();
        try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(name))) {
            BiffGate.check(in.readAllBytes());
        }
    }

    private static Workbook read(DirectoryNode root, Limits limits) throws IOException {
        checkRecords(root);
        CellCollector collector = new CellCollector(limits);
        try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
            PoiCells cells = new PoiCells(collector, workbook::getFontAt);
            if (workbook.getNumberOfSheets() == 0) {
                // POI 5.5.1 takes a stream of zeros for a workbook
                throw new RefusedException(RefusedException.Reason.CORRUPT);
            }
            workbook.forEach(cells::read);
            if (workbook.getInternalWorkbook().getRecords().stream()
                    .anyMatch(book -> book instanceof SupBookRecord link && link.isExternalReferences())) {
                collector.linksToOtherFiles();
            }
        }
        if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            collector.macros();
        }
        return collector.workbook();
    }
}
