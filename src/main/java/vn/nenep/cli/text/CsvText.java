package vn.nenep.cli.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes lists for other programs, with a header (RFC 4180). */
public final class CsvText {

    private CsvText() {}

    /** The whole file as text; what a row does not have stays empty. */
    public static String of(List<String> columns, Stream<? extends Map<String, ?>> rows) {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(columns.toArray(String[]::new))
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (Map<String, ?> row : rows.toList()) {
                printer.printRecord(columns.stream()
                        .map(column -> row.containsKey(column) ? row.get(column) : "")
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
