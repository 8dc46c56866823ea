package vn.nenep.report.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.nenep.report.Block;
import vn.nenep.report.Drawn;
import vn.nenep.report.DrawnTable;
import vn.nenep.report.OrganisationPages;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Parts;
import vn.nenep.report.Report;
import vn.nenep.report.Section;
import vn.nenep.report.Table;

/** The model in the order of its print, as the formats write it. */
final class Expected {

    /** What a format adds to or leaves out of a text. */
    record Manner(String dash, boolean alternatives, boolean numbers, boolean organisations) {

        static final Manner DOCX = new Manner("- ", true, false, false);
        static final Manner PDF = new Manner("- ", false, false, false);
        static final Manner HTML = new Manner("", true, true, true);
    }

    private final Manner manner;
    private final List<Piece> pieces = new ArrayList<>();
    private int paragraphs;
    private int tables;
    private int drawings;

    private Expected(Manner manner) {
        this.manner = manner;
    }

    static List<Piece> of(Report report, Manner manner) {
        Expected expected = new Expected(manner);
        expected.addText(report.title());
        report.subject().lines().forEach(expected::addText);
        report.opening().forEach(expected::addText);
        Parts parts = Parts.of(report);
        Stream.concat(parts.body().stream(), parts.appendices().stream()).forEach(expected::add);
        if (manner.organisations()) {
            expected.add(report.organisations());
        }
        return expected.pieces;
    }

    private void add(Section section) {
        addText(section.heading());
        section.blocks().forEach(this::add);
    }

    private void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            addText((paragraph.kind() == Paragraph.Kind.ITEM ? manner.dash() : "") + paragraph.text());
        } else if (block instanceof Table table) {
            String place = "Bảng " + ++tables;
            pieces.add(Piece.text(place, place + ". " + table.caption()));
            pieces.add(Piece.table(place, rows(table)));
        } else if (block instanceof Drawn drawn) {
            add(drawn);
        }
    }

    private void add(Drawn drawn) {
        String place = "Biểu đồ " + ++drawings;
        if (manner.alternatives()) {
            pieces.add(Piece.text(place, drawn.text().alternative()));
        }
        pieces.add(Piece.text(place, place + ". " + drawn.text().caption()));
        if (manner.numbers()) {
            pieces.add(Piece.table(place, rows(DrawnTable.of(drawn))));
        }
    }

    private void add(OrganisationPages organisations) {
        if (organisations.pages().isEmpty()) {
            return;
        }
        addText(organisations.heading());
        organisations.notes().forEach(note -> addText(note.text()));
        organisations.pages().forEach(page -> {
            pieces.add(Piece.text(page.name(), page.name()));
            pieces.add(Piece.text(page.name(), page.summary()));
            page.tables().forEach(table -> pieces.add(Piece.table(page.name() + ", " + table.caption(), rows(table))));
        });
    }

    private void addText(String text) {
        if (!text.isBlank()) {
            paragraphs++;
            pieces.add(Piece.text("đoạn " + paragraphs, text));
        }
    }

    /** The header and the rows; a heading inside a table is one cell over all columns. */
    static List<List<String>> rows(Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(Table.Column::heading).toList());
        for (Table.Row row : table.rows()) {
            List<String> written =
                    row.cells().stream().filter(text -> !text.isBlank()).toList();
            boolean heading = row.emphasis() == Table.Emphasis.GROUP && written.size() == 1;
            rows.add(heading ? written : row.cells());
        }
        return rows;
    }
}
