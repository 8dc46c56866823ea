package vn.nenep.report.proof;

import java.util.ArrayList;
import java.util.List;
import vn.nenep.report.Block;
import vn.nenep.report.Drawn;
import vn.nenep.report.DrawnTable;
import vn.nenep.report.OrganisationPages;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Parts;
import vn.nenep.report.Report;
import vn.nenep.report.Section;
import vn.nenep.report.Signature;
import vn.nenep.report.Table;
import vn.nenep.report.framing.Listing;
import vn.nenep.report.proof.Piece.Before;

/** The model in the order of its print, as the formats write it. */
final class Expected {

    /** What a format adds to or leaves out of a text. */
    record Manner(String dash, boolean alternatives, boolean screen, boolean pages) {

        static final Manner DOCX = new Manner("- ", true, false, false);
        static final Manner PDF = new Manner("- ", false, false, true);
        static final Manner HTML = new Manner("", true, true, false);
    }

    private final Manner manner;
    private final List<Piece> pieces = new ArrayList<>();
    private Before before = Before.NOTHING;
    private int paragraphs;
    private int tables;
    private int drawings;

    private Expected(Manner manner) {
        this.manner = manner;
    }

    static List<Piece> of(Report report, Manner manner) {
        Expected expected = new Expected(manner);
        expected.before = Before.ANYTHING;
        expected.addText(report.title());
        report.subject().lines().forEach(expected::addText);
        expected.addText(report.format().hyphens());
        report.opening().forEach(expected::addText);
        Parts parts = Parts.of(report);
        parts.body().forEach(section -> expected.add(section, ""));
        if (manner.pages()) {
            expected.addFoot(report);
        }
        Listing.of(report).forEach(expected::add);
        parts.appendices().forEach(section -> expected.add(section, report.enclosure()));
        if (manner.screen()) {
            expected.add(report.organisations());
        }
        expected.add(Piece.end());
        return expected.pieces;
    }

    private void add(Section section, String enclosure) {
        addText(section.heading());
        if (section.level() == 1) {
            addText(enclosure);
        }
        section.blocks().forEach(this::add);
    }

    /** On paper the recipients and the signature are text like any other. */
    private void addFoot(Report report) {
        if (!report.recipients().isEmpty()) {
            addText("Nơi nhận:");
            report.recipients().forEach(line -> addText(manner.dash() + line));
        }
        Signature signature = report.signature();
        List.of(signature.authority(), signature.position(), signature.name()).forEach(this::addText);
    }

    private void add(Listing list) {
        addText(list.title());
        for (String line : list.lines()) {
            addText(line);
            before = manner.pages() ? Before.NUMBER : Before.NOTHING;
        }
    }

    private void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            addText((paragraph.kind() == Paragraph.Kind.ITEM ? manner.dash() : "") + paragraph.text());
        } else if (block instanceof Table table) {
            String place = "Bảng " + ++tables;
            add(Piece.text(place, place + ". " + table.caption()));
            add(Piece.table(place, rows(table)));
        } else if (block instanceof Drawn drawn) {
            add(drawn);
        }
    }

    private void add(Drawn drawn) {
        String place = "Biểu đồ " + ++drawings;
        if (manner.alternatives()) {
            add(Piece.text(place, drawn.text().alternative()));
        }
        add(Piece.text(place, place + ". " + drawn.text().caption()));
        if (manner.screen()) {
            add(Piece.text(place, drawn.text().title() + ". " + drawn.text().subtitle() + "."));
            add(Piece.text(place, drawn.text().caption()));
            add(Piece.table(place, rows(DrawnTable.of(drawn))));
            add(Piece.text(place, drawn.text().source()));
        }
    }

    private void add(OrganisationPages organisations) {
        if (organisations.pages().isEmpty()) {
            return;
        }
        addText(organisations.heading());
        organisations.notes().forEach(note -> addText(note.text()));
        organisations.pages().forEach(page -> {
            add(Piece.text(page.name(), page.name()));
            add(Piece.text(page.name(), page.summary()));
            page.tables().forEach(table -> {
                add(Piece.text(page.name(), table.caption()));
                add(Piece.table(page.name() + ", " + table.caption(), rows(table)));
            });
        });
    }

    private void addText(String text) {
        if (!text.isBlank()) {
            paragraphs++;
            add(Piece.text("đoạn " + paragraphs, text));
        }
    }

    private void add(Piece piece) {
        pieces.add(piece.after(before));
        before = Before.NOTHING;
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
