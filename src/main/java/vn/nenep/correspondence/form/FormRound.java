package vn.nenep.correspondence.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nenep.correspondence.form.BlankWorkbook.BlankForm;
import vn.nenep.correspondence.form.BlankWorkbook.BlankRow;
import vn.nenep.correspondence.form.DueRows.Due;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.Subjects;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Span;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;

/** The forms of one period: who has to send which, and the rows that are due in them. */
public final class FormRound {

    private final Register register;
    private final Period period;
    private final List<FormDefinition> forms;
    private final DueRows due;
    private final Map<String, List<Span>> cellsAtEnd;

    public FormRound(Definitions definitions, Register register, Period period) {
        this.register = register;
        this.period = period;
        this.forms = definitions.reportingForms().stream()
                .filter(form -> form.period() == period.kind())
                .toList();
        this.due = new DueRows(definitions, register, period);
        this.cellsAtEnd = due.cellsAtEnd();
    }

    /** The periods of a year for which there is a form, long ones last. */
    public static List<Period> periods(Definitions definitions, int year) {
        return Stream.of(PeriodKind.values())
                .filter(kind -> definitions.reportingForms().stream().anyMatch(form -> form.period() == kind))
                .flatMap(kind -> Period.ofYear(year).split(kind).stream())
                .toList();
    }

    /** All organisations that may report in the period, in the order of the register. */
    public List<String> senders() {
        return register.inPeriod(period, FormRound::maySend);
    }

    private static boolean maySend(Span span) {
        return span.type().maySend();
    }

    /** The workbook of an organisation; empty when no form of the period is due from it. */
    public Optional<BlankWorkbook> workbook(String sender) {
        Optional<Span> last = register.lastIn(sender, period, FormRound::maySend);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        List<BlankForm> blanks =
                forms.stream().flatMap(form -> blank(form, last.get()).stream()).toList();
        LocalDate day = register.lastDayIn(sender, period).orElse(period.lastDay());
        return blanks.isEmpty()
                ? Optional.empty()
                : Optional.of(new BlankWorkbook(
                        sender,
                        last.get().name(),
                        last.get().parent().map(code -> register.nameOn(code, day)),
                        period,
                        blanks,
                        cells(last.get()),
                        cellsAtEnd.getOrDefault(sender, List.of()).size()));
    }

    private Optional<BlankForm> blank(FormDefinition form, Span sender) {
        boolean thereAtEnd = sender.holds(period.lastDay());
        if (!sender.type().sends(form.isOfSuperiors())) {
            return Optional.empty();
        }
        List<BlankRow> rows = rows(form, sender, thereAtEnd);
        boolean wanted = form.everyCell() ? !rows.isEmpty() : thereAtEnd;
        return wanted ? Optional.of(new BlankForm(form, rows)) : Optional.empty();
    }

    private List<BlankRow> rows(FormDefinition form, Span sender, boolean thereAtEnd) {
        List<BlankRow> rows = new ArrayList<>();
        form.measures().forEach(measure -> rows.add(new BlankRow("", "", period, false, Optional.of(measure))));
        if (!form.everyCell()) {
            return rows;
        }
        List<Due> cells =
                due.of(sender.code(), form.rowPeriod() == PeriodKind.MONTH ? PeriodKind.MONTH : form.period());
        boolean itself = cells.stream().anyMatch(cell -> cell.code().equals(sender.code()));
        if (form.subjects() == Subjects.SENDER_AND_CELLS && thereAtEnd && !itself) {
            rows.add(new BlankRow(sender.code(), sender.name(), period, true, Optional.empty()));
        }
        cells.forEach(cell -> rows.add(new BlankRow(cell.code(), cell.name(), cell.period(), false, Optional.empty())));
        return rows;
    }

    /** What may be named: the sender's cells; for the bloc every cell that is a grassroots organisation itself. */
    private List<String> cells(Span sender) {
        if (sender.type() == OrganisationType.BLOC) {
            return register.cellsOn(period.lastDay())
                    .filter(span -> span.type() == OrganisationType.GRASSROOTS_CELL)
                    .map(Span::code)
                    .toList();
        }
        Stream<String> atEnd =
                cellsAtEnd.getOrDefault(sender.code(), List.of()).stream().map(Span::code);
        Stream<String> inBetween = forms.stream()
                .filter(FormDefinition::everyCell)
                .flatMap(
                        form -> due.of(sender.code(), form.rowPeriod()).stream().map(Due::code));
        return Stream.concat(atEnd, inBetween).distinct().toList();
    }
}
