package vn.nenep.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.definition.Check;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.Condition;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.Rule;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.period.MeetingWindow;
import vn.nenep.period.Timing;
import vn.nenep.submission.Answer;
import vn.nenep.submission.Submission;

/** Applies the checks of a form to one row. */
final class RowChecks {

    private final Definitions definitions;
    private final Submission submission;
    private final LocalDate receivedOn;

    RowChecks(Definitions definitions, Submission submission, LocalDate receivedOn) {
        this.definitions = definitions;
        this.submission = submission;
        this.receivedOn = receivedOn;
    }

    void check(RowDraft draft) {
        submission.form().checks().forEach(check -> check(draft, check));
    }

    private void check(RowDraft draft, Check check) {
        if (check instanceof Check.Equal equal) {
            equal(draft, equal);
        } else if (check instanceof Check.PartOfWhole part
                && submission.form().measures().isEmpty()) {
            partOfWhole(draft, part);
        } else if (check instanceof Check.Needs needs) {
            needs(draft, needs);
        } else if (check instanceof Check.Belongs belongs) {
            belongs(draft, belongs);
        } else if (check instanceof Check.Arrived arrived) {
            draft.answer(arrived.column())
                    .flatMap(Answer::date)
                    .filter(date -> date.isAfter(receivedOn))
                    .ifPresent(date ->
                            draft.find(arrived.code(), arrived.column(), Expected.of("not-after", print(receivedOn))));
        } else if (check instanceof Check.Fits fits) {
            fits(draft, fits);
        }
    }

    private void equal(RowDraft draft, Check.Equal equal) {
        for (Check.Equation equation : equal.equations()) {
            Optional<BigDecimal> left = sum(draft, equation.left());
            Optional<BigDecimal> right = sum(draft, equation.right());
            if (left.isPresent() && right.isPresent() && left.get().compareTo(right.get()) != 0) {
                draft.find(
                        equal.code(),
                        equal.column(),
                        Expected.of(
                                "equal",
                                print(draft, equation.left()),
                                left.get().toPlainString(),
                                print(draft, equation.right()),
                                right.get().toPlainString()));
                return;
            }
        }
    }

    private static String print(RowDraft draft, List<String> columns) {
        return columns.isEmpty()
                ? "0"
                : String.join(
                        " + ",
                        columns.stream()
                                .map(column -> "«" + draft.sheet().heading(column) + "»")
                                .toList());
    }

    private void partOfWhole(RowDraft draft, Check.PartOfWhole check) {
        Optional<BigDecimal> part = sum(draft, List.of(check.column()));
        // where the sheet has no such column nobody said how large the whole is
        Optional<BigDecimal> whole = draft.answer(check.whole()).flatMap(there -> sum(draft, List.of(check.whole())));
        if (part.isPresent() && whole.isPresent() && part.get().compareTo(whole.get()) > 0) {
            draft.find(
                    check.code(),
                    check.column(),
                    Expected.of(
                            "part-of",
                            draft.sheet().heading(check.whole()),
                            whole.get().toPlainString()));
        }
    }

    /** The sum of some counts, optional blanks as 0; empty when one of them can't be read or is missing. */
    private Optional<BigDecimal> sum(RowDraft draft, List<String> columns) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String column : columns) {
            if (!draft.readable(column) || isMissing(draft, column)) {
                return Optional.empty();
            }
            sum = sum.add(draft.answer(column).flatMap(Answer::number).orElse(BigDecimal.ZERO));
        }
        return Optional.of(sum);
    }

    private boolean isMissing(RowDraft draft, String column) {
        boolean required = submission
                .form()
                .column(column)
                .filter(known -> known.required() != ColumnDefinition.Required.NO)
                .isPresent();
        return required && draft.value(column).isEmpty();
    }

    private void needs(RowDraft draft, Check.Needs check) {
        boolean blank = draft.answer(check.column()).map(Answer::isBlank).orElse(true);
        if (blank && check.when().stream().allMatch(condition -> holds(draft, condition))) {
            draft.find(check.code(), check.column(), Expected.of("needed-" + check.column()));
        }
    }

    private boolean holds(RowDraft draft, Condition condition) {
        if (condition instanceof Condition.In in) {
            Optional<String> value = in.column().equals(FormDefinition.TIMING)
                    ? timing(draft).map(Timing::code)
                    : draft.answer(in.column()).flatMap(Answer::text);
            return value.map(in.values()::contains).orElse(false);
        }
        if (condition instanceof Condition.Marked marked) {
            return draft.answer(marked.column()).map(Answer::isYes).orElse(false);
        }
        if (condition instanceof Condition.Asked asked) {
            return draft.answer(asked.column()).isPresent();
        }
        if (condition instanceof Condition.Given given) {
            return draft.value(given.column()).isPresent();
        }
        return false;
    }

    private void belongs(RowDraft draft, Check.Belongs check) {
        Optional<LocalDate> date = draft.answer(check.column()).flatMap(Answer::date);
        if (date.isEmpty()) {
            return;
        }
        if (submission.form().timing().isPresent()) {
            Optional<MeetingWindow> window = draft.period().flatMap(definitions::meetingWindow);
            window.filter(days -> days.timing(date.get()).isEmpty())
                    .ifPresent(days -> draft.find(
                            check.code(),
                            check.column(),
                            Expected.of("between", print(days.first()), print(days.last()))));
        } else if (!submission.period().contains(date.get())) {
            draft.find(
                    check.code(),
                    check.column(),
                    Expected.of(
                            "between",
                            print(submission.period().firstDay()),
                            print(submission.period().lastDay())));
        }
    }

    private Optional<Timing> timing(RowDraft draft) {
        Optional<LocalDate> date = submission
                .form()
                .timing()
                .flatMap(timing -> draft.answer(timing.date()))
                .flatMap(Answer::date);
        return draft.period().flatMap(definitions::meetingWindow).flatMap(window -> date.flatMap(window::timing));
    }

    private void fits(RowDraft draft, Check.Fits check) {
        Optional<BigDecimal> score = draft.answer(check.score()).flatMap(Answer::number);
        Optional<String> level = draft.answer(check.column()).flatMap(Answer::text);
        Optional<String> fitting = score.flatMap(number -> definitions
                .rule(Rule.QualityScale.class, submission.period())
                .flatMap(scale -> levelOf(scale, number)));
        if (level.isPresent() && fitting.isPresent() && !fitting.equals(level)) {
            String title = submission
                    .form()
                    .column(check.column())
                    .flatMap(column -> column.scale())
                    .flatMap(scale -> scale.value(fitting.get()))
                    .map(value -> value.title())
                    .orElse(fitting.get());
            draft.find(
                    check.code(),
                    check.column(),
                    Expected.of("fits-score", title, score.get().toPlainString()));
        }
    }

    private static Optional<String> levelOf(Rule.QualityScale scale, BigDecimal score) {
        return scale.lowest().entrySet().stream()
                .filter(level -> score.compareTo(level.getValue()) >= 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static String print(LocalDate date) {
        return new vn.nenep.workbook.CellValue.Date(date).shown();
    }
}
