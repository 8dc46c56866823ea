package vn.nenep.report.content.origin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.Scale;
import vn.nenep.indicator.trace.Trace.Source;
import vn.nenep.indicator.trace.Trace.TracedCell;
import vn.nenep.indicator.trace.Trace.TracedRow;
import vn.nenep.report.origin.Origins.CellText;
import vn.nenep.report.origin.Origins.SourceFile;
import vn.nenep.report.origin.Origins.SourceForm;
import vn.nenep.report.origin.Origins.SourceRow;
import vn.nenep.report.origin.Origins.SourceSheet;
import vn.nenep.workbook.Cell;

/** The rows that figures look at, each once, with the cells that any of them looks at. */
final class RowBook {

    private static final int NONE = -1;

    private final Definitions definitions;
    private final Places<SourceFile> files = new Places<>();
    private final Places<CellText> texts = new Places<>();
    private final Map<String, Form> forms = new HashMap<>();
    private final List<Form> formsInOrder = new ArrayList<>();
    private final Map<Source, Sheet> sheets = new HashMap<>();
    private final List<Sheet> sheetsInOrder = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    RowBook(Definitions definitions) {
        this.definitions = definitions;
        texts.of(new CellText("", "", "", 0));
    }

    private record Form(int place, FormDefinition definition, Map<String, Integer> columns) {}

    private record Sheet(
            int place, int file, Source source, Form form, List<Integer> columns, Map<Integer, Row> rows) {}

    private record Row(int place, int sheet, int number, List<Integer> cells) {}

    /** The place of a form. */
    int form(String id) {
        return known(id).place();
    }

    /** The place of a column in its form. */
    int column(String form, String column) {
        return Optional.ofNullable(known(form).columns().get(column)).orElseThrow();
    }

    /**
     * The place of a row, with these of its cells.
     *
     * @param columns the places of its cells in the form, in their order
     */
    int row(TracedRow traced, int[] columns) {
        Sheet sheet = sheets.computeIfAbsent(traced.source(), this::sheet);
        Row row = sheet.rows().computeIfAbsent(traced.number(), number -> {
            Row made = new Row(
                    rows.size(), sheet.place(), number, blank(sheet.columns().size()));
            rows.add(made);
            return made;
        });
        for (int i = 0; i < columns.length; i++) {
            if (row.cells().get(columns[i]) == NONE) {
                TracedCell cell = traced.cells().get(i);
                row.cells().set(columns[i], text(sheet.form().definition(), cell));
                sheet.columns().set(columns[i], place(cell.address()));
            }
        }
        return row.place();
    }

    private Sheet sheet(Source source) {
        Form form = known(source.form());
        int file = files.of(new SourceFile(source.file(), source.sha256()));
        Sheet sheet = new Sheet(
                sheetsInOrder.size(), file, source, form, blank(form.columns().size()), new HashMap<>());
        sheetsInOrder.add(sheet);
        return sheet;
    }

    private static int place(String address) {
        return Cell.column(address.replaceAll("[0-9]", ""));
    }

    private int text(FormDefinition form, TracedCell cell) {
        String title = form.column(cell.column())
                .flatMap(ColumnDefinition::scale)
                .flatMap(scale -> scale.value(cell.value()))
                .map(Scale.Value::title)
                .orElse("");
        return texts.of(new CellText(cell.written(), cell.value(), title, cell.repaired() ? 1 : 0));
    }

    private Form known(String id) {
        return forms.computeIfAbsent(id, one -> {
            FormDefinition definition = definitions.form(one).orElseThrow();
            Map<String, Integer> columns = new HashMap<>();
            definition.columns().forEach(column -> columns.put(column.id(), columns.size()));
            Form form = new Form(formsInOrder.size(), definition, columns);
            formsInOrder.add(form);
            return form;
        });
    }

    List<SourceFile> files() {
        return files.all();
    }

    List<CellText> texts() {
        return texts.all();
    }

    List<SourceForm> forms() {
        return formsInOrder.stream()
                .map(form -> new SourceForm(
                        form.definition().id(),
                        form.definition().title(),
                        form.definition().columns().stream()
                                .map(ColumnDefinition::heading)
                                .toList()))
                .toList();
    }

    List<SourceSheet> sheets() {
        return sheetsInOrder.stream()
                .map(sheet -> new SourceSheet(
                        sheet.file(), sheet.form().place(), sheet.source().sheet(), sheet.columns()))
                .toList();
    }

    List<SourceRow> rows() {
        return rows.stream()
                .map(row -> new SourceRow(row.sheet(), row.number(), row.cells()))
                .toList();
    }

    private static List<Integer> blank(int columns) {
        return new ArrayList<>(Collections.nCopies(columns, NONE));
    }
}
