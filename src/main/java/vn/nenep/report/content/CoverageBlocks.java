package vn.nenep.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nenep.definition.Grain;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.indicator.Figure;
import vn.nenep.report.Block;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Table;
import vn.nenep.report.content.sentence.Facts;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;

/** How complete the data are: before any result is read. */
final class CoverageBlocks {

    private static final String OPEN_FORMS = "open-forms";

    private CoverageBlocks() {}

    static List<Block> text(Facts facts) {
        Map<String, Figure> byForm = byForm(facts);
        if (byForm.isEmpty()) {
            return List.of(Paragraph.body(facts.say(Phrase.COVERAGE_NOT_DUE, Numbers.date(facts.asOf()))));
        }
        String forms = byForm.entrySet().stream()
                .map(form -> facts.say(
                        Phrase.COVERAGE_FORM,
                        form.getKey(),
                        Numbers.count(form.getValue().reportsReceived()),
                        Numbers.count(form.getValue().reportsExpected())))
                .collect(Collectors.joining("; "));
        long missing = byForm.values().stream()
                .mapToLong(figure -> figure.reportsExpected() - figure.reportsReceived())
                .sum();
        String appendix = facts.appendix(OPEN_FORMS)
                .map(number -> facts.say(Phrase.APPENDIX_REFERENCE, number))
                .orElse("");
        return List.of(Paragraph.body(facts.say(Phrase.COVERAGE, Numbers.date(facts.asOf()), forms)
                + " "
                + (missing == 0
                        ? facts.say(Phrase.COVERAGE_ALL)
                        : facts.say(Phrase.COVERAGE_MISSING, Numbers.count(missing), appendix))));
    }

    static List<Block> table(Facts facts) {
        List<Table.Row> rows = new ArrayList<>();
        byForm(facts)
                .forEach((form, figure) -> rows.add(Table.Row.of(List.of(
                        form,
                        facts.definitions()
                                .form(form)
                                .map(found -> sentenceCase(found.title()))
                                .orElse(""),
                        Numbers.count(figure.reportsExpected()),
                        Numbers.count(figure.reportsReceived()),
                        Numbers.count(figure.reportsExpected() - figure.reportsReceived()),
                        Numbers.share(figure.reportsReceived(), figure.reportsExpected())
                                .map(Numbers::percent)
                                .orElse(Numbers.NONE)))));
        return List.of(new Table(
                "coverage",
                facts.say(Phrase.COVERAGE_CAPTION, facts.when()),
                List.of(
                        new Table.Column(facts.say(Phrase.COVERAGE_FORM_COLUMN), Table.Align.CENTRE, 11),
                        new Table.Column(facts.say(Phrase.COVERAGE_TITLE_COLUMN), Table.Align.LEFT, 41),
                        new Table.Column(facts.say(Phrase.COVERAGE_EXPECTED), Table.Align.RIGHT, 12),
                        new Table.Column(facts.say(Phrase.COVERAGE_RECEIVED), Table.Align.RIGHT, 12),
                        new Table.Column(facts.say(Phrase.COVERAGE_LACKING), Table.Align.RIGHT, 12),
                        new Table.Column(facts.say(Phrase.COVERAGE_SHARE), Table.Align.RIGHT, 12)),
                rows));
    }

    /** Titles of forms are in capitals, which shout in a table. */
    private static String sentenceCase(String title) {
        return title.substring(0, 1) + title.substring(1).toLowerCase(Locale.ROOT);
    }

    /** One figure of each form that is due, for its counts of reports. */
    private static Map<String, Figure> byForm(Facts facts) {
        Map<String, Figure> byForm = new TreeMap<>();
        for (IndicatorDefinition indicator : facts.definitions().indicators()) {
            boolean ownGrain =
                    indicator.grain() != Grain.CELL_YEAR || !indicator.form().equals("01-SH");
            if (ownGrain) {
                byForm.putIfAbsent(indicator.form(), facts.figure(indicator.id()));
            }
        }
        byForm.values().removeIf(figure -> figure.reportsExpected() == 0);
        return byForm;
    }
}
