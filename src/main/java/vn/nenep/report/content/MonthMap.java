package vn.nenep.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.nenep.indicator.Figure;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.report.Block;
import vn.nenep.report.Chart;
import vn.nenep.report.HeatMap;
import vn.nenep.report.HeatMap.Field;
import vn.nenep.report.HeatMap.State;
import vn.nenep.report.HeatMap.Tone;
import vn.nenep.report.Paragraph;
import vn.nenep.report.content.sentence.Numbers;

/**
 * The regular meetings of every organisation in every month. A field shows the worst that happened there and how often: what
 * an office looks for is the month in which a cell did not meet, which an average hides.
 */
final class MonthMap {

    static final State GOOD = new State("Đ", "đúng thời gian quy định", Tone.GOOD);
    static final State OUTSIDE = new State("M", "muộn hoặc sớm hơn quy định", Tone.FAIR);
    static final State MISSING = new State("K", "không sinh hoạt", Tone.BAD);
    static final State UNKNOWN = new State("?", "chưa rõ (chưa báo cáo, dòng bị giữ lại)", Tone.UNKNOWN);
    static final State NOT_DUE = new State("–", "không phải họp", Tone.NONE);
    static final List<State> KEY = List.of(GOOD, OUTSIDE, MISSING, UNKNOWN, NOT_DUE);

    private MonthMap() {}

    static List<Block> blocks(Material material) {
        List<Period> months = material.period().split(PeriodKind.MONTH);
        List<HeatMap.Row> rows = material.committees().stream()
                .map(code -> new HeatMap.Row(material.shortName(code), fields(material, code, months)))
                .toList();
        if (rows.stream()
                .flatMap(row -> row.fields().stream())
                .allMatch(field -> field.state().equals(NOT_DUE))) {
            return List.of(Paragraph.note("Chưa có kỳ sinh hoạt nào đến hạn để lập bảng theo tháng."));
        }
        List<List<HeatMap.Row>> pages = Pages.split(rows, HeatMap.MOST_ROWS, row -> Pages.height(row.name()));
        return IntStream.range(0, pages.size())
                .<Block>mapToObj(page -> map(material, months, rows, pages.get(page), page))
                .toList();
    }

    private static HeatMap map(
            Material material, List<Period> months, List<HeatMap.Row> all, List<HeatMap.Row> rows, int page) {
        String units = material.isOfCells() ? "chi bộ" : "tổ chức cơ sở đảng";
        String more = Pages.more(page);
        String counts = material.isOfCells() ? "" : "; số sau chữ là số chi bộ";
        return new HeatMap(
                "meetings-map-" + (page + 1),
                new Chart.Text(
                        title(all, units) + more,
                        "Sinh hoạt thường kỳ theo tháng, " + material.when()
                                + "; mỗi ô ghi tình trạng xấu nhất trong tháng" + counts,
                        material.source("meetings-held"),
                        "Nền nếp sinh hoạt thường kỳ theo tháng của từng " + units + " " + material.when() + more,
                        alternative(months, rows)),
                material.isOfCells() ? "Chi bộ" : "Tổ chức cơ sở đảng",
                months.stream().map(month -> "T" + month.number()).toList(),
                KEY,
                rows);
    }

    private static String title(List<HeatMap.Row> rows, String units) {
        long good = rows.stream()
                .filter(row ->
                        row.fields().stream().anyMatch(field -> field.state().equals(GOOD))
                                && row.fields().stream()
                                        .allMatch(field -> field.state().equals(GOOD)
                                                || field.state().equals(NOT_DUE)))
                .count();
        long missing = rows.stream()
                .filter(row ->
                        row.fields().stream().anyMatch(field -> field.state().equals(MISSING)))
                .count();
        String rest = missing == 0
                ? "không nơi nào có tháng không sinh hoạt"
                : "%s nơi có tháng không sinh hoạt".formatted(Numbers.count(missing));
        return "%s/%s %s đúng thời gian quy định mọi tháng; %s"
                .formatted(Numbers.count(good), Numbers.count(rows.size()), units, rest);
    }

    static List<Field> fields(Material material, String code, List<Period> months) {
        return months.stream()
                .map(month -> field(
                        material.figure("meetings-held", code, month),
                        material.figure("meetings-in-rule", code, month)))
                .toList();
    }

    /** The worst state of a month, with the number of cells in it where there are several. */
    static Field field(Figure held, Figure inRule) {
        long expected = held.expected().orElse(0L);
        long missing = held.denominator().orElse(0L) - held.numerator();
        long outside = held.numerator() - inRule.numerator();
        if (expected == 0) {
            return new Field(NOT_DUE, NOT_DUE.letter());
        }
        if (missing > 0) {
            return new Field(MISSING, counted(MISSING, missing, expected));
        }
        if (outside > 0) {
            return new Field(OUTSIDE, counted(OUTSIDE, outside, expected));
        }
        return held.unknown() > 0
                ? new Field(UNKNOWN, counted(UNKNOWN, held.unknown(), expected))
                : new Field(GOOD, GOOD.letter());
    }

    private static String counted(State state, long count, long of) {
        return of == 1 ? state.letter() : state.letter() + Numbers.count(count);
    }

    private static String alternative(List<Period> months, List<HeatMap.Row> rows) {
        return rows.stream()
                .map(row -> row.name() + ": " + words(months, row.fields()))
                .collect(Collectors.joining("; "));
    }

    private static String words(List<Period> months, List<Field> fields) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).state().equals(GOOD)) {
                words.add(
                        "tháng " + months.get(i).number() + " " + fields.get(i).label());
            }
        }
        return words.isEmpty() ? "mọi tháng Đ" : String.join(", ", words);
    }
}
