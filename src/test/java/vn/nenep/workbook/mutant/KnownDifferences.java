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

    private static final List<Known> KNOWN = List.of(
            new Known(
                    "POI",
                    Pattern.compile(".* nothing, the other (BigDecimal 0(\\.0)?|Boolean false|Broken BROKEN)"),
                    "it gives 0, false or an error for a value that is not there"),
            new Known(
                    "POI",
                    Pattern.compile(".* BigDecimal .*, the other LocalDate \\+.*"),
                    "it gives dates after the last that Excel knows"),
            new Known(
                    "records",
                    Pattern.compile("(?s).* String .*, the other String .*\\x00.*"),
                    "POI takes any flag at a formula's text for two bytes a letter"),
            new Known(
                    "fastexcel",
                    Pattern.compile("(?s).*, the other String .*_x[0-9A-Fa-f]{4}_.*"),
                    "it leaves escaped characters escaped"),
            new Known(
                    "fastexcel",
                    Pattern.compile("(?s).* Broken BROKEN, the other String .*"),
                    "it gives the error of a formula as text"),
            new Known(
                    "fastexcel",
                    Pattern.compile("(?s).* String .*, the other nothing"),
                    "it loses texts behind elements in wrong places; POI has to have them"),
            new Known(
                    "fastexcel",
                    Pattern.compile(".* nothing, the other Broken BROKEN"),
                    "it gives an error for a value that is not there"));

    /** Refusals of others that leave us alone with a file. */
    private static final List<Known> ALONE = List.of(
            new Known(
                    "fastexcel",
                    Pattern.compile(".*Cannot parse number : [+-]?INF.*"),
                    "to us it is an error in that cell"),
            new Known(
                    "fastexcel",
                    Pattern.compile(".*missing an entry in workbook rels.*"),
                    "it looks for the pointer to a sheet in one namespace alone"),
            new Known(
                    "POI",
                    Pattern.compile(".*(InvalidFormatException).*"),
                    "it wants more of the lists of types and pointers than its cells need"));

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

    /** Whether it is known why a reader can't read what we can. */
    static boolean refuses(String reader, String refusal) {
        return ALONE.stream()
                .anyMatch(known -> known.reader().equals(reader)
                        && known.difference()
                                .matcher(refusal.replace('\n', ' '))
                                .matches());
    }

    /** What is left of the differences; a reader that finds no sheet at all has not read the file. */
    static List<String> without(String reader, List<String> differences) {
        return differences.stream()
                .filter(difference -> KNOWN.stream()
                        .noneMatch(known -> known.reader().equals(reader)
                                && known.difference().matcher(difference).matches()))
                .toList();
    }
}
