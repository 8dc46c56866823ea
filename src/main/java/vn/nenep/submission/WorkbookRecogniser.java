package vn.nenep.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.definition.FormDefinition;
import vn.nenep.finding.Finding;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.Finding.Place;
import vn.nenep.finding.FindingCode;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.submission.FormRecogniser.FormInSheet;
import vn.nenep.workbook.Sheet;
import vn.nenep.workbook.Workbook;

/** Recognises a whole workbook: which forms it holds, from whom, for which period. Not for several threads at once. */
public final class WorkbookRecogniser {

    private final FormRecogniser forms;
    private final SenderFinder senders;
    private final Register register;

    public WorkbookRecogniser(List<FormDefinition> forms, Register register) {
        this.forms = new FormRecogniser(forms);
        this.senders = new SenderFinder(register);
        this.register = register;
    }

    /** One form as sent by one sender for one period. */
    private record Key(FormDefinition form, String sender, Period period) {}

    /** Who a workbook seems to be from, and for when. */
    public record Addressed(String sender, Period period) {}

    /**
     * What the folder and the name of a file alone say of it, for one that can't be read.
     *
     * @param file its path below the input folder
     * @param kind the length of the period that is looked for
     */
    public Optional<Addressed> addressed(String file, PeriodKind kind) {
        SheetText nothing = new SheetText("", List.of());
        return PeriodFinder.find(nothing, kind, file)
                .period()
                .flatMap(period -> senders.find(nothing, period, file).code().map(code -> new Addressed(code, period)));
    }

    /**
     * Recognises a workbook.
     *
     * @param file its path below the input folder, which helps where the sheets say nothing
     */
    public Recognition recognise(Workbook workbook, String file) {
        List<Finding> findings = new ArrayList<>();
        Map<Key, List<FormSheet>> sheets = new LinkedHashMap<>();
        for (Workbook.Ignored ignored : Workbook.Ignored.values()) {
            if (workbook.ignored().contains(ignored)) {
                findings.add(
                        new Finding(FindingCode.W08, Place.WHOLE_FILE, "", Expected.of("ignored-" + ignored.name())));
            }
        }
        boolean anyForm = false;
        for (Sheet sheet : workbook.sheets()) {
            Optional<FormInSheet> form = forms.recognise(sheet);
            anyForm = anyForm || form.isPresent();
            form.ifPresent(found -> read(sheet, found, file, sheets, findings));
        }
        if (!anyForm) {
            findings.add(new Finding(FindingCode.W04, Place.WHOLE_FILE, "", Expected.of("known-form")));
            return Recognition.refused(findings);
        }
        List<Submission> submissions = new ArrayList<>();
        sheets.forEach((key, list) -> submissions.add(new Submission(key.form(), key.sender(), key.period(), list)));
        return new Recognition(submissions, findings);
    }

    private void read(
            Sheet sheet, FormInSheet found, String file, Map<Key, List<FormSheet>> sheets, List<Finding> findings) {
        FormDefinition form = found.form();
        PeriodFinder.Found period = PeriodFinder.find(found.text(), form.period(), file);
        if (period.period().isEmpty()) {
            findings.add(new Finding(
                    FindingCode.W06,
                    new Place(
                            sheet.name(),
                            period.contradiction().map(SheetText.Line::cell).orElse(""),
                            ""),
                    period.contradiction().map(SheetText.Line::text).orElse(""),
                    Expected.of(
                            period.contradiction().isPresent()
                                    ? "one-period"
                                    : "period-" + form.period().name())));
            return;
        }
        SenderFinder.Found sender = senders.find(found.text(), period.period().get(), file);
        if (sender.code().isEmpty()) {
            findings.add(new Finding(
                    FindingCode.W05,
                    new Place(sheet.name(), sender.cell(), ""),
                    sender.seen(),
                    sender.suggestion()
                            .map(code -> Expected.of("sender-suggested", code))
                            .orElse(Expected.of("sender"))));
            return;
        }
        if (sender.loosely()) {
            String code = sender.code().get();
            findings.add(new Finding(
                    FindingCode.C08,
                    new Place(sheet.name(), sender.cell(), ""),
                    sender.seen(),
                    Expected.of(
                            "read-as",
                            code,
                            register.nameOn(code, period.period().get().lastDay()))));
        }
        FormSheet rows =
                new SheetReader(sheet, form, found.header(), period.period().get(), findings).read();
        sheets.computeIfAbsent(
                        new Key(form, sender.code().get(), period.period().get()), key -> new ArrayList<>())
                .add(rows);
    }
}
