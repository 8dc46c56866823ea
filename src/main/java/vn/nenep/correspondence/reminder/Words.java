package vn.nenep.correspondence.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.nenep.definition.FormDefinition;
import vn.nenep.language.Language;
import vn.nenep.language.Texts;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodLabels;
import vn.nenep.status.Arrival;
import vn.nenep.status.Board;
import vn.nenep.status.Refused;
import vn.nenep.status.Standing;

/** The words of boards and reminders: always Vietnamese, because that is who reads them. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", Locale.ROOT);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Texts texts = new Texts(Words.class, "reminder", Language.VIETNAMESE);

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    /** {@code Tình hình sinh hoạt chi bộ}, as a title reads inside a sentence. */
    static String title(FormDefinition form) {
        String lower = form.title().toLowerCase(VIETNAMESE);
        return lower.substring(0, 1).toUpperCase(VIETNAMESE) + lower.substring(1);
    }

    static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** Quarters and halves as a narrow heading takes them: {@code Quý I}, {@code 6T đầu}, {@code Năm}. */
    String narrow(Period period) {
        return text("narrow." + period.kind() + "." + period.number());
    }

    /** {@code năm 2025}: what the board is about. */
    String span(Board board) {
        return Period.parse(board.span()).map(PeriodLabels::print).orElse(board.span());
    }

    /** The letter of a state, with {@code +12} when it is 12 days late and {@code !} when a later version went back. */
    String mark(Standing standing) {
        String letter = text("mark." + standing.state());
        String late = standing.owed() && standing.daysLate() > 0 ? "+" + standing.daysLate() : "";
        return letter + late + (standing.laterReturned() ? "!" : "");
    }

    /** The state in words with the facts beside it. */
    String state(Standing standing) {
        String state = text("state." + standing.state());
        String late = standing.cameLate() ? ", " + text("late", standing.daysLate()) : "";
        String returned = standing.laterReturned() ? "; " + text("later-returned") : "";
        String withdrawn = standing.withdrawn().isPresent() ? "; " + text("withdrawn") : "";
        return state + late + returned + withdrawn;
    }

    /** The file that has to be looked at: the one that went back, else the one that counts; empty when nothing came. */
    String file(Standing standing) {
        return standing.returned()
                .map(Arrival::path)
                .or(() -> standing.unread().map(Refused::path))
                .or(() -> standing.inForce().map(Arrival::path))
                .orElse("");
    }

    /** What the office has to do, and with which marked copy. */
    String todo(Standing standing) {
        String todo = text(todoKey(standing));
        return copy(standing).map(path -> text("todo.copy", todo, path)).orElse(todo);
    }

    private static String todoKey(Standing standing) {
        if (standing.laterReturned()) {
            return "todo.later-returned";
        }
        return standing.asks() ? "todo." + standing.state() : "todo.late";
    }

    private static Optional<String> copy(Standing standing) {
        if (!standing.asks()) {
            return Optional.empty();
        }
        return standing.unread()
                .flatMap(Refused::answer)
                .or(() -> standing.returned().flatMap(Arrival::answer))
                .or(() -> standing.inForce().flatMap(Arrival::answer));
    }
}
