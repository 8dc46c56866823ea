package vn.nenep.definition.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nenep.definition.ReportDefinition;
import vn.nenep.definition.ReportDefinition.Occasion;
import vn.nenep.definition.ReportDefinition.SectionDefinition;
import vn.nenep.definition.report.LetterheadDefinition;

/** Reads a kind of report: {@code kind: report}. */
final class ReportFile {

    private final Set<String> knownBlocks;
    private final Map<String, LetterheadDefinition> letterheads;
    private final Map<String, List<SectionDefinition>> sections = new HashMap<>();

    /**
     * Blocks are named by what the program can build.
     *
     * @param files of all reports: one may have the sections of another
     */
    ReportFile(Set<String> knownBlocks, Map<String, LetterheadDefinition> letterheads, List<Fields> files) {
        this.knownBlocks = knownBlocks;
        this.letterheads = letterheads;
        files.stream()
                .filter(fields -> fields.has("sections"))
                .forEach(fields -> sections.putIfAbsent(
                        fields.optionalText("id").orElse(""),
                        fields.list("sections").stream().map(this::section).toList()));
    }

    ReportDefinition read(Fields fields) {
        String id = fields.name("id", Fields.KEBAB);
        ReportDefinition report = new ReportDefinition(
                id,
                occasions(fields),
                fields.yes("on-request"),
                fields.choice("letterhead", letterheads).orElse(new LetterheadDefinition("", List.of())),
                fields.text("title"),
                fields.text("subject"),
                fields.texts("opening"),
                fields.texts("also-to"),
                sections(fields, id));
        fields.finish();
        return report;
    }

    private static Set<Occasion> occasions(Fields fields) {
        Set<Occasion> occasions = new HashSet<>();
        fields.texts("for")
                .forEach(word ->
                        fields.lookUp("for", word, Words.of(Occasion.class)).ifPresent(occasions::add));
        if (!fields.has("for")) {
            fields.problem(fields.line(), "missing", "for");
        }
        return occasions;
    }

    private List<SectionDefinition> sections(Fields fields, String id) {
        return fields.oneOf(List.of("sections", "sections-of"))
                .flatMap(key -> {
                    fields.node(key);
                    return key.equals("sections") ? Optional.of(id) : fields.optionalText(key);
                })
                .flatMap(of -> fields.lookUp("sections-of", of, sections))
                .orElse(List.of());
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
