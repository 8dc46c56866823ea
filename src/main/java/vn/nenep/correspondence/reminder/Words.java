package vn.nenep.correspondence.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
        return state + late + (standing.laterReturned() ? "; " + text("later-returned") : "");
    }

    /** The file that has to be looked at: the one that went back, else the one that counts; empty when nothing came. */
    String file(Standing standing) {
        return standing.returned()
                .map(Arrival::path)
                .or(() -> standing.unread().map(Refused::path))
                .or(() -> standing.inForce().map(Arrival::path))
                .orElse("");
    }

    String todo(Standing standing) {
        if (standing.laterReturned()) {
            return text("todo.later-returned");
        }
        return text(standing.state().counts() && !standing.asks() ? "todo.late" : "todo." + standing.state());
    }
}
