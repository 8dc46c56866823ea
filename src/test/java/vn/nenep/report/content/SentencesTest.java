package vn.nenep.report.content;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.organisation.SpanBuilder.aBloc;
import static vn.nenep.organisation.SpanBuilder.aCell;
import static vn.nenep.organisation.SpanBuilder.aCommittee;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nenep.cli.Golden;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.Grain;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.IndicatorDefinition.Counts;
import vn.nenep.definition.wording.Sentence;
import vn.nenep.definition.yaml.DefinitionFolder;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.indicator.FigureCalculator.Restated;
import vn.nenep.indicator.FigureCalculator.Scope;
import vn.nenep.indicator.Verdict;
import vn.nenep.indicator.failing.FailingUnit;
import vn.nenep.indicator.failing.FailingUnit.Reason;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Span;
import vn.nenep.organisation.SpanBuilder;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.report.Block;
import vn.nenep.report.Chart;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Table;
import vn.nenep.report.content.appendix.Backing;

/**
 * Every sentence at its borders, as a text that a reader can go through: {@code golden/sentences.txt}. {@code -Dgolden=write}
 * writes it anew.
 */
class SentencesTest {

    private static final Definitions SHIPPED =
            DefinitionFolder.read(Path.of("jobs"), ReportBlocks.names()).definitions();
    private static final Period YEAR = Period.ofYear(2025);
    private static final int COMMITTEES = 8;
    private static final int CELLS = 4;
    private static final Register REGISTER = register();
    private static final Map<String, String> APPENDICES =
            Map.of("failing-table", "12", "registration-table", "9", "open-forms", "10", "targets-table", "1");
    private static final List<String> TEXTS = List.of(
            "summary-text",
            "coverage-text",
            "organisations-text",
            "cell-levels",
            "grassroots-levels",
            "member-levels",
            "to-edit-assessment",
            "to-edit-tasks",
            "targets-chart",
            "meetings-by-timing",
            "attendance-by-month",
            "thematic-by-quarter",
            "thematic-share",
            "cell-ratings",
            "member-ratings",
            "excellence-cap-chart",
            "notes",
            "reconciliation",
            "open-forms",
            "failing-table");

    /**
     * What is true of every indicator at once.
     *
     * @param failed how many cells fail, from the first one on
     * @param reports received of {@link #COMMITTEES}
     * @param notDue how many quarters at the end of the year are not due
     */
    private record Situation(
            String name, long count, long of, int failed, int notReported, int disputed, long reports, int notDue) {}

    private static final List<Situation> SITUATIONS = List.of(
            new Situation("tất cả (32/32)", 32, 32, 0, 0, 0, 8, 0),
            new Situation("chỉ có một, đạt (1/1)", 1, 1, 0, 0, 0, 8, 0),
            new Situation("không (0/32)", 0, 32, 32, 0, 0, 8, 0),
            new Situation("thiếu một (31/32)", 31, 32, 1, 0, 0, 8, 0),
            new Situation("thiếu ba (29/32)", 29, 32, 3, 0, 0, 8, 0),
            new Situation("thiếu nhiều (1.200/1.224, 24 chi bộ)", 1200, 1224, 24, 0, 0, 8, 0),
            new Situation("chưa báo cáo đủ (26/28, 3 chưa báo cáo, 1 đang kiểm tra lại)", 26, 28, 2, 3, 1, 7, 0),
            new Situation("tất cả số có báo cáo (28/28, 4 chưa báo cáo)", 28, 28, 0, 4, 0, 7, 0),
            new Situation("một phần chưa đến hạn (32/32, quý IV chưa đến)", 32, 32, 0, 0, 0, 8, 1),
            new Situation("chưa có số liệu", 0, 0, 0, 32, 0, 0, 0),
            new Situation("chưa đến hạn", 0, 0, 0, 0, 0, 0, 4));

