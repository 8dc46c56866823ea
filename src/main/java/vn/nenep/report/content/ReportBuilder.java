package vn.nenep.report.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nenep.definition.ReportDefinition;
import vn.nenep.definition.ReportDefinition.SectionDefinition;
import vn.nenep.report.Block;
import vn.nenep.report.Letterhead;
import vn.nenep.report.Report;
import vn.nenep.report.Section;
import vn.nenep.report.Signature;
import vn.nenep.report.content.sentence.Numbers;

/** Builds a report from its definition and the figures. */
public final class ReportBuilder {

    /** In a heading: its number among the appendices. */
    private static final String APPENDIX = "{appendix}";

    private ReportBuilder() {}

    /** The finished report. The number, the day and the signer's name stay blank: the office fills them in. */
    public static Report build(ReportDefinition definition, Material material) {
        Map<String, String> appendices = appendices(definition);
        MaterialFacts facts = new MaterialFacts(material, appendices);
        List<Section> sections = new ArrayList<>();
        for (SectionDefinition section : definition.sections()) {
            List<Block> blocks = new ArrayList<>();
            section.blocks().forEach(name -> blocks.addAll(ReportBlocks.write(name, facts)));
            sections.add(new Section(
                    section.level(), filled(numbered(section, appendices), material), section.landscape(), blocks));
        }
        return new Report(
                definition.id() + "-" + material.year(),
                new Letterhead(
                        definition.superior(),
                        definition.issuer(),
                        "Số \u00a0\u00a0\u00a0\u00a0\u00a0-" + definition.sign(),
                        definition.place() + ", ngày \u00a0\u00a0\u00a0 tháng \u00a0\u00a0\u00a0 năm "
                                + material.asOf().getYear()),
                definition.title(),
                filled(definition.subject(), material),
                definition.opening().stream()
                        .map(text -> filled(text, material))
                        .toList(),
                sections,
                new Signature(definition.authority(), definition.position(), ""),
                definition.recipients(),
                material.asOf());
    }

    /** The number of the appendix of each block: appendices are numbered as they stand. */
    private static Map<String, String> appendices(ReportDefinition definition) {
        Map<String, String> numbers = new HashMap<>();
        int number = 0;
        for (SectionDefinition section : definition.sections()) {
            if (section.heading().contains(APPENDIX)) {
                String here = Integer.toString(++number);
                section.blocks().forEach(block -> numbers.putIfAbsent(block, here));
            }
        }
        return numbers;
    }

    private static String numbered(SectionDefinition section, Map<String, String> appendices) {
        return section.blocks().stream()
                .findFirst()
                .map(block -> section.heading().replace(APPENDIX, appendices.getOrDefault(block, "")))
                .orElse(section.heading());
    }

    private static String filled(String text, Material material) {
        return text.replace("{year}", Integer.toString(material.year()))
                .replace("{next-year}", Integer.toString(material.year() + 1))
                .replace("{as-of}", Numbers.date(material.asOf()));
    }
}
