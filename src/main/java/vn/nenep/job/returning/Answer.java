package vn.nenep.job.returning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.nenep.correspondence.ListCopy;
import vn.nenep.correspondence.MarkedCopy;
import vn.nenep.correspondence.MarkedCopy.NotMarkable;
import vn.nenep.correspondence.Receipt;
import vn.nenep.correspondence.ReturnFormat;
import vn.nenep.correspondence.ReturnName;
import vn.nenep.home.WholeFile;
import vn.nenep.workbook.UnreadableWorkbook;
import vn.nenep.workbook.WorkbookReader;

/** What goes back for one file: the first of several ways of saying it that works, the best way first. */
public final class Answer {

    private static final Logger LOG = LoggerFactory.getLogger(Answer.class);

    private final List<Way> ways;

    private Answer(List<Way> ways) {
        this.ways = ways;
    }

    /** One way: how the file is called then, and what writes it. */
    private record Way(String name, WholeFile.Writing writing) {}

    /** Where a file of that name is to be written. */
    @FunctionalInterface
    public interface Places {
        Path of(String name) throws IOException;
    }

    /** The receipt of an accepted file. */
    public static Answer receipt(Receipt receipt) {
        return new Answer(List.of(
                new Way(ReturnName.receipt(receipt.displayName()), target -> ListCopy.receipt(receipt, target))));
    }

    /**
     * A file with something to mend: the sender's own workbook with marks; where its format can't be written, an .xlsx with
     * the same sheets; where it can't be read, the list alone.
     *
     * @param original its bytes as they were sent
     */
    public static Answer mend(Path original, Receipt receipt) throws IOException {
        String name = receipt.displayName();
        ReturnFormat format = ReturnFormat.of(original);
        String xlsx = ReturnName.of(name, ReturnFormat.LIST);
        List<Way> ways = new ArrayList<>();
        if (format.isCopy()) {
            ways.add(new Way(ReturnName.of(name, format), target -> MarkedCopy.write(original, receipt, target)));
        }
        if (!receipt.forms().isEmpty()
                || receipt.findings().stream()
                        .anyMatch(finding -> !finding.place().sheet().isEmpty()
                                || !finding.place().cell().isEmpty())) {
            ways.add(new Way(xlsx, target -> sameSheets(original, receipt, target)));
        }
        ways.add(new Way(xlsx, target -> ListCopy.errors(receipt, target)));
        return new Answer(ways);
    }

    private static void sameSheets(Path original, Receipt receipt, Path target) throws IOException {
        try {
            MarkedCopy.sameSheets(new WorkbookReader().read(original), receipt, target);
        } catch (UnreadableWorkbook e) {
            throw new IllegalStateException("It was read before", e);
        }
    }

    /** Writes it whole; gives the file. */
    public Path write(Places places) throws IOException {
        Way last = ways.get(ways.size() - 1);
        for (Way way : ways.subList(0, ways.size() - 1)) {
            Path target = places.of(way.name());
            try {
                WholeFile.write(target, way.writing());
                return target;
            } catch (NotMarkable | RuntimeException e) {
                // a format that can't be written, a workbook that POI breaks on: the next best then
                LOG.info("No copy with marks", e);
            }
        }
        Path target = places.of(last.name());
        WholeFile.write(target, last.writing());
        return target;
    }
}
