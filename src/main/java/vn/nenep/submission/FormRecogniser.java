package vn.nenep.submission;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.FormDefinition;
import vn.nenep.organisation.NameKey;
import vn.nenep.submission.HeaderFinder.Header;
import vn.nenep.workbook.Sheet;

/** Tells which form a sheet holds, by its headings, helped by the form's code and title above the table. */
final class FormRecogniser {

    private static final double SMALLEST_SHARE = 0.4;
    private static final int FEWEST_COLUMNS = 3;
    private static final int REMEMBERED = 20_000;

    private final List<Candidate> candidates;
    /** the latest headings seen, with their keys: workbooks repeat the same few words */
    private final Map<String, String> keys = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    FormRecogniser(List<FormDefinition> forms) {
        this.candidates = forms.stream()
                .map(form -> new Candidate(form, new HeaderFinder(form, this::key), NameKey.of(form.title())))
                .toList();
    }

    private String key(String heading) {
        return keys.computeIfAbsent(heading, HeaderFinder::key);
    }

    private record Candidate(FormDefinition form, HeaderFinder finder, String titleKey) {}

    /** A form, where its header stands, and the text above it. */
    record FormInSheet(FormDefinition form, Header header, SheetText text, double likeness) {}

    /** The form that the sheet holds; empty when it holds none that is known. */
    Optional<FormInSheet> recognise(Sheet sheet) {
        return candidates.stream()
                .flatMap(candidate -> likeness(candidate, sheet).stream())
                .max(Comparator.comparingDouble(FormInSheet::likeness));
    }

    private static Optional<FormInSheet> likeness(Candidate candidate, Sheet sheet) {
        Optional<Header> found = candidate.finder().find(sheet);
        if (found.isEmpty()
                || found.get().columns().size() < FEWEST_COLUMNS
                || !aboutSomething(candidate, found.get())) {
            return Optional.empty();
        }
        Header header = found.get();
        double share =
                (double) header.columns().size() / candidate.form().columns().size();
        SheetText text = SheetText.above(sheet, header.lastRow());
        boolean named = names(candidate, text, sheet.name());
        if (!named && (share < SMALLEST_SHARE ? !hasAllRequired(candidate, header) : !hasValues(candidate, header))) {
            return Optional.empty();
        }
        return Optional.of(new FormInSheet(candidate.form(), header, text, share + (named ? 1 : 0)));
    }

    /** Every column that a row must fill makes a form, however few that are. */
    private static boolean hasAllRequired(Candidate candidate, Header header) {
        return candidate.form().columns().stream()
                .filter(column -> column.required() != ColumnDefinition.Required.NO)
                .allMatch(column -> header.columns().containsKey(column.id()));
    }

    /** A list of contents and remarks is no form of measures. */
    private static boolean hasValues(Candidate candidate, Header header) {
        return candidate
                .form()
                .columnOf(ColumnType.MEASURE_VALUE)
                .map(column -> header.columns().containsKey(column.id()))
                .orElse(true);
    }

    /** A form about organisations is not recognised by its other columns alone. */
    private static boolean aboutSomething(Candidate candidate, Header header) {
        return candidate.form().columns().stream()
                .filter(column -> column.type() == ColumnType.ORGANISATION_CODE
                        || column.type() == ColumnType.ORGANISATION_NAME
                        || column.type() == ColumnType.ORGANISATIONS
                        || column.type() == ColumnType.MEASURE)
                .map(column -> header.columns().containsKey(column.id()))
                .reduce(Boolean::logicalOr)
                .orElse(true);
    }

    private static boolean names(Candidate candidate, SheetText text, String sheetName) {
        String code = NameKey.of(candidate.form().id());
        return NameKey.of(sheetName).contains(code)
                || text.lines().stream()
                        .map(line -> NameKey.of(line.text()))
                        .anyMatch(key -> key.contains(code) || key.contains(candidate.titleKey()));
    }
}
