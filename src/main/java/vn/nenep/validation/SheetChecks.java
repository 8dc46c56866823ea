package vn.nenep.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nenep.definition.Check;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.Subjects;
import vn.nenep.definition.Rule;
import vn.nenep.finding.Finding;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.Finding.Place;
import vn.nenep.finding.FindingCode;
import vn.nenep.organisation.Duties;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.submission.Answer;
import vn.nenep.submission.FormSheet;
import vn.nenep.submission.Submission;

/** The checks that look across the rows of a submission: the same row twice, the cap, measures, cells without a row. */
final class SheetChecks {

    private final Definitions definitions;
    private final Register register;
    private final Submission submission;

    SheetChecks(Definitions definitions, Register register, Submission submission) {
        this.definitions = definitions;
        this.register = register;
        this.submission = submission;
    }

    /** R03: the second of two rows about the same thing. */
    void sameRowTwice(List<RowDraft> drafts) {
        Set<List<Object>> seen = new HashSet<>();
        for (RowDraft draft : drafts) {
            key(draft)
                    .filter(key -> !seen.add(key))
                    .ifPresent(key -> draft.find(FindingCode.R03, subjectColumn(draft), Expected.of("once")));
        }
    }

    private Optional<List<Object>> key(RowDraft draft) {
        List<Object> key =
                new ArrayList<>(draft.organisations().stream().sorted().toList());
        if (key.isEmpty()) {
            return Optional.empty();
        }
        for (String column : submission.form().key()) {
            Optional<Object> value = draft.value(column);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            key.add(value.get());
        }
        return Optional.of(key);
    }

    /** The column that says what a row is about, as far as this row uses it. */
    private String subjectColumn(RowDraft draft) {
        return submission.form().columns().stream()
                .filter(column -> switch (column.type()) {
                    case ORGANISATION_CODE, ORGANISATION_NAME, ORGANISATIONS, MEASURE -> true;
                    default -> false;
                })
                .map(ColumnDefinition::id)
                .filter(column -> draft.value(column).isPresent())
                .findFirst()
                .orElse("");
    }

    /**
     * C01 for every row of a sheet on which nothing was filled in. What stands on a blank form says what is asked, and is
     * never taken for an answer: no zero, no "not rated".
     */
    void nothingFilledIn(List<RowDraft> drafts) {
        List<String> toFill = submission.form().columns().stream()
                .filter(column -> !column.type().isPrinted())
                .map(ColumnDefinition::id)
                .toList();
        for (FormSheet sheet : submission.sheets()) {
            List<RowDraft> rows = drafts.stream()
                    .filter(draft -> draft.sheet().name().equals(sheet.name()))
                    .toList();
            Optional<String> first =
                    toFill.stream().filter(sheet.columns()::containsKey).findFirst();
            if (rows.stream().allMatch(draft -> isUnfilled(draft, toFill)) && first.isPresent()) {
                rows.stream()
                        .filter(draft -> draft.checked().state() == CheckedRow.State.ACCEPTED)
                        .forEach(draft -> draft.find(FindingCode.C01, first.get(), Expected.of("value")));
            }
        }
    }

    private static boolean isUnfilled(RowDraft draft, List<String> toFill) {
        return toFill.stream()
                .allMatch(column -> draft.answer(column).map(Answer::isBlank).orElse(true));
    }

    /** R12 for a form with one measure a row. */
    void measures(List<RowDraft> drafts) {
        FormDefinition form = submission.form();
        if (form.measures().isEmpty()) {
            return;
        }
        String nameColumn =
                form.columnOf(ColumnType.MEASURE).map(ColumnDefinition::id).orElse("");
        String valueColumn = form.columnOf(ColumnType.MEASURE_VALUE)
                .map(ColumnDefinition::id)
                .orElse("");
        Map<String, RowDraft> rows = new HashMap<>();
        drafts.forEach(
                draft -> draft.answer(nameColumn).flatMap(Answer::text).ifPresent(id -> rows.putIfAbsent(id, draft)));
        form.checks().stream()
                .filter(Check.PartOfWhole.class::isInstance)
                .map(Check.PartOfWhole.class::cast)
                .forEach(check -> {
                    RowDraft part = rows.get(check.column());
                    Optional<BigDecimal> whole = whole(rows, check.whole(), valueColumn);
                    if (part != null
                            && whole.isPresent()
                            && number(part, valueColumn)
                                    .filter(n -> n.compareTo(whole.get()) > 0)
                                    .isPresent()) {
                        part.find(
                                check.code(),
                                valueColumn,
                                Expected.of(
                                        "part-of",
                                        title(check.whole()),
                                        whole.get().toPlainString()));
                    }
                });
    }

