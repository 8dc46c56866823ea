package vn.nenep.workbook.mutant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.nenep.workbook.UnreadableWorkbook;
import vn.nenep.workbook.Workbook;
import vn.nenep.workbook.WorkbookReader;

/** Has a file read by our reader and, when that accepts it, by one of another make, and compares cell by cell. */
final class Judge {

    private Judge() {}

    /**
     * What came of a file.
     *
     * @param verdict {@code accepted} or the reason of the refusal
     * @param complaint what is wrong with that verdict
     */
    record Outcome(String verdict, Optional<String> complaint) {}

    /** A reader of another make. */
    @FunctionalInterface
    interface Reader {
        Fold read() throws Exception;
    }

    static Outcome judge(Format format, Path file) throws IOException {
        Workbook workbook;
        try {
            workbook = new WorkbookReader().read(file);
        } catch (UnreadableWorkbook e) {
            return new Outcome(e.reason().name(), Optional.empty());
        }
        return new Outcome("accepted", complaint(format, file, Fold.of(workbook)));
    }

    private static Optional<String> complaint(Format format, Path file, Fold ours) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return switch (format) {
            case XLSX ->
                byAll(
                        ours,
                        List.of(
                                other("POI", bytes, () -> PoiXlsx.read(file)),
                                other("fastexcel", bytes, () -> Fastexcel.read(file))));
            case XLS -> byAll(ours, List.of(other("records", bytes, () -> Biff.read(bytes))));
            case ODS -> byAll(ours, List.of(other("tree", bytes, () -> OdsDom.read(file))));
            case XML_2003, HTML, CSV -> ofText(ours, bytes);
        };
    }

    private record Other(String name, Optional<Fold> fold, String refusal) {}

    private static Other other(String name, byte[] bytes, Reader reader) {
        if (KnownDifferences.misreads(name, bytes)) {
            return new Other(name, Optional.empty(), "known to misread it");
        }
        try {
            return new Other(name, Optional.of(reader.read()), "");
        } catch (Exception e) {
            return new Other(name, Optional.empty(), String.valueOf(e));
        } catch (StackOverflowError e) {
            return new Other(name, Optional.empty(), "too deep");
        }
    }

    /** Every reader that can read the file agrees, and at least one can. */
    private static Optional<String> byAll(Fold ours, List<Other> others) {
        boolean read = false;
        for (Other other : others) {
            // POI passes over sheets whose part is listed with another type
            boolean passedOver =
                    other.fold().isPresent() && other.fold().get().sheets.isEmpty() && !ours.sheets.isEmpty();
            read |= KnownDifferences.refuses(other.name(), other.refusal());
            if (other.fold().isPresent() && !passedOver) {
                read = true;
                List<String> differences = KnownDifferences.without(
                        other.name(), ours.differences(other.fold().get()));
                if (!differences.isEmpty()) {
                    return Optional.of(other.name() + ": " + differences.subList(0, Math.min(5, differences.size())));
                }
            }
        }
        return read ? Optional.empty() : Optional.of("accepted by us alone: " + others);
    }

    /** A broken page or table may come to be text of another kind; it has to be right as one of them. */
    private static Optional<String> ofText(Fold ours, byte[] bytes) {
        Other xml = other("tree", bytes, () -> Xml2003Dom.read(bytes));
        if (xml.fold().isPresent() && !xml.fold().get().sheets.isEmpty()) {
            return byAll(ours, List.of(xml));
        }
        Other page = other("page", bytes, () -> Plain.page(bytes));
        if (page.fold().isPresent()) {
            return byAll(ours, List.of(page));
        }
        List<String> nearest = new ArrayList<>();
        for (Fold table : Plain.csv(bytes)) {
            List<String> differences = ours.differences(table);
            if (differences.isEmpty()) {
                return Optional.empty();
            }
            if (nearest.isEmpty() || differences.size() < nearest.size()) {
                nearest = differences;
            }
        }
        boolean isPage = Plain.texts(bytes).stream()
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains("<table"));
        if (isPage) {
            List<String> strange = Plain.strangeDigits(ours, bytes);
            return strange.isEmpty() ? Optional.empty() : Optional.of("digits from nowhere: " + strange);
        }
        return Optional.of(
                "no table in the text is like it, the nearest: " + nearest.subList(0, Math.min(5, nearest.size())));
    }
}
