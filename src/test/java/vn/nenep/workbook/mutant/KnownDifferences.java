package vn.nenep.workbook.mutant;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Where readers of other makes are known to differ from ours, each with the reason; everything else is a fault. */
final class KnownDifferences {

    /** A reader that is not asked about files with a part like this. */
    private record Misread(String reader, Pattern part, String reason) {}

    /** A difference that does not count. */
    private record Known(String reader, Pattern difference, String reason) {}

    private static final List<Misread> MISREAD = List.of(
            new Misread(
                    "fastexcel",
                    Pattern.compile("(?s)<sheetData.*?<row(?![^>]* r=)[^>]*>"),
                    "it counts rows without a number from the rows that are there, not from the number before"),
            new Misread(
                    "fastexcel",
                    Pattern.compile(
                            "<c [^>]*(?<!/)><(?!f|v|is|/c>|extLst)|<is>((?!</is>).)*<(c|v|x|f|row|is|extLst|mc:)"),
                    "it reads elements that have no place in a cell or a text"),
            new Misread(
                    "POI",
                    Pattern.compile("(?s)coreProperties.*?(<[\\w:-]+>)\\1{100}"),
                    "it takes minutes for document properties nested that deep"));

    private static final List<Known> KNOWN = List.of(new Known(
            "POI",
            Pattern.compile(".* nothing, the other BigDecimal 0(\\.0)?"),
            "it gives 0 for a number whose value is blank"));

    private KnownDifferences() {}

    /** Whether a reader is known to misread something that is in the file. */
    static boolean misreads(String reader, byte[] bytes) {
        List<Misread> own =
                MISREAD.stream().filter(one -> one.reader().equals(reader)).toList();
        return !own.isEmpty()
                && Zip.unpacked(bytes).values().stream()
                        .map(part -> new String(part, StandardCharsets.ISO_8859_1))
                        .anyMatch(part -> own.stream()
                                .anyMatch(one -> one.part().matcher(part).find()));
    }

    static List<String> without(String reader, List<String> differences) {
        return differences.stream()
                .filter(difference -> KNOWN.stream()
                        .noneMatch(known -> known.reader().equals(reader)
                                && known.difference().matcher(difference).matches()))
                .toList();
    }
}
