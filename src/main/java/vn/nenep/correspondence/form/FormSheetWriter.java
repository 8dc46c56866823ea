package vn.nenep.correspondence.form;

import java.util.List;
import java.util.Optional;
import vn.nenep.correspondence.form.BlankWorkbook.BlankRow;
import vn.nenep.correspondence.xlsx.Area;
import vn.nenep.correspondence.xlsx.Look;
import vn.nenep.correspondence.xlsx.SheetXml;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnDefinition.Required;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.ColumnGroup;
import vn.nenep.period.PeriodLabels;

/** Writes one form on its sheet: letterhead, title, sender and period as they are read back, table, totals, signatures. */
final class FormSheetWriter {

    private static final double LEFT_SHARE = 0.45;
    private static final double LINE = 16.5;
    private static final double HEADING_LINE = 14.5;

    private final FormLayout layout;
    private final BlankWorkbook workbook;
    private final Words words;
    private final SheetXml sheet;

    FormSheetWriter(FormLayout layout, BlankWorkbook workbook, Words words) {
        this.layout = layout;
        this.workbook = workbook;
        this.words = words;
        this.sheet = new SheetXml(layout.form().id());
    }

    SheetXml write() {
        for (int i = 0; i <= layout.lastColumn(); i++) {
            sheet.width(i, layout.width(layout.columns().get(i)));
        }
        letterhead();
        header();
        rows();
        totals();
        signatures();
        return sheet.freeze(layout.firstRow() - 1, layout.printedColumns())
                .repeat(layout.firstHeaderRow(), layout.firstRow() - 1);
    }

    /** The last column of the left half of the page. */
    private int middle() {
        double all = layout.columns().stream().mapToDouble(layout::width).sum();
        double left = 0;
        for (int i = 0; i < layout.lastColumn(); i++) {
            left += layout.width(layout.columns().get(i));
            if (left >= all * LEFT_SHARE) {
                return i;
            }
        }
        return Math.max(0, layout.lastColumn() - 1);
    }

    private void letterhead() {
        int middle = middle();
        int last = layout.lastColumn();
        sheet.nextRow(LINE);
        sheet.across(0, middle, Look.CENTRED, Words.upper(workbook.superior().orElse("")));
        sheet.across(middle + 1, last, Look.MOTTO, words.text("party"));
        sheet.nextRow(LINE).across(0, middle, Look.CENTRED_BOLD, Words.upper(workbook.senderName()));
        sheet.nextRow(LINE);
        sheet.across(0, middle, Look.CENTRED, "*")
                .across(middle + 1, last, Look.CENTRED_ITALIC, words.text("place-day"));
        sheet.nextRow(24).across(0, last, Look.TITLE, layout.form().title());
        sheet.nextRow(LINE)
                .across(0, last, Look.CENTRED, words.text("sender", workbook.senderName(), workbook.sender()));
        sheet.nextRow(LINE)
                .across(0, last, Look.CENTRED_ITALIC, words.text("period", PeriodLabels.print(workbook.period())));
        int code = Math.max(1, last - (last > 8 ? 3 : 0));
        sheet.nextRow(TextHeight.points(last > 8 ? 1 : 2))
                .across(0, code - 1, Look.NOTE, words.text("legend", words.text("guide.sheet")))
                .across(code, last, Look.CODE, words.text("form", layout.form().id()));
    }

    private void header() {
        if (layout.hasGroups()) {
            groups();
        }
        double lines = 1;
        for (ColumnDefinition column : layout.columns()) {
            lines = Math.max(lines, TextHeight.lines(column.heading(), layout.width(column) * 0.95));
        }
        sheet.nextRow(lines * HEADING_LINE + 4);
        for (int i = 0; i <= layout.lastColumn(); i++) {
            ColumnDefinition column = layout.columns().get(i);
            boolean above = layout.hasGroups() && layout.group(column).isEmpty();
            sheet.text(i, Look.HEADING, above ? "" : column.heading());
        }
        sheet.nextRow(13);
        for (int i = 0; i <= layout.lastColumn(); i++) {
            sheet.text(i, Look.COLUMN_NUMBER, "(" + (i + 1) + ")");
        }
    }

    private void groups() {
        sheet.nextRow(20);
        int next = 0;
        while (next <= layout.lastColumn()) {
            ColumnDefinition column = layout.columns().get(next);
            Optional<ColumnGroup> group = layout.group(column);
            if (group.isPresent()) {
                int last = next + group.get().columns().size() - 1;
                sheet.across(next, last, Look.HEADING, group.get().title());
                next = last + 1;
            } else {
                sheet.text(next, Look.HEADING, column.heading());
                sheet.merge(Area.ofColumn(next, layout.firstHeaderRow(), layout.headingRow()));
                next++;
            }
        }
    }