    private Optional<BigDecimal> whole(Map<String, RowDraft> rows, String whole, String valueColumn) {
        if (whole.equals(FormDefinition.ACTIVE_CELLS)) {
            return Optional.of(BigDecimal.valueOf(
                    register.cellsOn(submission.period().lastDay())
                            .filter(span -> register.committeeOn(
                                            span.code(), submission.period().lastDay())
                                    .filter(submission.sender()::equals)
                                    .isPresent())
                            .count()));
        }
        return Optional.ofNullable(rows.get(whole)).flatMap(row -> number(row, valueColumn));
    }

    private static Optional<BigDecimal> number(RowDraft draft, String column) {
        return draft.readable(column)
                ? Optional.of(draft.answer(column).flatMap(Answer::number).orElse(BigDecimal.ZERO))
                : Optional.empty();
    }

    private String title(String measure) {
        return submission
                .form()
                .measure(measure)
                .map(found -> found.titles().get(0))
                .orElse(measure);
    }

    /** R10: more excellent members than the cap allows, over all accepted rows of a sheet. */
    List<Finding> cap(List<CheckedRow> rows) {
        List<Finding> findings = new ArrayList<>();
        for (Check check : submission.form().checks()) {
            Optional<Rule.ExcellenceCap> rule = definitions.rule(Rule.ExcellenceCap.class, submission.period());
            if (check instanceof Check.Cap cap && rule.isPresent()) {
                for (FormSheet sheet : submission.sheets()) {
                    findings.addAll(cap(sheet, accepted(sheet, rows), cap, rule.get()));
                }
            }
        }
        return findings;
    }

    private static List<CheckedRow> accepted(FormSheet sheet, List<CheckedRow> rows) {
        return rows.stream()
                .filter(row -> row.sheet().name().equals(sheet.name()) && row.state() == CheckedRow.State.ACCEPTED)
                .toList();
    }

    private static List<Finding> cap(FormSheet sheet, List<CheckedRow> rows, Check.Cap cap, Rule.ExcellenceCap rule) {
        if (rule.scope() == Rule.ExcellenceCap.Scope.COMMITTEE) {
            return cap(sheet, sheet.headingCell(cap.column()).orElse(""), rows, cap, rule).stream()
                    .toList();
        }
        return rows.stream()
                .flatMap(row -> row
                        .row()
                        .answer(cap.column())
                        .flatMap(answer -> cap(sheet, answer.cell(), List.of(row), cap, rule))
                        .stream())
                .toList();
    }

    private static Optional<Finding> cap(
            FormSheet sheet, String cell, List<CheckedRow> rows, Check.Cap cap, Rule.ExcellenceCap rule) {
        BigDecimal excellent = sum(rows, cap.column());
        BigDecimal good = sum(rows, cap.good());
        if (rule.allows(excellent, good)) {
            return Optional.empty();
        }
        boolean goodAlone = rule.base() == Rule.ExcellenceCap.Base.T_ONLY;
        return Optional.of(new Finding(
                cap.code(),
                new Place(sheet.name(), cell, sheet.heading(cap.column())),
                excellent.toPlainString(),
                goodAlone
                        ? Expected.of("cap", rule.percent().toPlainString(), good.toPlainString())
                        : Expected.of(
                                "cap-or-better",
                                rule.percent().toPlainString(),
                                good.add(excellent).toPlainString())));
    }

    private static BigDecimal sum(List<CheckedRow> rows, String column) {
        return rows.stream()
                .flatMap(row -> row.row().answer(column).flatMap(Answer::number).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** S05: cells that are due under this sender and have no row at all. */
    List<Finding> cellsWithoutRow(List<RowDraft> drafts) {
        FormDefinition form = submission.form();
        if (!form.everyCell() || submission.sheets().isEmpty()) {
            return List.of();
        }
        Set<String> present =
                drafts.stream().flatMap(draft -> draft.named().stream()).collect(Collectors.toSet());
        Duties duties = new Duties(register, definitions::meetingWindow);
        List<Period> periods =
                submission.period().split(form.rowPeriod() == PeriodKind.MONTH ? PeriodKind.MONTH : form.period());
        return register.codes().stream()
                .filter(code -> !present.contains(code))
                .filter(code -> periods.stream()
                        .anyMatch(period -> duties.owes(code, period)
                                && register.committeeOn(code, period.lastDay())
                                        .filter(submission.sender()::equals)
                                        .isPresent()))
                .map(code -> new Finding(
                        FindingCode.S05,
                        Place.sheet(submission.sheets().get(0).name()),
                        code,
                        Expected.of(
                                "row-of",
                                code,
                                register.nameOn(code, submission.period().lastDay()))))
                .toList();
    }

    /** Whether a row is the sender's own, for whom the counts of a committee are left blank. */
    boolean isOwnRowOfCommittee(RowDraft draft) {
        return submission.form().subjects() == Subjects.SENDER_AND_CELLS
                && draft.organisations().equals(List.of(submission.sender()))
                && register.lastIn(submission.sender(), submission.period())
                        .filter(span -> span.type().isCell())
                        .isEmpty();
    }
}
