package vn.nenep.correspondence.reminder;

import java.util.List;
import java.util.function.Predicate;
import vn.nenep.correspondence.xlsx.Area;
import vn.nenep.correspondence.xlsx.Look;
import vn.nenep.correspondence.xlsx.SheetXml;
import vn.nenep.period.PeriodLabels;
import vn.nenep.status.Board;
import vn.nenep.status.Board.Row;
import vn.nenep.status.Refused;
import vn.nenep.status.Standing;

/** The sheet of what there is to do: a row for each form that is missing, went back, is held in part or came late. */
final class TaskSheet {

    private static final List<String> HEADINGS = List.of(
            "heading.number",
            "code",
            "name",
            "heading.form",
            "heading.period",
            "deadline",
            "heading.state",
            "heading.days",
            "heading.contact",
            "heading.file",
            "heading.todo");
    private static final double[] WIDTHS = {6, 10, 32, 10, 14, 13, 22, 10, 26, 30, 42};
    private static final int LAST = WIDTHS.length - 1;
    private static final double LINE = 16.5;
    /** Names of files hold long words that break badly. */
    private static final double LETTERS_TO_A_WIDTH = 0.72;

    private final Board board;
    private final Words words;
    private final SheetXml sheet;
    private int number;

    TaskSheet(Board board, Words words) {
        this.board = board;
        this.words = words;
        this.sheet = new SheetXml(words.text("sheet.list"));
    }

    SheetXml write() {
        for (int i = 0; i <= LAST; i++) {
            sheet.width(i, WIDTHS[i]);
        }
        sheet.nextRow(24).across(0, LAST, Look.TITLE, words.text("list.title", Words.upper(words.span(board))));
        sheet.nextRow(18).across(0, LAST, Look.CENTRED_ITALIC, words.text("as-of", Words.day(board.asOf())));
        sheet.nextRow(6);
        sheet.nextRow(34);
        for (int i = 0; i <= LAST; i++) {
            sheet.text(i, Look.HEADING, words.text(HEADINGS.get(i)));
        }
        int head = sheet.row();
        sheet.freeze(head, 3).repeat(head, head);
        rows(Standing::asks);
        rows(standing -> standing.isListed() && !standing.asks());
        if (number == 0) {
            sheet.nextRow(LINE).across(0, LAST, Look.TABLE_TEXT, words.text("list.none"));
        } else {
            sheet.filter(new Area(head, 0, sheet.row(), LAST));
        }
        unknown();
        return sheet;
    }

    /** What has to be done comes first; who was only late stands below. */
    private void rows(Predicate<Standing> wanted) {
        board.rows().forEach(row -> row.standings().stream().filter(wanted).forEach(standing -> row(row, standing)));
    }

    private void row(Row row, Standing standing) {
        String file = words.file(standing);
        String contact = row.contact().orElse("");
        String state = words.state(standing);
        String todo = words.todo(standing);
        sheet.nextFittingRow(LINE * lines(List.of(row.name(), state, contact, file, todo), new int[] {2, 6, 8, 9, 10}));
        sheet.number(0, Look.TABLE_CENTRED, ++number)
                .text(1, Look.TABLE_TEXT, row.code())
                .text(2, Look.TABLE_TEXT, row.name())
                .text(3, Look.TABLE_CENTRED, standing.column().form().id())
                .text(
                        4,
                        Look.TABLE_CENTRED,
                        PeriodLabels.print(standing.column().period()))
                .day(5, Look.TABLE_DATE, standing.column().deadline())
                .text(6, Look.TABLE_TEXT, state);
        if (standing.daysLate() > 0) {
            sheet.number(7, Look.TABLE_CENTRED, standing.daysLate());
        } else {
            sheet.blank(7, Look.TABLE_CENTRED);
        }
        sheet.text(8, Look.TABLE_TEXT, contact).text(9, Look.TABLE_TEXT, file).text(10, Look.TABLE_TEXT, todo);
    }

    /** Rows of a file that no program has opened yet are as high as we say. */
    private static int lines(List<String> texts, int[] columns) {
        int most = 1;
        for (int i = 0; i < columns.length; i++) {
            int fitting = (int) (WIDTHS[columns[i]] * LETTERS_TO_A_WIDTH);
            most = Math.max(most, (texts.get(i).length() + fitting - 1) / fitting);
        }
        return most;
    }

    private void unknown() {
        if (board.unknown().isEmpty()) {
            return;
        }
        sheet.nextRow(LINE);
        sheet.nextRow(20).across(0, LAST, Look.SECTION, words.text("unknown.title"));
        for (Refused file : board.unknown()) {
            sheet.nextRow(LINE * 2);
            sheet.across(0, 8, Look.TABLE_TEXT, file.path() + " (" + Words.moment(file.receivedAt()) + ")");
            sheet.across(9, LAST, Look.TABLE_TEXT, words.text("unknown.todo"));
        }
    }
}
