package vn.nenep.correspondence.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.correspondence.Task;
import vn.nenep.finding.Finding;
import vn.nenep.finding.FindingTexts;
import vn.nenep.finding.Severity;
import vn.nenep.language.Language;
import vn.nenep.period.PeriodLabels;
import vn.nenep.status.Arrival;
import vn.nenep.status.Board;
import vn.nenep.status.Board.Row;
import vn.nenep.status.Refused;
import vn.nenep.status.Standing;
import vn.nenep.status.State;

/** The text that reminds one organisation of what it still has to send or to mend; to be pasted into a mail. */
public final class ReminderText {

    /** The marked copy says the rest, each at its cell. */
    private static final int MOST_TASKS = 20;

    private static final List<String> PARTS = List.of("MISSING", "RETURNED", "PARTLY", "LATER");

    private final Words words = new Words();
    private final FindingTexts findings = new FindingTexts(Language.VIETNAMESE);

    /** How every text begins; by it one of ours is known. */
    public static String beginning() {
        return new Words().text("subject").replaceFirst("\\{0}.*", "");
    }

    /**
     * The lines for one organisation.
     *
     * @param found what was found in the file that has to be mended, for those that have one
     */
    public List<String> lines(Board board, Row row, Map<Standing, List<Finding>> found) {
        List<Standing> asked = row.standings().stream().filter(Standing::asks).toList();
        List<String> lines = new ArrayList<>(List.of(
                words.text("subject", row.name(), row.code()),
                row.contact().map(contact -> words.text("to", contact)).orElseGet(() -> words.text("to.none")),
                "",
                words.text("dear", row.name()),
                "",
                words.text("opening", Words.day(board.asOf()), asked.size())));
        int part = 0;
        for (String key : PARTS) {
            List<Standing> these =
                    asked.stream().filter(one -> part(one).equals(key)).toList();
            if (!these.isEmpty()) {
                lines.add("");
                lines.add(PeriodLabels.roman(++part) + ". " + words.text("part." + key));
                for (int i = 0; i < these.size(); i++) {
                    item(lines, i + 1, these.get(i), found.getOrDefault(these.get(i), List.of()));
                }
            }
        }
        lines.add("");
        closing(lines, board, asked);
        return lines;
    }

    private static String part(Standing standing) {
        return standing.laterReturned() ? "LATER" : standing.state().name();
    }

    private void item(List<String> lines, int number, Standing standing, List<Finding> found) {
        lines.add(words.text(
                "item",
                number,
                standing.column().form().id(),
                Words.title(standing.column().form()),
                PeriodLabels.print(standing.column().period())));
        String deadline = Words.day(standing.column().deadline());
        boolean overdue = !standing.state().counts() && standing.daysLate() > 0;
        lines.add("   "
                + (overdue
                        ? words.text("item.overdue", deadline, standing.daysLate())
                        : words.text("item.deadline", deadline)));
        if (standing.state() == State.MISSING) {
            return;
        }
        file(lines, standing);
        boolean held = standing.state() == State.PARTLY && !standing.laterReturned();
        standing.inForce()
                .filter(arrival -> held)
                .ifPresent(arrival -> lines.add("   " + words.text("item.held", arrival.held())));
        List<Task> tasks = Task.of(found).stream()
                .filter(task -> task.severity() == Severity.BLOCK || task.severity() == Severity.ERROR)
                .toList();
        if (!tasks.isEmpty()) {
            lines.add("   " + words.text("item.todo"));
            tasks.stream().limit(MOST_TASKS).forEach(task -> lines.add("   " + words.text("task", text(task))));
        }
        if (tasks.size() > MOST_TASKS) {
            lines.add("   " + words.text("task.more", tasks.size() - MOST_TASKS));
        }
    }

    private void file(List<String> lines, Standing standing) {
        Optional<Arrival> arrival = standing.returned().or(standing::inForce);
        Optional<Refused> unread = standing.unread();
        if (unread.isPresent()) {
            file(
                    lines,
                    unread.get().path(),
                    Words.moment(unread.get().receivedAt()),
                    unread.get().answer());
        } else if (arrival.isPresent()) {
            file(
                    lines,
                    arrival.get().path(),
                    Words.moment(arrival.get().receivedAt()),
                    arrival.get().answer());
        }
    }

    private void file(List<String> lines, String path, String moment, Optional<String> answer) {
        lines.add("   " + words.text("item.file", name(path), moment));
        answer.ifPresent(copy -> lines.add("   " + words.text("item.copy", name(copy))));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Where, what is wrong, what was seen and expected, what to do; what the sender wrote comes last. */
    private String text(Task task) {
        Finding finding = task.finding();
        String what = words.text(
                finding.seen().isEmpty() ? "task.blank" : "task.seen",
                findings.title(finding.code()),
                findings.expected(finding),
                where(task),
                finding.seen());
        return what.replaceAll("\\p{Cntrl}", " ") + " " + findings.advice(finding);
    }

    private String where(Task task) {
        Finding.Place place = task.finding().place();
        String where;
        if (place.sheet().isEmpty()) {
            where = task.first().isEmpty() ? words.text("where.file") : words.text("where.cell.unnamed", task.first());
        } else {
            where = task.first().isEmpty()
                    ? words.text("where.sheet", place.sheet())
                    : words.text("where.cell", place.sheet(), task.first());
        }
        if (task.count() > 1) {
            where = task.first().isEmpty()
                    ? words.text("where.many.places", where, task.count())
                    : words.text("where.many", where, task.count(), task.last());
        }
        return place.heading().isEmpty() ? where : words.text("where.heading", where, place.heading());
    }

    private void closing(List<String> lines, Board board, List<Standing> asked) {
        if (asked.stream().anyMatch(one -> one.state() == State.MISSING)) {
            lines.add(words.text("request.missing"));
        }
        if (asked.stream().anyMatch(one -> one.state() != State.MISSING)) {
            lines.add(words.text("request.mend"));
        }
        lines.add(words.text("closing.sent"));
        lines.add(words.text("closing.thanks"));
        lines.add("");
        lines.add(
                board.office().isEmpty()
                        ? words.text("signature")
                        : words.text("signature.of", Words.upper(board.office())));
    }

    /** The list of those that a mail can't reach. */
    public List<String> withoutContact(Board board, List<Row> rows) {
        List<String> lines = new ArrayList<>(List.of(words.text("no-contact.title", Words.day(board.asOf())), ""));
        for (Row row : rows) {
            List<String> forms = row.standings().stream()
                    .filter(Standing::asks)
                    .map(one -> one.column().form().id() + " "
                            + PeriodLabels.print(one.column().period()))
                    .toList();
            lines.add(words.text("no-contact.line", row.code(), row.name(), String.join(", ", forms)));
        }
        return lines;
    }
}
