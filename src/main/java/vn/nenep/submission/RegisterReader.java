package vn.nenep.submission;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.nenep.definition.FormDefinition;
import vn.nenep.finding.Finding;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.Finding.Place;
import vn.nenep.finding.FindingCode;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.RegisterCheck;
import vn.nenep.organisation.RegisterMistake;
import vn.nenep.organisation.Span;
import vn.nenep.period.Period;
import vn.nenep.submission.FormRecogniser.FormInSheet;
import vn.nenep.workbook.Sheet;
import vn.nenep.workbook.Workbook;

/** Reads the register of organisations from its workbook. */
public final class RegisterReader {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final FormDefinition form;

    public RegisterReader(FormDefinition registerForm) {
        this.form = registerForm;
    }

    /**
     * A register and what is wrong with its rows.
     *
     * @param register the rows that could be read; empty when the workbook holds no register
     */
    public record Reading(Optional<Register> register, List<Span> spans, List<Finding> findings) {
        public Reading {
            spans = List.copyOf(spans);
            findings = List.copyOf(findings);
        }
    }

    public Reading read(Workbook workbook) {
        List<Finding> findings = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        List<RowOfRegister> places = new ArrayList<>();
        boolean found = false;
        for (Sheet sheet : workbook.sheets()) {
            Optional<FormInSheet> here = new FormRecogniser(List.of(form)).recognise(sheet);
            if (here.isPresent()) {
                found = true;
                FormSheet rows =
                        new SheetReader(sheet, form, here.get().header(), Period.ofYear(2000), findings).read();
                rows.rows()
                        .forEach(row -> span(rows, row, findings).ifPresent(span -> {
                            spans.add(span);
                            places.add(new RowOfRegister(rows, row));
                        }));
            }
        }
        if (!found) {
            findings.add(new Finding(FindingCode.W04, Place.WHOLE_FILE, "", Expected.of("register")));
        }
        List<RegisterMistake> mistakes = RegisterCheck.of(spans);
        mistakes.forEach(mistake ->
                findings.add(places.get(mistake.position()).finding(mistake, spans.get(mistake.position()))));
        if (mistakes.stream().anyMatch(mistake -> mistake.kind() == RegisterMistake.Kind.CYCLE)) {
            // nothing can be computed with it; the register before it goes on
            return new Reading(Optional.empty(), List.of(), findings);
        }
        return new Reading(found ? Optional.of(new Register(spans)) : Optional.empty(), spans, findings);
    }

    /** Where a span stands, for what is wrong with it. */
    private record RowOfRegister(FormSheet sheet, FormRow row) {

        Finding finding(RegisterMistake mistake, Span span) {
            String day = mistake.day().map(DAY::format).orElse("");
            return switch (mistake.kind()) {
                case OVERLAP ->
                    mistake.day().isPresent()
                            ? of(FindingCode.G01, "from", Expected.of("span-after", day))
                            : of(FindingCode.G01, "from", Expected.of("span-after-end"));
                case GAP -> of(FindingCode.G02, "from", Expected.of("span-from", day));
                case CYCLE -> of(FindingCode.G03, "parent", Expected.of("parent-not-below", span.code()));
                case PARENT_MISSING -> of(FindingCode.G04, "parent", Expected.of("parent"));
                case PARENT_UNKNOWN -> of(FindingCode.G04, "parent", Expected.of("parent-known"));
                case PARENT_NOT_THERE -> of(FindingCode.G04, "parent", Expected.of("parent-there"));
                case SUCCESSOR_UNKNOWN ->
                    of(FindingCode.G05, "successor", Expected.of("successor-known", mistake.other()));
                case NAME_TWICE -> of(FindingCode.G06, "name", Expected.of("name-once", mistake.other()));
                case END_BEFORE_START -> of(FindingCode.G07, "to", Expected.of("end-after", day));
            };
        }

        private Finding of(FindingCode code, String column, Expected expected) {
            Optional<Answer> answer = row.answer(column);
            Place place = answer.map(one -> new Place(sheet.name(), one.cell(), sheet.heading(column)))
                    .orElseGet(() -> Place.sheet(sheet.name()));
            return new Finding(code, place, answer.map(Answer::seen).orElse(""), expected);
        }
    }

    private Optional<Span> span(FormSheet sheet, FormRow row, List<Finding> findings) {
        Optional<String> code = text(row, "code");
        Optional<String> name = text(row, "name");
        Optional<OrganisationType> type =
                text(row, "type").map(word -> OrganisationType.valueOf(word.toUpperCase(Locale.ROOT)));
        Optional<LocalDate> from = row.answer("from").flatMap(Answer::date);
        if (code.isEmpty() || name.isEmpty() || type.isEmpty() || from.isEmpty()) {
            for (String column : List.of("code", "name", "type", "from")) {
                row.answer(column)
                        .filter(Answer::isBlank)
                        .ifPresent(answer -> findings.add(new Finding(
                                FindingCode.C01,
                                new Place(sheet.name(), answer.cell(), sheet.heading(column)),
                                "",
                                Expected.of("value"))));
            }
            return Optional.empty();
        }
        List<String> aliases = text(row, "aliases").stream()
                .flatMap(list -> Arrays.stream(list.split(";", -1)))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
        return Optional.of(new Span(
                code.get(),
                name.get(),
                aliases,
                type.get(),
                text(row, "parent"),
                from.get(),
                row.answer("to").flatMap(Answer::date),
                text(row, "successor"),
                text(row, "reason"),
                text(row, "contact")));
    }

    private static Optional<String> text(FormRow row, String column) {
        return row.answer(column).flatMap(Answer::text).filter(text -> !text.isBlank());
    }
}
