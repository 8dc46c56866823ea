package vn.nenep.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.nenep.finding.Finding;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.Finding.Place;
import vn.nenep.finding.FindingCode;
import vn.nenep.finding.Severity;
import vn.nenep.period.Period;
import vn.nenep.submission.Answer;
import vn.nenep.submission.FormRow;
import vn.nenep.submission.FormSheet;

/** A row while its checks run: what it is about, and what was found in it so far. */
final class RowDraft {

    private final FormSheet sheet;
    private final FormRow row;
    private final ToIntFunction<FindingCode> waivers;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> named = new ArrayList<>();
    private List<String> organisations = List.of();
    private Optional<Period> period = Optional.empty();

    /** With the number of the waiver for a code; 0 for none. */
    RowDraft(FormSheet sheet, FormRow row, ToIntFunction<FindingCode> waivers) {
        this.sheet = sheet;
        this.row = row;
        this.waivers = waivers;
    }

    FormSheet sheet() {
        return sheet;
    }

    FormRow row() {
        return row;
    }

    List<Finding> findings() {
        return findings;
    }

    List<String> organisations() {
        return organisations;
    }

    void about(List<String> codes) {
        this.organisations = codes;
    }

    /** An organisation that stands in the row, acceptable or not. */
    void names(String code) {
        named.add(code);
    }

    /** The organisations that stand in the row, acceptable or not. */
    List<String> named() {
        return named;
    }

    Optional<Period> period() {
        return period;
    }

    void in(Period rowPeriod) {
        this.period = Optional.of(rowPeriod);
    }

    Optional<Answer> answer(String column) {
        return row.answer(column);
    }

    /** The value of a column; empty when it is blank, unreadable or not there. */
    Optional<Object> value(String column) {
        return answer(column).flatMap(Answer::value);
    }

    boolean readable(String column) {
        return answer(column).map(Answer::readable).orElse(true);
    }

    void find(FindingCode code, String column, Expected expected) {
        Optional<Answer> answer = answer(column);
        findings.add(new Finding(
                code,
                new Place(sheet.name(), answer.map(Answer::cell).orElseGet(this::firstCell), sheet.heading(column)),
                answer.map(Answer::seen).orElse(""),
                expected,
                waivers.applyAsInt(code)));
    }

    private String firstCell() {
        return row.answers().values().stream().findFirst().map(Answer::cell).orElse("");
    }

    CheckedRow checked() {
        boolean unreadable = row.answers().values().stream().anyMatch(answer -> !answer.readable());
        boolean error = findings.stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR && finding.code() != FindingCode.R03);
        boolean duplicate = findings.stream().anyMatch(finding -> finding.code() == FindingCode.R03);
        CheckedRow.State state = unreadable || error
                ? CheckedRow.State.HELD
                : duplicate ? CheckedRow.State.DUPLICATE : CheckedRow.State.ACCEPTED;
        return new CheckedRow(sheet, row, organisations, period, state);
    }
}
