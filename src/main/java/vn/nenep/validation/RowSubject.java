package vn.nenep.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.Subjects;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.FindingCode;
import vn.nenep.organisation.NameIndex;
import vn.nenep.organisation.NameKey;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Span;
import vn.nenep.period.Period;
import vn.nenep.submission.Answer;
import vn.nenep.submission.Submission;

/** Finds the organisations that a row is about and checks that the sender may report them (R01, R02, R14). */
final class RowSubject {

    private static final Set<String> ALL_CELLS = Stream.of(
                    "toàn bộ chi bộ",
                    "toàn bộ các chi bộ",
                    "toàn bộ chi bộ trực thuộc",
                    "toàn bộ các chi bộ trực thuộc",
                    "tất cả chi bộ",
                    "tất cả các chi bộ",
                    "tất cả chi bộ trực thuộc",
                    "tất cả các chi bộ trực thuộc",
                    "các chi bộ trực thuộc",
                    "100% chi bộ")
            .map(NameKey::of)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]");
    private static final Pattern BETWEEN_CODES = Pattern.compile("[,;+&/\\p{Z}\\s]+(?:và[\\p{Z}\\s]+)?");

    private final Register register;
    private final Submission submission;
    private final boolean fromBloc;
    private final NameIndex names;

    RowSubject(Register register, Submission submission) {
        this.register = register;
        this.submission = submission;
        Period period = submission.period();
        this.fromBloc = register.lastIn(submission.sender(), period, span -> span.type() == OrganisationType.BLOC)
                .isPresent();
        this.names = register.names(period);
    }

    private boolean isOwn(Span span) {
        boolean ofSender = register.committeeIn(span.code(), submission.period())
                .filter(submission.sender()::equals)
                .isPresent();
        return span.code().equals(submission.sender())
                || (ofSender && span.type().isCell());
    }

    private boolean everOwn(Span span) {
        return span.type().isCell()
                && (span.parent().equals(Optional.of(submission.sender()))
                        || span.code().equals(submission.sender())
                        || register.committeeOn(span.code(), span.from())
                                .filter(submission.sender()::equals)
                                .isPresent());
    }

    void find(RowDraft draft) {
        FormDefinition form = submission.form();
        if (form.subjects() == Subjects.SENDER) {
            draft.about(List.of(submission.sender()));
            return;
        }
        Optional<ColumnDefinition> list = form.columnOf(ColumnType.ORGANISATIONS);
        if (list.isPresent()) {
            several(draft, list.get());
        } else {
            single(draft);
        }
    }

    private void single(RowDraft draft) {
        FormDefinition form = submission.form();
        String codeColumn = form.columnOf(ColumnType.ORGANISATION_CODE)
                .map(ColumnDefinition::id)
                .orElse("");
        String nameColumn = form.columnOf(ColumnType.ORGANISATION_NAME)
                .map(ColumnDefinition::id)
                .orElse("");
        String column = draft.value(codeColumn).isPresent() ? codeColumn : nameColumn;
        Optional<String> written = draft.answer(column).flatMap(Answer::text);
        if (written.isEmpty()) {
            String missing = draft.answer(codeColumn).isPresent() ? codeColumn : nameColumn;
            draft.find(FindingCode.C01, missing, Expected.of("organisation"));
            return;
        }
        Period period = draft.period().orElse(submission.period());
        acceptable(draft, column, written.get(), period).ifPresent(code -> draft.about(List.of(code)));
    }

    private void several(RowDraft draft, ColumnDefinition column) {
        Optional<String> written = draft.answer(column.id()).flatMap(Answer::text);
        if (written.isEmpty()) {
            return;
        }
        if (ALL_CELLS.contains(NameKey.of(written.get()))) {
            submission
                    .form()
                    .columnOf(ColumnType.DATE)
                    .flatMap(date -> draft.answer(date.id()))
                    .flatMap(Answer::date)
                    .ifPresent(day -> draft.about(allCells(day)));
            return;
        }
        List<String> codes = new ArrayList<>();
        parts(written.get())
                .forEach(part -> acceptable(draft, column.id(), part, submission.period())
                        .ifPresent(codes::add));
        draft.about(codes.stream().distinct().toList());
    }

    /** One name, or several with a comma, semicolon or line break between; codes also with anything else. */
    private List<String> parts(String written) {
        if (match(written).code().isPresent()) {
            return List.of(written);
        }
        List<String> parts = split(BETWEEN, written);
        List<String> words = split(BETWEEN_CODES, written);
        boolean allCodes = words.stream().allMatch(word -> names.code(word).isPresent());
        return allCodes ? words : parts;
    }

    private static List<String> split(Pattern between, String written) {
        return between.splitAsStream(written)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private List<String> allCells(LocalDate day) {
        return register.cellsOn(day)
                .filter(span -> fromBloc
                        ? span.type() == OrganisationType.GRASSROOTS_CELL
                        : register.committeeOn(span.code(), day)
                                .filter(submission.sender()::equals)
                                .isPresent())
                .map(Span::code)
                .toList();
    }

    private Optional<String> acceptable(RowDraft draft, String column, String written, Period period) {
        NameIndex.Match match = match(written);
        if (match.code().isEmpty()) {
            draft.find(
                    FindingCode.R01,
                    column,
                    match.suggestion()
                            .map(code -> Expected.of(
                                    "organisation-suggested", code, register.nameOn(code, period.lastDay())))
                            .orElse(Expected.of("organisation")));
            return Optional.empty();
        }
        String code = match.code().get();
        draft.names(code);
        if (match.loosely()) {
            draft.find(FindingCode.C08, column, Expected.of("read-as", code, register.nameOn(code, period.lastDay())));
        }
        boolean itself = submission.form().subjects() == Subjects.SENDER_AND_CELLS && code.equals(submission.sender());
        if (!itself
                && register.lastIn(code, period, span -> span.type().isCell()).isEmpty()) {
            boolean everCell = register.spans()
                    .anyMatch(span -> span.code().equals(code) && span.type().isCell());
            draft.find(everCell ? FindingCode.R14 : FindingCode.R01, column, Expected.of("active-in", period.code()));
            return Optional.empty();
        }
        Optional<String> committee = register.committeeIn(code, period);
        if (!fromBloc && !committee.equals(Optional.of(submission.sender()))) {
            draft.find(FindingCode.R02, column, Expected.of("committee-of", committee.orElse("–")));
            return Optional.empty();
        }
        return Optional.of(code);
    }

    private NameIndex.Match match(String written) {
        NameIndex.Match own = names.find(written, this::isOwn);
        if (own.code().isPresent()) {
            return own;
        }
        NameIndex.Match any = names.find(written, span -> span.type().isCell());
        if (any.code().isPresent()) {
            return any;
        }
        // a cell that is no longer there is known by its last name, and told to have ended
        NameIndex.Match former = register.namesEver().find(written, this::everOwn);
        return former.code().isPresent() ? former : own;
    }
}
