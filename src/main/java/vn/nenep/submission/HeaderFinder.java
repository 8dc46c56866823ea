package vn.nenep.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.FormDefinition;
import vn.nenep.organisation.NameKey;
import vn.nenep.workbook.CellValue;
import vn.nenep.workbook.Row;
import vn.nenep.workbook.Sheet;

/** Finds the header of a form in a sheet: the row under whose headings most of the form's columns stand. */
final class HeaderFinder {

    private static final int LAST_HEADER_ROW = 60;
    /** so many headings known at a glance make a row worth a closer look */
    private static final int LIKELY = 2;

    private static final Pattern NUMBER_IN_HEADING = Pattern.compile("[\\[(]\\s*\\d+\\s*(?:=[^)\\]]*)?[\\])]");

    private final Map<String, String> columnsByKey = new HashMap<>();
    private final Map<String, Set<String>> columnsByStrippedKey = new HashMap<>();
    private final UnaryOperator<String> keys;

    /**
     * A finder for one form.
     *
     * @param keys {@link #key}, or something that remembers its answers: all forms look at the same cells
     */
    HeaderFinder(FormDefinition form, UnaryOperator<String> keys) {
        this.keys = keys;
        for (ColumnDefinition column : form.columns()) {
            column.headings().forEach(heading -> {
                columnsByKey.put(key(heading), column.id());
                columnsByStrippedKey
                        .computeIfAbsent(NameKey.stripped(heading), key -> new HashSet<>())
                        .add(column.id());
            });
        }
    }

    /**
     * A header.
     *
     * @param lastRow its last row, from 1
     * @param columns column id to the column where it stands; the first one when it stands twice
     * @param twice column id to the second place, for columns that stand twice
     * @param unknown headings that the form does not know, by column
     * @param headings as written, by column
     * @param words the keys of everything that stands in its rows, groups of columns too
     */
    record Header(
            int lastRow,
            Map<String, Integer> columns,
            Map<String, Integer> twice,
            Map<Integer, String> unknown,
            Map<Integer, String> headings,
            Set<String> words) {

        /** The heading of a column, on one line. */
        String heading(int at) {
            return headings.getOrDefault(at, "").strip().replaceAll("\\s+", " ");
        }
    }

    /** The header that knows most columns of the form; the first of them when several know as many. */
    Optional<Header> find(Sheet sheet) {
        Optional<Header> best = Optional.empty();
        for (Row row : sheet.rows()) {
            if (row.number() > LAST_HEADER_ROW) {
                break;
            }
            Header header = at(sheet, row);
            if (header.columns().size()
                    > best.map(found -> found.columns().size()).orElse(0)) {
                best = Optional.of(header);
            }
        }
        return best.map(header -> withWords(sheet, header));
    }

    private Header withWords(Sheet sheet, Header header) {
        Set<String> words = new HashSet<>();
        for (int number = header.lastRow(); number > header.lastRow() - HeadingTexts.DEEPEST_HEADER; number--) {
            sheet.row(number).stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> cell.value() instanceof CellValue.Text)
                    .forEach(cell -> words.add(keys.apply(cell.value().shown())));
        }
        return new Header(
                header.lastRow(), header.columns(), header.twice(), header.unknown(), header.headings(), words);
    }

    private Header at(Sheet sheet, Row row) {
        HeadingTexts texts = new HeadingTexts(sheet, row);
        Map<Integer, String> headings = texts.lowest();
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<String, Integer> twice = new LinkedHashMap<>();
        Map<Integer, String> unknown = new LinkedHashMap<>();
        boolean likely = headings.values().stream()
                        .filter(heading -> columnsByKey.containsKey(keys.apply(heading))
                                || withoutDiacritics(heading).isPresent())
                        .limit(LIKELY)
                        .count()
                == LIKELY;
        headings.forEach((at, heading) -> {
            Optional<String> column = known(likely ? texts.readings(at) : List.of(heading));
            if (column.isEmpty()) {
                unknown.put(at, heading);
            } else if (columns.putIfAbsent(column.get(), at) != null) {
                twice.putIfAbsent(column.get(), at);
            }
        });
        if (likely) {
            claimLoosely(texts, columns, unknown);
        }
        return new Header(row.number(), columns, twice, unknown, headings, Set.of());
    }

    private Optional<String> known(List<String> readings) {
        return readings.stream()
                .flatMap(reading -> Optional.ofNullable(columnsByKey.get(keys.apply(reading))).stream())
                .findFirst();
    }

    /** Gives a column that is not there yet to the one unknown heading that comes down to it. */
    private void claimLoosely(HeadingTexts texts, Map<String, Integer> columns, Map<Integer, String> unknown) {
        Map<String, List<Integer>> claims = new LinkedHashMap<>();
        unknown.forEach((at, heading) -> known(texts.looseReadings(at))
                .or(() -> withoutDiacritics(heading))
                .filter(column -> !columns.containsKey(column))
                .ifPresent(column ->
                        claims.computeIfAbsent(column, key -> new ArrayList<>()).add(at)));
        claims.forEach((column, places) -> {
            if (places.size() == 1) {
                columns.put(column, places.get(0));
                unknown.remove(places.get(0));
            }
        });
    }

    /** A heading typed without any diacritics, when it can mean one column only. */
    private Optional<String> withoutDiacritics(String heading) {
        boolean isTypedSo = heading.chars().allMatch(letter -> letter < 0x80);
        Set<String> columns =
                isTypedSo ? columnsByStrippedKey.getOrDefault(NameKey.stripped(heading), Set.of()) : Set.<String>of();
        return columns.size() == 1 ? columns.stream().findFirst() : Optional.empty();
    }

    /** The key under which two spellings of a heading are equal: numbers in brackets do not count. */
    static String key(String heading) {
        return NameKey.of(NUMBER_IN_HEADING.matcher(heading).replaceAll(" "));
    }
}
