package vn.nenep.workbook.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.nenep.workbook.format.RefusedException.Reason;
import vn.nenep.workbook.vietnamese.LegacyText.Run;

/** Reads text with separators: one sheet without a name, every value a text. */
final class CsvFile {

    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final int LOOKED_AT = 200;
    private static final Pattern STATED = Pattern.compile("\"?sep=(.)\"?\\R?", Pattern.CASE_INSENSITIVE);

    private CsvFile() {}

    /** Gives the cells of the text to {@code cells}. */
    static void read(String text, Cells cells) {
        Matcher stated = STATED.matcher(text);
        boolean states = stated.lookingAt();
        String table = states ? text.substring(stated.end()) : text;
        char separator = states
                ? stated.group(1).charAt(0)
                : separator(table).orElseThrow(() -> new RefusedException(Reason.TEXT));
        cells.sheet("");
        int columns = 0;
        int row = 0;
        int last = 0;
        int beforeLast = 0;
        try (CSVParser parser = parser(table, separator)) {
            for (CSVRecord line : parser) {
                row++;
                columns = Math.max(columns, line.size());
                beforeLast = last;
                last = line.size();
                give(line, row, cells);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            // a quote that nothing closes
            throw new RefusedException(Reason.CUT_OFF, e);
        }
        if (columns < 2) {
            throw new RefusedException(Reason.TEXT);
        }
        if (last < beforeLast && !table.endsWith("\n") && !table.endsWith("\r")) {
            // Some programs leave out the last line's end; none that writes tables leaves out its last columns as well.
            // A cut in the last column, or at the end of a line, nothing shows but a total that differs.
            throw new RefusedException(Reason.CUT_OFF);
        }
    }

    private static void give(CSVRecord line, int row, Cells cells) {
        for (int column = 0; column < line.size(); column++) {
            cells.text(new Cells.At(row, column, false), List.of(new Run(line.get(column), Optional.empty())));
        }
    }

    /** The separator with which most of the first lines have equally many columns; of equals, the one with more columns. */
    private static Optional<Character> separator(String table) {
        Optional<Character> best = Optional.empty();
        double bestScore = 0;
        for (char separator : SEPARATORS) {
            double score = score(table, separator);
            if (score > bestScore) {
                best = Optional.of(separator);
                bestScore = score;
            }
        }
        return best;
    }

    /** The share of lines with the commonest number of columns, then that number. */
    private static double score(String table, char separator) {
        Map<Integer, Integer> widths = new HashMap<>();
        int lines = 0;
        try (CSVParser parser = parser(table, separator)) {
            for (CSVRecord line : parser) {
                if (line.size() > 1 || !line.get(0).isBlank()) {
                    widths.merge(line.size(), 1, Integer::sum);
                    lines++;
                }
                if (lines == LOOKED_AT) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            // a quote that nothing closes may come from the wrong separator; the lines before it count
            lines++;
        }
        List<Double> scores = new ArrayList<>(List.of(0.0));
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            if (width.getKey() > 1) {
                scores.add((double) width.getValue() / lines + width.getKey() / 100_000.0);
            }
        }
        return scores.stream().max(Double::compare).orElse(0.0);
    }

    private static CSVParser parser(String table, char separator) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get()
                .parse(new StringReader(table));
    }
}
