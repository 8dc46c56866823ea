package vn.nenep.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.report.Block;
import vn.nenep.report.Chart;
import vn.nenep.report.HeatMap;
import vn.nenep.report.HeatMap.Field;
import vn.nenep.report.HeatMap.Tone;
import vn.nenep.report.Paragraph;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;
import vn.nenep.report.content.sentence.UnitPhrase;

/**
 * The regular meetings of every organisation in every month. A field shows the worst that happened there and how often: what
 * an office looks for is the month in which a cell did not meet, which an average hides.
 */
final class MonthMap {

    private final Material material;
    private final MonthStates states;
    private final List<Period> months;

    private MonthMap(Material material) {
        this.material = material;
        this.states = new MonthStates(material::say);
        this.months = material.period().split(PeriodKind.MONTH);
    }

    static List<Block> blocks(Material material) {
        return new MonthMap(material).blocks();
    }

    private List<Block> blocks() {
        List<HeatMap.Row> rows = material.committees().stream()
                .map(code -> new HeatMap.Row(material.shortName(code), fields(code)))
                .toList();
        if (rows.stream().allMatch(row -> row.fields().stream().allMatch(field -> is(field, Tone.NONE)))) {
            return List.of(Paragraph.note(material.say(UnitPhrase.MAP_NONE_DUE)));
        }
        List<List<HeatMap.Row>> pages = Pages.split(rows, HeatMap.MOST_ROWS, row -> Pages.height(row.name()));
        return IntStream.range(0, pages.size())
                .<Block>mapToObj(page -> map(rows, pages.get(page), page))
                .toList();
    }

    private HeatMap map(List<HeatMap.Row> all, List<HeatMap.Row> rows, int page) {
        String more = Pages.more(material, page);
        return new HeatMap(
                "meetings-map-" + (page + 1),
                new Chart.Text(
                        title(all) + more,
                        material.say(
                                material.isOfCells() ? UnitPhrase.MAP_SUBTITLE : UnitPhrase.MAP_SUBTITLE_COUNTED,
                                material.when()),
                        material.source("meetings-held"),
                        material.say(UnitPhrase.MAP_CAPTION, material.when()) + more,
                        rows.stream()
                                .map(row -> material.say(Phrase.CHART_VALUE, row.name(), words(row.fields())))
                                .collect(Collectors.joining("; "))),
                material.say(Phrase.TABLE_COMMITTEE),
                months.stream()
                        .map(month -> material.say(Phrase.CHART_MONTH, month.number()))
                        .toList(),
                states.key(),
                rows);
    }

    private String title(List<HeatMap.Row> rows) {
        long good = rows.stream()
                .filter(row -> row.fields().stream().anyMatch(field -> is(field, Tone.GOOD))
                        && row.fields().stream().allMatch(field -> is(field, Tone.GOOD) || is(field, Tone.NONE)))
                .count();
        long missing = rows.stream()
                .filter(row -> row.fields().stream().anyMatch(field -> is(field, Tone.BAD)))
                .count();
        return missing == 0
                ? material.say(UnitPhrase.MAP_TITLE_NONE_MISSING, Numbers.count(good), Numbers.count(rows.size()))
                : material.say(
                        UnitPhrase.MAP_TITLE, Numbers.count(good), Numbers.count(rows.size()), Numbers.count(missing));
    }

    private List<Field> fields(String code) {
        return months.stream()
                .map(month -> states.field(
                        material.figure("meetings-held", code, month),
                        material.figure("meetings-in-rule", code, month)))
                .toList();
    }

    private static boolean is(Field field, Tone tone) {
        return field.state().tone() == tone;
    }

    private String words(List<Field> fields) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (!is(fields.get(i), Tone.GOOD)) {
                words.add(material.say(
                        UnitPhrase.MAP_ALTERNATIVE,
                        months.get(i).number(),
                        fields.get(i).label()));
            }
        }
        return words.isEmpty() ? material.say(UnitPhrase.MAP_ALTERNATIVE_GOOD) : String.join(", ", words);
    }
}
