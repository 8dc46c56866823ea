package vn.nenep.definition.yaml;

import java.util.List;
import java.util.Set;
import vn.nenep.definition.ReportDefinition;
import vn.nenep.definition.ReportDefinition.SectionDefinition;

/** Reads a report: {@code kind: report}. */
final class ReportFile {

    private final Set<String> knownBlocks;

    /** Blocks are named by what the program can build. */
    ReportFile(Set<String> knownBlocks) {
        this.knownBlocks = knownBlocks;
    }

    ReportDefinition read(Fields fields) {
        ReportDefinition report = new ReportDefinition(
                fields.name("id", Fields.KEBAB),
                fields.text("title"),
                fields.text("subject"),
                fields.texts("superior"),
                fields.texts("issuer"),
                fields.text("sign"),
                fields.text("place"),
                fields.texts("opening"),
                fields.optionalText("authority").orElse(""),
                fields.text("position"),
                fields.texts("recipients"),
                fields.list("sections").stream().map(this::section).toList());
        fields.finish();
        return report;
    }

    private SectionDefinition section(Fields fields) {
        int level = fields.optionalNumber("level").map(Number::intValue).orElse(1);
        if (level < 1 || level > 3) {
            fields.problem(fields.line("level"), "heading-level", level);
            level = 1;
        }
        List<String> blocks = fields.texts("blocks");
        blocks.stream()
                .filter(block -> !knownBlocks.contains(block))
                .forEach(block -> fields.problem(
                        fields.line("blocks"), "unknown-word", "blocks", block, Fields.nearest(block, knownBlocks)));
        SectionDefinition section =
                new SectionDefinition(level, fields.text("heading"), fields.yes("landscape"), blocks);
        fields.finish();
        return section;
    }
}
