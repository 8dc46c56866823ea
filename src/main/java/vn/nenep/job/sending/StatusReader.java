package vn.nenep.job.sending;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nenep.correspondence.form.FormRound;
import vn.nenep.definition.Deadline;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.finding.Finding;
import vn.nenep.home.CannotWork;
import vn.nenep.job.intake.IncomingFile;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.status.Arrival;
import vn.nenep.status.Board;
import vn.nenep.status.BoardMaker;
import vn.nenep.status.BoardMaker.Place;
import vn.nenep.status.Column;
import vn.nenep.status.Refused;
import vn.nenep.store.ArrivalLedger;
import vn.nenep.store.RegisterStore;
import vn.nenep.submission.WorkbookRecogniser;
import vn.nenep.submission.WorkbookRecogniser.Addressed;

/** Reads from the store who has submitted and who has not. */
public final class StatusReader {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private final Definitions definitions;
    private final RegisterStore registers;
    private final ArrivalLedger arrivals;

    public StatusReader(Definitions definitions, RegisterStore registers, ArrivalLedger arrivals) {
        this.definitions = definitions;
        this.registers = registers;
        this.arrivals = arrivals;
    }

    /** All periods of a year for which there is a form. */
    public List<Period> periods(int year) {
        return FormRound.periods(definitions, year);
    }

    /** The year of the form whose deadline was the last to pass: the one that an office is busy with on that day. */
    public int yearOn(LocalDate day) {
        for (int year = day.getYear(); year > day.getYear() - 2; year--) {
            Period whole = Period.ofYear(year);
            if (columns(whole, true).stream().anyMatch(column -> day.isAfter(column.deadline()))) {
                return year;
            }
        }
        return day.getYear() - 1;
    }

    /**
     * The board of a period.
     *
     * @param span a year or a period of one
     * @param parts whether the forms of shorter periods in it are meant too
     * @throws CannotWork when there is no register
     */
    public Board board(Period span, boolean parts, LocalDate asOf) {
        Register register = registers.current().orElseThrow(() -> new CannotWork("no-register"));
        List<Arrival> came = arrivals.arrivals(span.year());
        Map<Place, Refused> unread = new HashMap<>();
        List<Refused> unknown = new ArrayList<>();
        WorkbookRecogniser recogniser = new WorkbookRecogniser(definitions.reportingForms(), register);
        for (Refused file : arrivals.refused()) {
            if (new IncomingFile(Path.of(file.path()), file.path(), "").isRegister()) {
                continue;
            }
            List<Place> places = places(recogniser, file, came);
            places.forEach(place -> unread.put(place, file));
            if (places.isEmpty() && mayBeOf(span.year(), file.path())) {
                unknown.add(file);
            }
        }
        return new BoardMaker(register, came, unread).board(span, columns(span, parts), asOf, unknown);
    }

    private List<Column> columns(Period span, boolean parts) {
        List<Column> columns = new ArrayList<>();
        for (FormDefinition form : definitions.reportingForms()) {
            boolean meant = parts ? form.period().compareTo(span.kind()) <= 0 : form.period() == span.kind();
            Optional<Deadline> deadline = form.deadline();
            if (meant && deadline.isPresent()) {
                span.split(form.period())
                        .forEach(period -> columns.add(
                                new Column(form, period, deadline.get().of(period))));
            }
        }
        return columns;
    }

    /** Where a file that was not read belongs by its folder and name, and by the form that it or its sheet is named after. */
    private List<Place> places(WorkbookRecogniser recogniser, Refused file, List<Arrival> came) {
        List<String> names = new ArrayList<>(List.of(file.path()));
        arrivals.findings(file).stream()
                .map(Finding::place)
                .map(Finding.Place::sheet)
                .forEach(names::add);
        List<FormDefinition> named = definitions.reportingForms().stream()
                .filter(form -> names.stream().anyMatch(name -> isNamed(form, name)))
                .toList();
        boolean partly = came.stream().anyMatch(arrival -> arrival.path().equals(file.path()));
        List<Place> places = new ArrayList<>();
        for (FormDefinition form : named.isEmpty() && !partly ? definitions.reportingForms() : named) {
            Optional<Addressed> addressed = recogniser.addressed(file.path(), form.period());
            addressed
                    .map(to -> new Place(to.sender(), form.id(), to.period()))
                    .filter(place -> came.stream().noneMatch(arrival -> isOf(arrival, file, place)))
                    .ifPresent(places::add);
        }
        return places;
    }

    private static boolean isNamed(FormDefinition form, String name) {
        return name.toUpperCase(Locale.ROOT).replace('_', '-').contains(form.id());
    }

    private static boolean isOf(Arrival arrival, Refused file, Place place) {
        return arrival.path().equals(file.path())
                && arrival.form().equals(place.form())
                && arrival.period().equals(place.period());
    }

    private static boolean mayBeOf(int year, String path) {
        return !YEAR.matcher(path).find() || path.contains(Integer.toString(year));
    }
}
