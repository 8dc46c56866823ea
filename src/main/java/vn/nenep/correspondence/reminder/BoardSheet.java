package vn.nenep.correspondence.reminder;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.nenep.correspondence.xlsx.Area;
import vn.nenep.correspondence.xlsx.Look;
import vn.nenep.correspondence.xlsx.SheetXml;
import vn.nenep.status.Board;
import vn.nenep.status.Board.Counts;
import vn.nenep.status.Board.Row;
import vn.nenep.status.Column;
import vn.nenep.status.Standing;
import vn.nenep.status.State;

/** The sheet to hang on the wall: a row an organisation, a column a form and period, a letter and a colour a state. */
final class BoardSheet {

    private static final int FIRST_COLUMN = 2;

    private final Board board;
    private final Words words;
    private final SheetXml sheet;
    private final int last;

    BoardSheet(Board board, Words words) {
        this.board = board;
        this.words = words;
        this.sheet = new SheetXml(words.text("sheet.board"));
        this.last = FIRST_COLUMN + board.columns().size();
    }

    SheetXml write() {
        sheet.width(0, 10).width(1, 44);
        for (int i = 0; i < board.columns().size(); i++) {
            sheet.width(FIRST_COLUMN + i, 12.5);
        }
        sheet.width(last, 11);
        sheet.nextRow(17).across(0, last, Look.CENTRED_BOLD, Words.upper(board.office()));
        sheet.nextRow(24).across(0, last, Look.TITLE, words.text("board.title", Words.upper(words.span(board))));
        sheet.nextRow(18).across(0, last, Look.CENTRED_ITALIC, words.text("as-of", Words.day(board.asOf())));
        legend();
        headings();
        int first = sheet.row();
        board.rows().forEach(this::row);
        sheet.filter(new Area(first, 0, sheet.row(), last));
        totals();
        if (!isWide()) {
            colours();
        }
        return sheet;
    }

    /** Above the table, where it stays in sight: in the columns' own cells when there are enough of them, else in letters. */
    private void legend() {
        List<State> states = List.of(State.values());
        if (!isWide()) {
            String letters = states.stream().map(this::meaning).collect(Collectors.joining("; ", "", "; "));
            sheet.nextRow(34).across(0, last, Look.NOTE_CENTRED, letters + words.text("legend.late") + ".");
            return;
        }
        String notes = words.text("legend.late") + "; " + words.text("legend.later");
        sheet.nextRow(48).across(0, 1, Look.NOTE, notes);
        for (int i = 0; i < states.size(); i++) {
            sheet.text(FIRST_COLUMN + i, look(states.get(i)), meaning(states.get(i)));
        }
        sheet.nextRow(6);
    }

    private boolean isWide() {
        return board.columns().size() >= State.values().length;
    }

    private String meaning(State state) {
        return words.text("mark." + state) + " " + words.text("state." + state);
    }

    private void colours() {
        sheet.nextRow(8);
        for (State state : State.values()) {
            sheet.nextRow(18).text(0, look(state), words.text("mark." + state));
            sheet.text(1, Look.PLAIN, words.text("state." + state));
        }
        sheet.nextRow(18).text(0, Look.TABLE_CENTRED, "+n").text(1, Look.PLAIN, words.text("legend.late.only"));
        sheet.nextRow(34).text(0, Look.TABLE_CENTRED, "!").text(1, Look.PLAIN, words.text("legend.later.only"));
    }

