package vn.nenep.correspondence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.model.WorkbookRecordList;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CountryRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.nenep.correspondence.mark.CellMarks;
import vn.nenep.correspondence.mark.MarkFill;
import vn.nenep.correspondence.mark.Memory;
import vn.nenep.correspondence.mark.OldMarks;
import vn.nenep.correspondence.mark.SheetNames;

/**
 * The sender's own workbook with what was found in it: wrong cells filled and commented, and one sheet that lists what
 * to do. Every value, formula and format of theirs stays, and what we wrote into it before goes. The original is read
 * whole and never opened for writing.
 */
public final class MarkedCopy {

    /** The document model takes some ten times the XML that it is built of. */
    private static final long LARGEST_XML = 48L << 20;

    private static final short VIETNAM = 84;

    private MarkedCopy() {}

    /** Thrown for a workbook that can't be copied with marks: try {@link #sameSheets} then, or {@link ListCopy}. */
    public static final class NotMarkable extends IOException {

        NotMarkable(String reason) {
            super(reason);
        }

        NotMarkable(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    /**
     * Writes the copy of a workbook that needs mending. Findings on sheets that are not there are listed and not linked.
     *
     * @param target is overwritten; its extension should be that of {@link ReturnFormat#of}
     * @throws NotMarkable when it can't be copied with marks
     */
    public static void write(Path original, Receipt receipt, Path target) throws IOException {
        try (Workbook workbook = open(original)) {
            mark(workbook, receipt, target);
        }
    }

    /**
     * Writes an .xlsx with the same sheets and values as a file whose own format can't be written.
     *
     * @param read the file as it was read
     * @param target is overwritten
     * @throws NotMarkable when it holds something that .xlsx can't
     */
    public static void sameSheets(vn.nenep.workbook.Workbook read, Receipt receipt, Path target) throws IOException {
        Words words = new Words();
        try (Workbook workbook = SameSheets.of(read, words.text("sheet.unnamed"))) {
            mark(workbook, SameSheets.named(receipt, words.text("sheet.unnamed")), target);
        } catch (RuntimeException e) {
            throw new NotMarkable("not to be written as .xlsx", e);
        }
    }

    private static void mark(Workbook workbook, Receipt receipt, Path target) throws IOException {
        Words words = new Words();
        MarkFill fill = new MarkFill(workbook);
        OldMarks.remove(workbook, fill);
        Sheet sheet = workbook.createSheet(SheetNames.free(workbook, words.text("sheet.errors")));
        Memory memory = Memory.create(workbook, sheet.getSheetName());
        new CellMarks(workbook, fill, memory, words::comment).write(receipt.findings());
        new OurSheet(sheet, words, new OurStyles(workbook, fill), true).errors(receipt);
        show(workbook, sheet);
        save(workbook, target);
    }

    private static Workbook open(Path original) throws IOException {
        ReturnFormat format = ReturnFormat.of(original);
        if (!format.isCopy()) {
            throw new NotMarkable("a format that can't be written");
        }
        if (format != ReturnFormat.XLS && xml(original) > LARGEST_XML) {
            throw new NotMarkable("too large for a document model");
        }
        ByteArrayInputStream bytes = new ByteArrayInputStream(Files.readAllBytes(original));
        try {
            return format == ReturnFormat.XLS ? withCountry(new HSSFWorkbook(bytes)) : new XSSFWorkbook(bytes);
        } catch (IOException | RuntimeException e) {
            // strict OOXML, a password, a broken part: POI has an exception of its own for each
            throw new NotMarkable("not to be opened", e);
        }
    }

    /**
     * POI puts the first drawing behind the record of the country and, where there is none, before the beginning of the
     * file (5.5.1, files of xlwt), which Excel then refuses.
     */
    private static HSSFWorkbook withCountry(HSSFWorkbook workbook) {
        WorkbookRecordList records = workbook.getInternalWorkbook().getWorkbookRecordList();
        int sheets = 0;
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i) instanceof CountryRecord) {
                return workbook;
            }
            sheets = records.get(i) instanceof BoundSheetRecord ? i : sheets;
        }
        CountryRecord country = new CountryRecord();
        country.setDefaultCountry(VIETNAM);
        country.setCurrentCountry(VIETNAM);
        records.add(sheets + 1, country);
        return workbook;
    }

    private static long xml(Path original) throws IOException {
        try (ZipFile zip = new ZipFile(original.toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().endsWith(".xml"))
                    .mapToLong(ZipEntry::getSize)
                    .sum();
        }
    }

    /** Ours comes first, where the sender can't miss it. */
    private static void show(Workbook workbook, Sheet sheet) {
        // in .xls, moving a sheet makes defined names point at another one (POI 5.5.1): there it stays last
        if (workbook instanceof XSSFWorkbook) {
            workbook.setSheetOrder(sheet.getSheetName(), 0);
            workbook.setFirstVisibleTab(0);
        }
        int ours = workbook.getSheetIndex(sheet);
        workbook.setActiveSheet(ours);
        // sheets left selected together are edited together
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            workbook.getSheetAt(i).setSelected(i == ours);
        }
    }

    private static void save(Workbook workbook, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            workbook.write(out);
        } catch (RuntimeException e) {
            throw new NotMarkable("not to be written", e);
        }
    }
}
