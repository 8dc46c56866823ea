package vn.nenep.indicator.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.QuestionDefinition;
import vn.nenep.definition.QuestionDefinition.Between;
import vn.nenep.definition.QuestionDefinition.Copied;
import vn.nenep.indicator.question.SentRows.Line;
import vn.nenep.period.Period;

/** Asks about blocks of rows that stand in two reports. */
final class CopiedQuestions {

    private static final Comparator<Pair> PAIRS =
            Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other);

    private final QuestionDefinition question;
    private final Copied copied;
    private final Period year;
    private final List<SentRows> all;
    private final Map<Pair, Block> longest = new TreeMap<>(PAIRS);

    private CopiedQuestions(QuestionDefinition question, Copied copied, Period year, List<SentRows> all) {
        this.question = question;
        this.copied = copied;
        this.year = year;
        this.all = all;
    }

    /** Two of the reports. */
    private record Pair(int one, int other) {}

    /** Where a row stands: in which report, as which row of it. */
    private record Spot(int report, int line) {}

    /** The same rows in both of a pair. */
    private record Block(int from, int otherFrom, int rows) {}

    /** One question for each two reports that share a block large and varied enough: the longest one. */
    static List<Question> of(
            JdbcTemplate jdbc, Definitions definitions, QuestionDefinition question, Copied copied, Period year) {
        List<SentRows> sent =
                SentRows.inForce(jdbc, definitions.form(copied.form()).orElseThrow(), copied.columns(), year.year());
        return new CopiedQuestions(question, copied, year, sent).all();
    }

    private List<Question> all() {
        for (List<Spot> spots : shared()) {
            for (int i = 0; i < spots.size(); i++) {
                for (int j = i + 1; j < spots.size(); j++) {
                    compare(spots.get(i), spots.get(j));
                }
            }
        }
        List<Question> questions = new ArrayList<>();
        longest.forEach((pair, block) -> questions.add(question(pair, block)));
        return questions;
    }

    /** The places of every window of {@code least-rows} rows that stands in more than one. */
    private List<List<Spot>> shared() {
        Map<List<List<String>>, List<Spot>> windows = new LinkedHashMap<>();
        for (int report = 0; report < all.size(); report++) {
            for (int line = 0;
                    line + copied.leastRows() <= all.get(report).lines().size();
                    line++) {
                if (isVaried(report, line)) {
                    windows.computeIfAbsent(window(report, line), key -> new ArrayList<>())
                            .add(new Spot(report, line));
                }
            }
        }
        return windows.values().stream().filter(spots -> spots.size() > 1).toList();
    }

    private List<List<String>> window(int report, int line) {
        return all.get(report).lines().subList(line, line + copied.leastRows()).stream()
                .map(Line::values)
                .toList();
    }

    /** One row over and over tells nothing, and may stand anywhere. */
    private boolean isVaried(int report, int line) {
        return line >= 0 && new HashSet<>(window(report, line)).size() > 1;
    }

    private void compare(Spot one, Spot other) {
        SentRows mine = all.get(one.report());
        SentRows theirs = all.get(other.report());
        if (!mayBeAsked(mine, theirs)) {
            return;
        }
        boolean wasSeen = isSame(one, other, -1) && isVaried(one.report(), one.line() - 1);
        if (wasSeen) {
            return;
        }
        int back = 0;
        while (isSame(one, other, -back - 1)) {
            back++;
        }
        int rows = copied.leastRows();
        while (isSame(one, other, rows)) {
            rows++;
        }
        Block block = new Block(one.line() - back, other.line() - back, rows + back);
        if (mine.different(block.from(), block.rows()) >= copied.leastDifferent()) {
            longest.merge(
                    new Pair(one.report(), other.report()),
                    block,
                    (known, found) -> found.rows() > known.rows() ? found : known);
        }
    }

    private boolean isSame(Spot one, Spot other, int offset) {
        List<Line> mine = all.get(one.report()).lines();
        List<Line> theirs = all.get(other.report()).lines();
        int a = one.line() + offset;
        int b = other.line() + offset;
        return a >= 0
                && b >= 0
                && a < mine.size()
                && b < theirs.size()
                && mine.get(a).values().equals(theirs.get(b).values());
    }

    private boolean mayBeAsked(SentRows one, SentRows other) {
        boolean sameCommittee = one.committee().equals(other.committee());
        boolean samePeriod = one.period().equals(other.period());
        boolean ofTheYear = one.period().year() == year.year() || other.period().year() == year.year();
        return ofTheYear
                && (copied.between() == Between.COMMITTEES
                        ? !sameCommittee && samePeriod
                        : sameCommittee && !samePeriod);
    }

    /** The later period is asked about, and of two committees the first one by code. */
    private Question question(Pair pair, Block block) {
        SentRows one = all.get(pair.one());
        SentRows other = all.get(pair.other());
        boolean later = one.period().compareTo(other.period()) > 0 || copied.between() == Between.COMMITTEES;
        List<Source> mine = one.sources(block.from(), block.rows(), copied.columns());
        List<Source> theirs = other.sources(block.otherFrom(), block.rows(), copied.columns());
        List<Source> sources = new ArrayList<>(later ? mine : theirs);
        sources.addAll(later ? theirs : mine);
        SentRows asked = later ? one : other;
        SentRows against = later ? other : one;
        return new Question(
                question,
                asked.committee(),
                asked.period(),
                asked.committee(),
                new Question.SentTwice(
                        copied.form(),
                        block.rows(),
                        one.different(block.from(), block.rows()),
                        against.committee(),
                        against.period()),
                sources);
    }
}
