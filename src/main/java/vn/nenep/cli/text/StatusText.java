package vn.nenep.cli.text;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.status.Arrival;
import vn.nenep.status.Board;
import vn.nenep.status.Board.Counts;
import vn.nenep.status.Board.Row;
import vn.nenep.status.Column;
import vn.nenep.status.Refused;
import vn.nenep.status.Standing;
import vn.nenep.status.State;

/** Who has submitted and who has not, in a terminal of 80 letters: a line an organisation, a column a form and period. */
public final class StatusText {

    private static final int WIDTH = 80;
    private static final int NARROWEST_NAME = 12;
    private static final String GAP = " ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final List<State> COUNTED =
            List.of(State.WARNINGS, State.PARTLY, State.RETURNED, State.MISSING, State.NOT_DUE);

    private final Console console;

    public StatusText(Console console) {
        this.console = console;
    }

    /** A line of the table: what it is about, then a cell for each column. */
    private record Line(String head, List<String> cells) {}

    /** All lines: the table, the totals, the legend, and the files that are nobody's. */
    public List<String> lines(Board board) {
        List<Line> table = new ArrayList<>(List.of(forms(board), periods(board)));
        int codes =
                board.rows().stream().mapToInt(row -> length(row.code())).max().orElse(0);
        board.rows().forEach(row -> table.add(row(row, codes)));
        int firstTotal = table.size();
        table.addAll(totals(board));
        List<Integer> widths = widths(board, table);
        int head = headWidth(table, widths);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            if (i == firstTotal) {
                lines.add("");
            }
            lines.add(line(table.get(i), head, widths, i == 0));
        }
        lines.add("");
        lines.addAll(legend());
        List<Standing> withdrawn = board.standings()
                .filter(standing -> standing.withdrawn().isPresent())
                .toList();
        if (!withdrawn.isEmpty()) {
            lines.add("");
            lines.add(console.text("status.withdrawn"));
            withdrawn.forEach(standing -> lines.add("  " + standing.organisation() + " "
                    + standing.column().form().id() + " "
                    + standing.column().period().code() + ": "
                    + standing.withdrawn().map(Arrival::path).orElse("")));
        }
        if (!board.unknown().isEmpty()) {
            lines.add("");
            lines.add(console.text("status.unknown"));
            board.unknown().forEach(file -> lines.add("  " + file.path()));
        }
        return lines;
    }

    /** The code of each form, above the first of its periods. */
    private static Line forms(Board board) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < board.columns().size(); i++) {
            cells.add(begins(board, i) ? board.columns().get(i).form().id() : "");
        }
        return new Line("", cells);
    }

    private static boolean begins(Board board, int column) {
        return column == 0
                || !board.columns()
                        .get(column)
                        .form()
                        .equals(board.columns().get(column - 1).form());
    }

    private Line periods(Board board) {
        return new Line(
                console.text("status.as-of", DAY.format(board.asOf())),
                board.columns().stream().map(Column::period).map(this::narrow).toList());
    }

    private String narrow(Period period) {
        return period.kind() == PeriodKind.YEAR
                ? console.text("status.year")
                : period.code().substring(period.code().indexOf('-') + 1);
    }

    private Line row(Row row, int codes) {
        return new Line(
                row.code() + " ".repeat(codes - length(row.code())) + "  " + row.name(),
                row.standings().stream().map(this::mark).toList());
    }

    private String mark(Standing standing) {
        String late = standing.owed() && standing.daysLate() > 0 ? "+" + standing.daysLate() : "";
        return console.text("status.mark." + standing.state()) + late + (standing.laterReturned() ? "!" : "");
    }

    private List<Line> totals(Board board) {
        List<Counts> counts = IntStream.range(0, board.columns().size())
                .mapToObj(board::counts)
                .toList();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                console.text("status.owed"),
                counts.stream().map(one -> count(one.owed())).toList()));
        lines.add(new Line(
                console.text("status.in-force"),
                counts.stream().map(one -> count(one.inForce())).toList()));
        for (State state : COUNTED) {
            if (board.counts().of(state) > 0) {
                lines.add(new Line(
                        "  " + console.text("status.state." + state),
                        counts.stream().map(one -> count(one.of(state))).toList()));
            }
        }
        lines.add(new Line(
                "  " + console.text("status.late"),
                counts.stream().map(one -> count(one.late())).toList()));
        return lines;
    }

    private String count(int number) {
        return console.numbers().count(number);
    }

    /** The code of a form may stand above all its periods, so it widens only the column of a form that has one. */
    private static List<Integer> widths(Board board, List<Line> table) {
        return IntStream.range(0, board.columns().size())
                .mapToObj(column -> {
                    boolean alone = begins(board, column)
                            && (column + 1 == board.columns().size() || begins(board, column + 1));
                    return table.stream()
                            .skip(alone ? 0 : 1)
                            .mapToInt(line -> length(line.cells().get(column)))
                            .max()
                            .orElse(0);
                })
                .toList();
    }

    private static int headWidth(List<Line> table, List<Integer> widths) {
        int others = widths.stream().mapToInt(width -> width + GAP.length()).sum() + 1;
        int longest = table.stream().mapToInt(line -> length(line.head())).max().orElse(0);
        return Math.max(NARROWEST_NAME, Math.min(longest, WIDTH - others));
    }

    private static String line(Line line, int head, List<Integer> widths, boolean mayRunOver) {
        StringBuilder text = new StringBuilder(" ").append(fitted(line.head(), head));
        for (int i = 0; i < widths.size(); i++) {
            int at = 1
                    + head
                    + widths.stream()
                            .limit(i)
                            .mapToInt(width -> width + GAP.length())
                            .sum();
            // the code of a form runs over the columns of its periods
            String room = mayRunOver ? " ".repeat(Math.max(0, at - length(text.toString()))) : "";
            text.append(room)
                    .append(room.isEmpty() && mayRunOver && line.cells().get(i).isEmpty() ? "" : GAP);
            text.append(mayRunOver ? line.cells().get(i) : fitted(line.cells().get(i), widths.get(i)));
        }
        return text.toString().stripTrailing();
    }

    private static String fitted(String text, int width) {
        int letters = length(text);
        return letters <= width
                ? text + " ".repeat(width - letters)
                : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private List<String> legend() {
        List<String> words = Stream.concat(
                        Stream.of(State.values())
                                .map(state -> console.text("status.mark." + state) + " "
                                        + console.text("status.state." + state)),
                        Stream.of(console.text("status.legend.late"), console.text("status.legend.later")))
                .toList();
        return List.of(
                " " + words.stream().limit(5).collect(Collectors.joining(" · ")),
                " " + words.stream().skip(5).collect(Collectors.joining(" · ")));
    }

    /** The same for other programs: the columns, every place of the board, the files that are nobody's. */
    public Map<String, Object> document(Board board) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("period", board.span());
        document.put("as_of", board.asOf().toString());
        Counts counts = board.counts();
        document.put("owed", counts.owed());
        document.put("in_force", counts.inForce());
        document.put("late", counts.late());
        for (State state : State.values()) {
            if (state != State.NOT_OWED) {
                document.put(state.code().replace('-', '_'), counts.of(state));
            }
        }
        document.put(
                "organisations",
                board.rows().stream().map(StatusText::organisation).toList());
        document.put(
                "unknown_files", board.unknown().stream().map(Refused::path).toList());
        return document;
    }

    private static Map<String, Object> organisation(Row row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", row.code());
        fields.put("name", row.name());
        row.contact().ifPresent(contact -> fields.put("contact", contact));
        fields.put("forms", row.standings().stream().map(StatusText::standing).toList());
        return fields;
    }

    private static Map<String, Object> standing(Standing standing) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("form", standing.column().form().id());
        fields.put("period", standing.column().period().code());
        fields.put("deadline", standing.column().deadline().toString());
        fields.put("owed", standing.owed());
        fields.put("state", standing.state().code());
        fields.put("days_late", standing.daysLate());
        standing.inForce().ifPresent(arrival -> fields.put("in_force", arrival(arrival)));
        standing.returned().ifPresent(arrival -> fields.put("returned", arrival(arrival)));
        standing.withdrawn().ifPresent(arrival -> fields.put("withdrawn", arrival(arrival)));
        standing.unread().ifPresent(file -> {
            Map<String, Object> unread = new LinkedHashMap<>();
            unread.put("file", file.path());
            unread.put("received_at", file.receivedAt().toString());
            file.answer().ifPresent(answer -> unread.put("answer", answer));
            fields.put("unread", unread);
        });
        return fields;
    }

    private static Map<String, Object> arrival(Arrival arrival) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", arrival.path());
        fields.put("received_at", arrival.receivedAt().toString());
        fields.put("rows_held", arrival.held());
        fields.put("warnings", arrival.warnings());
        arrival.answer().ifPresent(answer -> fields.put("answer", answer));
        return fields;
    }
}
