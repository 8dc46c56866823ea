package vn.nenep.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnDefinition.Required;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.Definitions;
import vn.nenep.finding.Finding;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.FindingCode;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.submission.Answer;
import vn.nenep.submission.FormRow;
import vn.nenep.submission.FormSheet;
import vn.nenep.submission.Submission;

/** Applies all rules to a submission, in one pass that never stops at the first mistake. */
public final class Validator {

    private final Definitions definitions;
    private final Register register;
    private final List<Waiver> waivers;

    /** Without a waiver. */
    public Validator(Definitions definitions, Register register) {
        this(definitions, register, List.of());
    }

    public Validator(Definitions definitions, Register register, List<Waiver> waivers) {
        this.definitions = definitions;
        this.register = register;
        this.waivers = List.copyOf(waivers);
    }

    /**
     * Checks a submission.
     *
     * @param receivedOn the day on which its file was received
     */
    public CheckedSubmission validate(Submission submission, LocalDate receivedOn) {
        if (submission.blocked()) {
            return new CheckedSubmission(submission, List.of(), List.of());
        }
        RowSubject subject = new RowSubject(register, submission);
        RowChecks checks = new RowChecks(definitions, submission, receivedOn);
        SheetChecks across = new SheetChecks(definitions, register, submission);
        List<RowDraft> drafts = new ArrayList<>();
        for (FormSheet sheet : submission.sheets()) {
            for (FormRow row : sheet.rows()) {
                RowDraft draft = new RowDraft(sheet, row, code -> waiver(code, submission, receivedOn));
                period(submission, draft).ifPresent(draft::in);
                subject.find(draft);
                required(submission, draft, across);
                checks.check(draft);
                drafts.add(draft);
            }
        }
        across.nothingFilledIn(drafts);
        across.sameRowTwice(drafts);
        across.measures(drafts);
        List<CheckedRow> rows = drafts.stream().map(RowDraft::checked).toList();
        List<Finding> findings = new ArrayList<>();
        drafts.forEach(draft -> findings.addAll(draft.findings()));
        findings.addAll(across.cap(rows));
        findings.addAll(across.cellsWithoutRow(drafts));
        return new CheckedSubmission(submission, rows, findings);
    }

    private int waiver(FindingCode code, Submission submission, LocalDate receivedOn) {
        return waivers.stream()
                .filter(waiver -> waiver.covers(code, submission, receivedOn))
                .mapToInt(Waiver::number)
                .min()
                .orElse(0);
    }

    private static Optional<Period> period(Submission submission, RowDraft draft) {
        if (submission.form().rowPeriod() != PeriodKind.MONTH) {
            return Optional.of(submission.period());
        }
        return submission
                .form()
                .columnOf(ColumnType.MONTH)
                .flatMap(column -> draft.answer(column.id()))
                .flatMap(Answer::text)
                .flatMap(Period::parse);
    }

    private static void required(Submission submission, RowDraft draft, SheetChecks across) {
        boolean ownRow = across.isOwnRowOfCommittee(draft);
        for (ColumnDefinition column : submission.form().columns()) {
            boolean needed = column.required() == Required.YES || (column.required() == Required.FOR_CELLS && !ownRow);
            boolean blank = draft.answer(column.id()).map(Answer::isBlank).orElse(false);
            if (needed && blank) {
                draft.find(FindingCode.C01, column.id(), Expected.of("value"));
            }
        }
    }
}
