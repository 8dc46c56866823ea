package vn.nenep.status;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Span;
import vn.nenep.period.Period;
import vn.nenep.status.Board.Row;

/** Makes the board of some forms and periods. */
public final class BoardMaker {

    private final Register register;
    private final Senders senders;
    private final Map<Place, List<Arrival>> arrivals = new HashMap<>();
    private final Map<Place, Refused> unread;

    /** One form of one organisation for one period. */
    public record Place(String organisation, String form, Period period) {}

    /**
     * With what arrived.
     *
     * @param arrivals in the order of their arrival
     * @param unread the last file of each place of the board that could not be read, as far as its name says
     */
    public BoardMaker(Register register, List<Arrival> arrivals, Map<Place, Refused> unread) {
        this.register = register;
        this.senders = new Senders(register);
        this.unread = Map.copyOf(unread);
        for (Arrival arrival : arrivals) {
            this.arrivals
                    .computeIfAbsent(
                            new Place(arrival.sender(), arrival.form(), arrival.period()), place -> new ArrayList<>())
                    .add(arrival);
        }
    }

    /**
     * The board. The day decides what is due, not what has arrived, as for figures.
     *
     * @param span what the columns are of, {@code 2025} or {@code 2025-Q1}
     * @param unknown files that are nobody's
     */
    public Board board(Period span, List<Column> columns, LocalDate asOf, List<Refused> unknown) {
        List<Row> rows = new ArrayList<>();
        for (String code : register.inPeriod(span, one -> one.type().maySend())) {
            List<Standing> standings =
                    columns.stream().map(column -> standing(code, column, asOf)).toList();
            if (standings.stream().anyMatch(one -> one.owed() || one.state() != State.NOT_OWED)) {
                rows.add(row(code, span, standings));
            }
        }
        return new Board(span.code(), office(span), asOf, columns, rows, unknown);
    }

    private Row row(String code, Period span, List<Standing> standings) {
        Optional<Span> last = register.lastIn(code, span);
        return new Row(
                code,
                last.map(Span::name).orElse(code),
                last.flatMap(Span::contact).filter(contact -> !contact.isBlank()),
                standings);
    }

    private String office(Period span) {
        return register.inPeriod(span, one -> one.type() == OrganisationType.BLOC).stream()
                .flatMap(code -> register.lastIn(code, span).stream())
                .map(Span::name)
                .findFirst()
                .orElse("");
    }

    private Standing standing(String code, Column column, LocalDate asOf) {
        Place place = new Place(code, column.form().id(), column.period());
        List<Arrival> came = arrivals.getOrDefault(place, List.of());
        boolean owed = senders.owes(code, column.form(), column.period());
        Optional<Arrival> inForce = came.stream().filter(Arrival::inForce).findFirst();
        LocalDateTime since = inForce.map(Arrival::receivedAt).orElse(LocalDateTime.MIN);
        Optional<Arrival> returned = came.stream()
                .filter(arrival -> !arrival.accepted()
                        && !arrival.withdrawn()
                        && !arrival.receivedAt().isBefore(since))
                .reduce((earlier, later) -> later);
        Optional<Refused> refused = Optional.ofNullable(unread.get(place))
                .filter(file -> !file.receivedAt().isBefore(since))
                .filter(file -> returned.filter(one -> one.receivedAt().isAfter(file.receivedAt()))
                        .isEmpty());
        State state = inForce.map(BoardMaker::state)
                .orElseGet(() -> returned.isPresent() || refused.isPresent()
                        ? State.RETURNED
                        : notThere(owed, column.deadline(), asOf));
        // a later correction makes nobody late: what was taken in first decides
        LocalDate reached = came.stream()
                .filter(Arrival::accepted)
                .map(Arrival::receivedAt)
                .min(Comparator.naturalOrder())
                .map(LocalDateTime::toLocalDate)
                .orElse(asOf);
        int late = owed || state.counts() ? daysAfter(column.deadline(), reached) : 0;
        return new Standing(
                code,
                column,
                owed,
                state,
                late,
                inForce,
                refused.isPresent() ? Optional.empty() : returned,
                refused,
                came.stream().filter(Arrival::withdrawn).reduce((earlier, later) -> later));
    }

    private static State state(Arrival arrival) {
        if (arrival.held() > 0) {
            return State.PARTLY;
        }
        return arrival.warnings() > 0 ? State.WARNINGS : State.RECEIVED;
    }

    private static State notThere(boolean owed, LocalDate deadline, LocalDate asOf) {
        if (!owed) {
            return State.NOT_OWED;
        }
        return asOf.isAfter(deadline) ? State.MISSING : State.NOT_DUE;
    }

    private static int daysAfter(LocalDate deadline, LocalDate day) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(deadline, day));
    }
}
