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

/** How complete the data are: before any result is read. */
final class CoverageBlocks {

    private CoverageBlocks() {}

    static List<Block> text(Material material) {
        long committees = material.committees().size();
        long cells = material.register().cellsOn(material.period().lastDay()).count();
        return List.of(Paragraph.body(
                "Đến ngày 31/12/%s, %s có %s tổ chức cơ sở đảng với %s chi bộ. Số báo cáo nhận được tính đến ngày %s: %s."
                        .formatted(
                                material.year(),
                                material.name(material.bloc()),
                                Numbers.count(committees),
                                Numbers.count(cells),
                                Numbers.date(material.asOf()),
                                byForm(material).entrySet().stream()
                                        .map(form -> "Biểu %s %s/%s"
                                                .formatted(
                                                        form.getKey(),
                                                        Numbers.count(
                                                                form.getValue().reportsReceived()),
                                                        Numbers.count(
                                                                form.getValue().reportsExpected())))
                                        .collect(Collectors.joining("; ")))));
    }

    static List<Block> table(Material material) {
        List<Table.Row> rows = new ArrayList<>();
        byForm(material)
                .forEach((form, figure) -> rows.add(Table.Row.of(List.of(
                        form,
                        material.definitions()
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
                "Tình hình nhận báo cáo của các tổ chức cơ sở đảng năm " + material.year(),
                List.of(
                        new Table.Column("Biểu", Table.Align.CENTRE, 11),
                        new Table.Column("Tên biểu", Table.Align.LEFT, 41),
                        new Table.Column("Phải nộp", Table.Align.RIGHT, 12),
                        new Table.Column("Đã nhận", Table.Align.RIGHT, 12),
                        new Table.Column("Còn thiếu", Table.Align.RIGHT, 12),
                        new Table.Column("Tỷ lệ", Table.Align.RIGHT, 12)),
                rows));
    }

    /** Titles of forms are in capitals, which shout in a table. */
    private static String sentenceCase(String title) {
        return title.substring(0, 1) + title.substring(1).toLowerCase(Locale.ROOT);
    }

    /** One figure of each form, for its counts of reports. */
    private static Map<String, Figure> byForm(Material material) {
        Map<String, Figure> byForm = new TreeMap<>();
        for (IndicatorDefinition indicator : material.indicators()) {
            boolean ownGrain =
                    indicator.grain() != Grain.CELL_YEAR || !indicator.form().equals("01-SH");
            if (ownGrain) {
                byForm.putIfAbsent(indicator.form(), material.bloc(indicator.id(), material.period()));
            }
        }
        return byForm;
    }
}
