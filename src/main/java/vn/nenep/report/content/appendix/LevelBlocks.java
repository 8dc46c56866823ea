package vn.nenep.report.content.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nenep.definition.Scale;
import vn.nenep.indicator.question.LevelMatrix;
import vn.nenep.indicator.question.LevelMatrix.Pair;
import vn.nenep.report.Block;
import vn.nenep.report.Table;
import vn.nenep.report.content.sentence.Facts;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;

/** What was registered against what was achieved: how many of each level came out at each, and by committee above or below. */
public final class LevelBlocks {

    private LevelBlocks() {}

    /** Two tables for each matrix; nothing when nobody asks for one. */
    public static List<Block> tables(Facts facts, Backing backing) {
        List<Block> blocks = new ArrayList<>();
        for (LevelMatrix matrix : backing.levels()) {
            LevelMatrix ofCommittee = matrix.under(facts.bloc());
            if (ofCommittee.pairs().isEmpty()) {
                blocks.add(matrix(facts, matrix));
                blocks.add(byCommittee(facts, matrix));
            } else {
                blocks.add(matrix(facts, ofCommittee));
            }
        }
        return blocks;
    }

    /** Rows: the registered level, blank at last. Columns: the achieved one, blank at last. */
    private static Table matrix(Facts facts, LevelMatrix matrix) {
        List<Optional<String>> levels = new ArrayList<>();
        matrix.scale().codes().forEach(code -> levels.add(Optional.of(code)));
        levels.add(Optional.empty());
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(facts.say(Phrase.LEVELS_REGISTERED), Table.Align.LEFT, 22));
        for (Optional<String> level : levels) {
            String heading = level.map(code -> title(matrix.scale(), code)).orElse(facts.say(Phrase.LEVELS_UNKNOWN));
            columns.add(new Table.Column(heading, Table.Align.RIGHT, 13));
        }
        columns.add(new Table.Column(facts.say(Phrase.TABLE_TOTAL), Table.Align.RIGHT, 13));
        List<Table.Row> rows = new ArrayList<>();
        for (Optional<String> registered : levels) {
            List<Long> counts = levels.stream()
                    .map(achieved -> matrix.count(registered, achieved))
                    .toList();
            String name =
                    registered.map(code -> title(matrix.scale(), code)).orElse(facts.say(Phrase.LEVELS_NOT_REGISTERED));
            rows.add(row(Table.Emphasis.NORMAL, name, counts));
        }
        List<Long> sums = levels.stream()
                .map(achieved -> levels.stream()
                        .mapToLong(registered -> matrix.count(registered, achieved))
                        .sum())
                .toList();
        rows.add(row(Table.Emphasis.TOTAL, facts.say(Phrase.TABLE_TOTAL), sums));
        return new Table(
                "levels-" + matrix.question().id(), facts.say(Phrase.LEVELS_CAPTION, facts.when()), columns, rows);
    }

    private static Table.Row row(Table.Emphasis emphasis, String name, List<Long> counts) {
        List<String> cells = new ArrayList<>(List.of(name));
        counts.forEach(count -> cells.add(Numbers.count(count)));
        cells.add(Numbers.count(counts.stream().mapToLong(Long::longValue).sum()));
        return new Table.Row(emphasis, cells);
    }

    private static String title(Scale scale, String code) {
        return scale.value(code).map(Scale.Value::title).orElse(code);
    }

    private static Table byCommittee(Facts facts, LevelMatrix matrix) {
        List<Table.Row> rows =
                facts.rowPerCommittee(code -> steps(matrix, code.equals(facts.bloc()) ? matrix : matrix.under(code)));
        return new Table(
                "levels-by-committee-" + matrix.question().id(),
                facts.say(Phrase.LEVELS_BY_COMMITTEE_CAPTION, facts.when()),
                List.of(
                        new Table.Column(facts.say(Phrase.TABLE_NUMBER), Table.Align.CENTRE, 5),
                        new Table.Column(facts.say(Phrase.TABLE_COMMITTEE), Table.Align.LEFT, 40),
                        new Table.Column(facts.say(Phrase.LEVELS_CELLS), Table.Align.RIGHT, 11),
                        new Table.Column(facts.say(Phrase.LEVELS_ABOVE), Table.Align.RIGHT, 11),
                        new Table.Column(facts.say(Phrase.LEVELS_SAME), Table.Align.RIGHT, 11),
                        new Table.Column(facts.say(Phrase.LEVELS_BELOW), Table.Align.RIGHT, 11),
                        new Table.Column(facts.say(Phrase.LEVELS_WITHOUT_BOTH), Table.Align.RIGHT, 11)),
                rows);
    }

    private static List<String> steps(LevelMatrix matrix, LevelMatrix part) {
        long above = 0;
        long same = 0;
        long below = 0;
        for (Pair pair : part.pairs()) {
            int steps = matrix.steps(pair).orElse(0);
            if (matrix.steps(pair).isPresent()) {
                above += steps > 0 ? 1 : 0;
                same += steps == 0 ? 1 : 0;
                below += steps < 0 ? 1 : 0;
            }
        }
        long all = part.pairs().size();
        return List.of(
                Numbers.count(all),
                Numbers.count(above),
                Numbers.count(same),
                Numbers.count(below),
                Numbers.count(all - above - same - below));
    }
}