    private void headings() {
        sheet.nextRow(20).text(0, Look.HEADING, words.text("code")).text(1, Look.HEADING, words.text("name"));
        int top = sheet.row();
        int from = 0;
        for (int i = 0; i < board.columns().size(); i++) {
            Column column = board.columns().get(i);
            boolean begins =
                    i == 0 || !column.form().equals(board.columns().get(i - 1).form());
            from = begins ? i : from;
            sheet.text(FIRST_COLUMN + i, Look.HEADING, begins ? column.form().id() : "");
            boolean ends = i + 1 == board.columns().size()
                    || !column.form().equals(board.columns().get(i + 1).form());
            if (ends) {
                sheet.merge(new Area(top, FIRST_COLUMN + from, top, FIRST_COLUMN + i));
            }
        }
        sheet.text(last, Look.HEADING, words.text("rest"));
        sheet.nextRow(20).blank(0, Look.HEADING).text(1, Look.COLUMN_NUMBER, words.text("deadline"));
        for (int i = 0; i < board.columns().size(); i++) {
            Column column = board.columns().get(i);
            sheet.day(FIRST_COLUMN + i, Look.HEADING_DATE, column.deadline());
        }
        sheet.blank(last, Look.HEADING);
        sheet.nextRow(20).blank(0, Look.HEADING).blank(1, Look.HEADING);
        for (int i = 0; i < board.columns().size(); i++) {
            sheet.text(
                    FIRST_COLUMN + i,
                    Look.HEADING,
                    words.narrow(board.columns().get(i).period()));
        }
        sheet.blank(last, Look.HEADING);
        sheet.merge(new Area(top, 0, sheet.row(), 0)).merge(new Area(top, last, sheet.row(), last));
        sheet.freeze(sheet.row(), FIRST_COLUMN).repeat(top, sheet.row());
    }

    private void row(Row row) {
        sheet.nextFittingRow(18).text(0, Look.TABLE_TEXT, row.code()).text(1, Look.TABLE_TEXT, row.name());
        for (int i = 0; i < row.standings().size(); i++) {
            Standing standing = row.standings().get(i);
            sheet.text(FIRST_COLUMN + i, look(standing.state()), words.mark(standing));
        }
        sheet.number(
                last,
                Look.TABLE_CENTRED,
                row.standings().stream().filter(Standing::asks).count());
    }

    private void totals() {
        List<Counts> counts = IntStream.range(0, board.columns().size())
                .mapToObj(board::counts)
                .toList();
        total(
                "total.owed",
                counts.stream().map(Counts::owed).toList(),
                board.counts().owed());
        total(
                "total.in-force",
                counts.stream().map(Counts::inForce).toList(),
                board.counts().inForce());
        sheet.nextRow(18).across(0, 1, Look.TOTAL_TEXT, words.text("total.percent"));
        for (int i = 0; i < counts.size(); i++) {
            share(FIRST_COLUMN + i, counts.get(i));
        }
        share(last, board.counts());
        for (State state : List.of(State.WARNINGS, State.PARTLY, State.RETURNED, State.MISSING, State.NOT_DUE)) {
            total(
                    "state." + state,
                    counts.stream().map(one -> one.of(state)).toList(),
                    board.counts().of(state));
        }
        total(
                "total.late",
                counts.stream().map(Counts::late).toList(),
                board.counts().late());
    }

    private void share(int column, Counts counts) {
        if (counts.owed() == 0) {
            sheet.blank(column, Look.TOTAL_PERCENT);
        } else {
            sheet.share(column, Look.TOTAL_PERCENT, counts.inForce(), counts.owed());
        }
    }

    private void total(String key, List<Integer> numbers, int sum) {
        sheet.nextRow(18).across(0, 1, Look.TOTAL_TEXT, words.text(key));
        for (int i = 0; i < numbers.size(); i++) {
            sheet.number(FIRST_COLUMN + i, Look.TOTAL, numbers.get(i));
        }
        sheet.number(last, Look.TOTAL, sum);
    }

    private static Look look(State state) {
        return switch (state) {
            case RECEIVED -> Look.RECEIVED;
            case WARNINGS -> Look.WARNINGS;
            case PARTLY -> Look.PARTLY;
            case RETURNED -> Look.RETURNED;
            case MISSING -> Look.MISSING;
            case NOT_DUE -> Look.NOT_DUE;
            case NOT_OWED -> Look.NOT_OWED;
        };
    }
}