    @Test
    void everySentenceReadsWellAtItsBorders() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String id : single()) {
            text.append("== ").append(id).append('\n');
            for (Situation situation : SITUATIONS) {
                append(text, situation, id);
            }
            text.append('\n');
        }
        for (String block : TEXTS) {
            text.append("== ").append(block).append('\n');
            for (int situation : List.of(0, 3, 5, 6, 9, 10)) {
                append(text, SITUATIONS.get(situation), block);
            }
            text.append('\n');
        }

        Golden.check("sentences.txt", text.toString());
    }

    @Test
    void noSentenceHasAnEmptySlotOrASlip() {
        Pattern slip = Pattern.compile("[{}]| {2}|\\( |\\(\\)| [,.;:]|\\.\\.(?!\\.)|,,|;\\.|: ?\\.|null|%%");
        List<String> slips = new ArrayList<>();
        List<String> ids = new ArrayList<>(SHIPPED.wording().sentences().keySet());
        ids.addAll(TEXTS);
        SHIPPED.wording().tables().forEach(table -> ids.add(table.id()));
        for (Situation situation : SITUATIONS) {
            for (String id : ids) {
                ReportBlocks.write(id, facts(situation)).stream()
                        .flatMap(block -> texts(block).stream())
                        .filter(line -> slip.matcher(line).find())
                        .forEach(line -> slips.add(id + ", " + situation.name() + ": " + line));
            }
        }

        assertThat(slips).isEmpty();
    }

    /** But for the head of the document and the names of times, which follow from the register and the calendar. */
    @Test
    void noSentenceStandsInJava() throws IOException {
        Pattern literal = Pattern.compile("\"[^\"\\n]*[\\u00C0-\\u1EF9][^\"\\n]*\"");
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/nenep/report/content"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String name = String.valueOf(file.getFileName());
                if (!List.of("Material.java", "Numbers.java", "ReportBuilder.java")
                        .contains(name)) {
                    literal.matcher(Files.readString(file))
                            .results()
                            .forEach(found -> sentences.add(name + ": " + found.group()));
                }
            }
        }

        assertThat(sentences).isEmpty();
    }

    @Test
    void anIndicatorWithoutASentenceIsSaidByItsTitle() {
        Definitions without = new Definitions(
                SHIPPED.forms(),
                SHIPPED.indicators(),
                SHIPPED.rules(),
                SHIPPED.reports(),
                SHIPPED.formats(),
                SHIPPED.jobs(),
                SHIPPED.questions(),
                new vn.nenep.definition.wording.Wording(
                        SHIPPED.wording().patterns(),
                        Map.of(),
                        SHIPPED.wording().phrases(),
                        SHIPPED.wording().tables()));
        MaterialFacts facts = facts(SITUATIONS.get(3), without);

        assertThat(ReportBlocks.write("working-regulation", facts))
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly("Chi bộ có quy chế làm việc: 31/32, đạt 96,88%, tăng 21,88 điểm % so với năm 2024.");
        assertThat(ReportBlocks.write("classes", facts))
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly("Số lớp tập huấn, bồi dưỡng đã mở: 31.");
    }

    /** Those that join others are made of these. */
    private static Set<String> single() {
        return SHIPPED.wording().sentences().values().stream()
                .filter(sentence -> sentence.joins().isEmpty())
                .map(Sentence::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void append(StringBuilder text, Situation situation, String block) {
        List<String> lines = ReportBlocks.write(block, facts(situation)).stream()
                .flatMap(one -> texts(one).stream())
                .toList();
        text.append(situation.name()).append(":\n");
        if (lines.isEmpty()) {
            text.append("    (không có câu)\n");
        }
        lines.forEach(line -> text.append("    ").append(line).append('\n'));
    }

    private static List<String> texts(Block block) {
        if (block instanceof Paragraph paragraph) {
            return List.of(paragraph.text());
        }
        if (block instanceof Chart chart) {
            return List.of(
                    chart.text().title(),
                    chart.text().subtitle(),
                    chart.text().source(),
                    chart.text().caption(),
                    chart.series().stream().map(Chart.Series::name).collect(Collectors.joining(" | ")));
        }
        Table table = (Table) block;
        List<String> lines = new ArrayList<>();
        lines.add(table.caption());
        lines.add(table.columns().stream().map(Table.Column::heading).collect(Collectors.joining(" | ")));
        table.rows().stream().limit(4).forEach(row -> lines.add(String.join(" | ", row.cells())));
        return lines;
    }

    private static MaterialFacts facts(Situation situation) {
        return facts(situation, SHIPPED);
    }

    private static MaterialFacts facts(Situation situation, Definitions definitions) {
        List<Figure> figures = new ArrayList<>();
        List<FailingUnit> failing = new ArrayList<>();
        for (IndicatorDefinition indicator : definitions.indicators()) {
            figures.addAll(figures(indicator, situation));
            if (indicator.counts() == Counts.ORGANISATIONS) {
                failing.addAll(failing(indicator, situation));
            }
        }
        LocalDate asOf = LocalDate.of(2026, 1, 20);
        Backing backing = new Backing(
                failing,
                List.of(),
                List.of(),
                List.of(new Backing.FormRows("01-SH", 9, 120, 100, 2, 1, 10, 3, 4)),
                2,
                List.of(),
                Optional.of(new Backing.Stamp(40, LocalDate.of(2026, 1, 19).atTime(8, 0))));
        return new MaterialFacts(
                new Material(
                                new Scope(YEAR, asOf, Level.COMMITTEE, false, Optional.empty()),
                                definitions,
                                REGISTER,
                                new Restated(figures, List.of()),
                                new Restated(List.of(), List.of()))
                        .backedBy(backing),
                APPENDICES);
    }

    private static List<Figure> figures(IndicatorDefinition indicator, Situation situation) {
        List<Figure> figures = new ArrayList<>();
        for (PeriodKind kind : PeriodKind.values()) {
            for (Period period : YEAR.split(kind)) {
                figures.add(figure(indicator, situation, "K00", period, situation.count(), situation.of()));
            }
        }
        for (int committee = 1; committee <= COMMITTEES; committee++) {
            long short0 = Math.min(CELLS, Math.max(0, situation.failed() - (committee - 1) * CELLS));
            boolean known = situation.of() > 0;
            figures.add(figure(
                    indicator, situation, "K0" + committee, YEAR, known ? CELLS - short0 : 0, known ? CELLS : 0));
        }
        if (situation.of() > 0) {
            figures.add(figure(indicator, SITUATIONS.get(0), "K00", YEAR.yearBefore(), 24, 32));
        }
        return figures;
    }

    private static Figure figure(
            IndicatorDefinition indicator,
            Situation situation,
            String organisation,
            Period period,
            long count,
            long of) {
        boolean open = switch (period.kind()) {
            case MONTH -> period.number() > 12 - 3 * situation.notDue();
            case QUARTER -> period.number() > 4 - situation.notDue();
            case HALF -> situation.notDue() == 4 || (situation.notDue() > 0 && period.number() == 2);
            case YEAR -> situation.notDue() == 4;
        };
        boolean isNumber = indicator.counts() == Counts.NUMBER;
        long unknown = situation.notReported() + situation.disputed();
        return new Figure(
                indicator.id(),
                organisation,
                period,
                open ? 0 : count,
                isNumber ? Optional.empty() : Optional.of(open ? 0 : of),
                indicator.hasExpected() ? Optional.of(open ? 0 : of + unknown) : Optional.empty(),
                indicator.target().map(IndicatorDefinition.Target::percent),
                verdict(indicator, open, count, of, unknown),
                open ? 0 : situation.reports(),
                open ? 0 : COMMITTEES);
    }

    private static Verdict verdict(IndicatorDefinition indicator, boolean open, long count, long of, long unknown) {
        if (indicator.target().isEmpty()) {
            return Verdict.NO_TARGET;
        }
        if (open) {
            return Verdict.NOT_DUE;
        }
        if (of == 0) {
            return Verdict.NO_DATA;
        }
        boolean reached = BigDecimal.valueOf(count * 100)
                        .compareTo(indicator.target().orElseThrow().percent().multiply(BigDecimal.valueOf(of)))
                >= 0;
        if (!reached) {
            return Verdict.NOT_MET;
        }
        return unknown > 0 && indicator.hasExpected() ? Verdict.UNCERTAIN : Verdict.MET;
    }

    private static List<FailingUnit> failing(IndicatorDefinition indicator, Situation situation) {
        List<FailingUnit> units = new ArrayList<>();
        List<String> cells = REGISTER.spans()
                .filter(span -> indicator.grain() == Grain.COMMITTEE_YEAR
                        ? span.type().isGrassroots()
                        : span.type().isCell())
                .map(Span::code)
                .toList();
        Period period = YEAR.split(indicator.grain().period()).get(0);
        for (int i = 0; i < cells.size(); i++) {
            Optional<Reason> reason = reason(situation, i);
            String cell = cells.get(i);
            reason.ifPresent(why ->
                    units.add(new FailingUnit(indicator.id(), cell, period, cell.substring(0, 3), why, List.of())));
        }
        return units;
    }

    private static Optional<Reason> reason(Situation situation, int cell) {
        if (cell < situation.failed()) {
            return Optional.of(Reason.NO_ROW);
        }
        if (cell < situation.failed() + situation.disputed()) {
            return Optional.of(Reason.ROW_HELD);
        }
        return cell < situation.failed() + situation.disputed() + situation.notReported()
                ? Optional.of(Reason.FORM_MISSING)
                : Optional.empty();
    }

    private static Register register() {
        List<SpanBuilder> spans = new ArrayList<>();
        spans.add(aBloc("K00").named("Đảng ủy Khối"));
        for (int committee = 1; committee <= COMMITTEES; committee++) {
            String code = "K0" + committee;
            spans.add(aCommittee(code).named("Đảng bộ Sở " + committee).under("K00"));
            for (int cell = 1; cell <= CELLS; cell++) {
                spans.add(aCell(code + "." + cell).named("Chi bộ Phòng " + cell).under(code));
            }
        }
        return SpanBuilder.aRegisterOf(spans.toArray(new SpanBuilder[0]));
    }
}