    private void rows() {
        List<BlankRow> rows = layout.blank().rows();
        for (int i = 0; i < rows.size(); i++) {
            BlankRow row = rows.get(i);
            sheet.nextFittingRow(TextHeight.points(lines(row)));
            for (int column = 0; column <= layout.lastColumn(); column++) {
                known(column, layout.columns().get(column), row, i + 1);
            }
        }
        for (int number = layout.firstRow() + rows.size(); number <= layout.lastRow(); number++) {
            sheet.nextFittingRow(TextHeight.points(1));
            for (int column = 0; column <= layout.lastColumn(); column++) {
                sheet.blank(column, spare(layout.columns().get(column).type()));
            }
        }
    }

    private int lines(BlankRow row) {
        return layout.columns().stream()
                .filter(column -> column.type() == ColumnType.ORGANISATION_NAME || column.type() == ColumnType.MEASURE)
                .mapToInt(column -> TextHeight.lines(
                        row.measure().map(measure -> measure.titles().get(0)).orElse(row.name()), layout.width(column)))
                .max()
                .orElse(1);
    }

    private void known(int at, ColumnDefinition column, BlankRow row, int number) {
        switch (column.type()) {
            case ROW_NUMBER -> sheet.number(at, Look.FIXED_CENTRED, number);
            case ORGANISATION_CODE -> sheet.text(at, Look.FIXED, row.code());
            case ORGANISATION_NAME -> sheet.text(at, Look.FIXED, row.name());
            case MONTH -> sheet.number(at, Look.FIXED_CENTRED, row.period().number());
            case MEASURE -> sheet.text(at, Look.FIXED, measure(row).titles().get(0));
            case MEASURE_UNIT -> sheet.text(at, Look.FIXED, measure(row).unit());
            case MEASURE_VALUE -> sheet.blank(at, measure(row).type() == ColumnType.COUNT ? Look.COUNT : Look.CHOICE);
            case COUNT -> sheet.blank(at, row.ownOfCommittee() && countsCellsOnly() ? Look.FIXED : Look.COUNT);
            case TEXT, ORGANISATIONS, NUMBER, DATE, MARK, MARK_OR_DOCUMENT, CHOICE ->
                sheet.blank(at, spare(column.type()));
        }
    }

    private static FormDefinition.Measure measure(BlankRow row) {
        return row.measure().orElseThrow(() -> new IllegalStateException("A row without a measure in a form of them"));
    }

    /** Where counts are needed for cells only, the row of their committee has none. */
    private boolean countsCellsOnly() {
        return layout.columns().stream().anyMatch(column -> column.required() == Required.FOR_CELLS);
    }

    private static Look spare(ColumnType type) {
        return switch (type) {
            case TEXT, ORGANISATION_CODE, ORGANISATION_NAME, ORGANISATIONS, MEASURE, MEASURE_UNIT, MEASURE_VALUE ->
                Look.TEXT;
            case ROW_NUMBER, MONTH, NUMBER -> Look.NUMBER;
            case COUNT -> Look.COUNT;
            case DATE -> Look.DATE;
            case MARK, MARK_OR_DOCUMENT, CHOICE -> Look.CHOICE;
        };
    }

    private void totals() {
        if (layout.totalRow().isEmpty()) {
            return;
        }
        int label = Math.max(1, layout.printedColumns());
        sheet.nextRow(LINE + 3).across(0, label - 1, Look.TOTAL, words.text("total"));
        for (int i = label; i <= layout.lastColumn(); i++) {
            if (layout.columns().get(i).type() == ColumnType.COUNT) {
                // down to whatever row stands above, so that rows may be added right there, too
                String letters = Area.letters(i);
                sheet.formula(
                        i,
                        Look.TOTAL,
                        "SUM(" + letters + layout.firstRow() + ":INDEX(" + letters + ":" + letters + ",ROW()-1))");
            } else {
                sheet.blank(i, Look.TOTAL);
            }
        }
    }

    private void signatures() {
        int middle = middle();
        int last = layout.lastColumn();
        sheet.nextRow(LINE);
        sheet.nextRow(LINE).across(0, middle, Look.CENTRED_BOLD, words.text("author"));
        sheet.across(middle + 1, last, Look.CENTRED_BOLD, words.text("committee"));
        sheet.nextRow(LINE).across(0, middle, Look.NOTE_CENTRED, words.text("sign"));
        sheet.across(middle + 1, last, Look.NOTE_CENTRED, words.text("sign"));
    }
}
