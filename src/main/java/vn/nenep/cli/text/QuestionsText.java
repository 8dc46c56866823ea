package vn.nenep.cli.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nenep.indicator.question.Question;
import vn.nenep.indicator.question.Question.Changed;
import vn.nenep.indicator.question.Question.Far;
import vn.nenep.indicator.question.Question.Levels;
import vn.nenep.indicator.question.Question.SentTwice;
import vn.nenep.indicator.question.Source;
import vn.nenep.organisation.Register;

/** Says what is worth asking: by committee and short for people, all of it as CSV. */
public final class QuestionsText {

    private static final int SCREEN = 36;
    private static final int DECIMALS = 1;
    private static final List<String> COLUMNS = List.of(
            "code",
            "title",
            "period",
            "committee",
            "committee_name",
            "subject",
            "subject_name",
            "seen",
            "compared",
            "why",
            "sources");

    private final Console console;
    private final Register register;

    public QuestionsText(Console console, Register register) {
        this.console = console;
        this.register = register;
    }

    /** How many there are of each code, then the first ones by committee, and how many more there are. */
    public List<String> grouped(List<Question> questions) {
        List<String> lines = new ArrayList<>();
        if (questions.isEmpty()) {
            lines.add(console.text("questions.none"));
            return lines;
        }
        lines.add(console.text("questions.head", count(questions.size())));
        codes(questions)
                .forEach((code, ofCode) -> lines.add("  "
                        + console.text(
                                "questions.code",
                                code,
                                ofCode.get(0).definition().title(),
                                count(ofCode.size()))));
        int shown = first(lines, questions);
        if (shown < questions.size()) {
            lines.add("");
            lines.add(console.text("questions.more", count(questions.size() - shown)));
        }
        return lines;
    }

    /** Adds as many whole questions as a screen has room for, at least one, and says of each code once why it is asked. */
    private int first(List<String> lines, List<Question> questions) {
        String committee = "";
        Set<String> explained = new HashSet<>();
        int shown = 0;
        while (shown < questions.size() && (shown == 0 || lines.size() < SCREEN)) {
            Question question = questions.get(shown);
            if (!question.committee().equals(committee)) {
                committee = question.committee();
                lines.add("");
                lines.add(named(committee, question));
            }
            lines.addAll(lines(question));
            if (explained.add(question.definition().code())) {
                lines.add("       " + why(question));
            }
            shown++;
        }
        return shown;
    }

    private static Map<String, List<Question>> codes(List<Question> questions) {
        return questions.stream()
                .collect(Collectors.groupingBy(one -> one.definition().code(), TreeMap::new, Collectors.toList()));
    }

    private List<String> lines(Question question) {
        String subject = question.subject().equals(question.committee()) ? "" : named(question.subject(), question);
        List<String> lines = new ArrayList<>();
        lines.add("  "
                + console.text(
                        subject.isEmpty() ? "questions.one" : "questions.one.of",
                        question.definition().code(),
                        question.period(),
                        seen(question),
                        subject));
        lines.add("       " + compared(question));
        question.sources().forEach(source -> lines.add("       - " + source));
        return lines;
    }

    private String named(String code, Question question) {
        return console.text("questions.named", code, name(code, question));
    }

    private String name(String code, Question question) {
        return register.nameOn(code, question.period().lastDay());
    }

    private String seen(Question question) {
        if (question.seen() instanceof Levels levels) {
            return console.text(
                    "questions.seen.levels",
                    levels.registered().title(),
                    levels.achieved().title());
        }
        if (question.seen() instanceof Far far) {
            return far.denominator()
                    .map(of -> console.text(
                            "questions.seen.share",
                            far.indicator().title(),
                            number(far.value()),
                            count(far.numerator()),
                            count(of)))
                    .orElseGet(() -> console.text(
                            "questions.seen.number",
                            far.indicator().title(),
                            count(far.numerator()),
                            number(far.value())));
        }
        if (question.seen() instanceof Changed changed) {
            return console.text(
                    isShare(changed.compared()) ? "questions.seen.change" : "questions.seen.change.number",
                    changed.indicator().title(),
                    number(changed.before()),
                    number(changed.value()),
                    signed(changed.change()));
        }
        SentTwice twice = (SentTwice) question.seen();
        return console.text("questions.seen.twice", twice.form(), count(twice.rows()), count(twice.different()));
    }

    private static boolean isShare(Far far) {
        return far.denominator().isPresent();
    }

    private String compared(Question question) {
        if (question.seen() instanceof Levels levels) {
            return console.text(
                    levels.steps() < 0 ? "questions.compared.below" : "questions.compared.above",
                    count(Math.abs(levels.steps())));
        }
        if (question.seen() instanceof Far far) {
            return far(isShare(far) ? "share" : "number", far, number(far.median()));
        }
        if (question.seen() instanceof Changed changed) {
            Far far = changed.compared();
            return far(isShare(far) ? "change" : "change.number", far, signed(far.median()));
        }
        SentTwice twice = (SentTwice) question.seen();
        return twice.other().equals(question.committee())
                ? console.text("questions.compared.period", twice.otherPeriod())
                : console.text("questions.compared.committee", named(twice.other(), question), twice.otherPeriod());
    }

    private String far(String what, Far far, String median) {
        BigDecimal distance = far.value().subtract(far.median()).abs();
        String usual = far.usual().signum() == 0 ? ".same" : "";
        return console.text(
                "questions.compared." + what + usual,
                count(far.units()),
                median,
                number(distance),
                number(far.usual()),
                console.text(far.value().compareTo(far.median()) > 0 ? "questions.higher" : "questions.lower"));
    }

    private String why(Question question) {
        if (question.seen() instanceof Levels) {
            return console.text("questions.why.levels");
        }
        if (question.seen() instanceof Far) {
            return console.text("questions.why.far");
        }
        if (question.seen() instanceof Changed) {
            return console.text("questions.why.changed");
        }
        SentTwice twice = (SentTwice) question.seen();
        return console.text(
                twice.other().equals(question.committee()) ? "questions.why.period" : "questions.why.committee");
    }

    private String number(BigDecimal number) {
        return console.numbers().decimal(number, DECIMALS);
    }

    private String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number(number);
    }

    private String count(long number) {
        return console.numbers().count(number);
    }

    /** All questions, one a line (RFC 4180). */
    public String csv(List<Question> questions) {
        return CsvText.of(COLUMNS, questions.stream().map(this::fields));
    }

    /** A question with all its fields in order. */
    public Map<String, String> fields(Question question) {
        List<String> values = List.of(
                question.definition().code(),
                question.definition().title(),
                question.period().code(),
                question.committee(),
                name(question.committee(), question),
                question.subject(),
                name(question.subject(), question),
                seen(question),
                compared(question),
                why(question),
                question.sources().stream().map(Source::toString).collect(Collectors.joining("; ")));
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            fields.put(COLUMNS.get(i), values.get(i));
        }
        return fields;
    }
}
