package vn.nenep.cli.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nenep.cli.text.Console;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.indicator.trace.CellUse;
import vn.nenep.indicator.trace.CellUse.Feed;

/** Tells which figures a cell goes into. */
final class CellUseText {

    private final Console console;
    private final Definitions definitions;

    CellUseText(Console console, Definitions definitions) {
        this.console = console;
        this.definitions = definitions;
    }

    /** What is told on a screen: one line an indicator, with the figures in which it stands. */
    List<String> lines(CellUse use) {
        List<String> lines = new ArrayList<>();
        lines.add(console.text(
                "use.head",
                use.place().source().file(),
                use.place().source().sheet(),
                use.address(),
                heading(use),
                use.written()));
        lines.add(console.text(
                "use.form",
                use.place().source().form(),
                use.place().sender(),
                use.place().period(),
                use.place().source().sha256()));
        lines.add(console.text("use.fate." + use.fate()));
        Map<String, List<Feed>> byIndicator = use.feeds().stream()
                .collect(Collectors.groupingBy(
                        feed -> feed.figure().indicator(), LinkedHashMap::new, Collectors.toList()));
        if (byIndicator.isEmpty()) {
            lines.add(console.text("use.none"));
        }
        byIndicator.forEach((indicator, feeds) -> {
            lines.add("");
            lines.add(console.text(
                    "use.indicator",
                    definitions
                            .indicator(indicator)
                            .map(IndicatorDefinition::title)
                            .orElse(indicator),
                    feeds.stream()
                            .map(feed -> console.text("use.way." + feed.way()))
                            .distinct()
                            .collect(Collectors.joining(", "))));
            feeds.stream().map(feed -> feed.figure().code()).distinct().forEach(code -> lines.add("    " + code));
        });
        return lines;
    }

    private String heading(CellUse use) {
        return use.column()
                .flatMap(column -> definitions
                        .form(use.place().source().form())
                        .flatMap(form -> form.column(column))
                        .map(ColumnDefinition::heading))
                .orElseGet(() -> console.text("use.no-column"));
    }

    /** Everything, for other programs. */
    Map<String, Object> document(CellUse use) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", use.place().source().file());
        document.put("sha256", use.place().source().sha256());
        document.put("sheet", use.place().source().sheet());
        document.put("cell", use.address());
        document.put("form", use.place().source().form());
        document.put("sender", use.place().sender());
        document.put("period", use.place().period());
        document.put("column", use.column().orElse(""));
        document.put("written", use.written());
        document.put("fate", use.fate().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        document.put(
                "feeds",
                use.feeds().stream()
                        .map(feed -> Map.of(
                                "figure",
                                feed.figure().code(),
                                "way",
                                feed.way().name().toLowerCase(Locale.ROOT)))
                        .toList());
        return document;
    }
}
