package vn.nenep.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nenep.definition.ReportDefinition;
import vn.nenep.definition.ReportDefinition.SectionDefinition;
import vn.nenep.definition.report.Edition;
import vn.nenep.definition.report.FormatProfile;
import vn.nenep.definition.report.LetterheadDefinition.Head;
import vn.nenep.report.Block;
import vn.nenep.report.Chart;
import vn.nenep.report.Letterhead;
import vn.nenep.report.OrganisationPages;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Report;
import vn.nenep.report.Section;
import vn.nenep.report.Signature;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.framing.Ending;
import vn.nenep.report.framing.HeadLines;

/** Builds a report from its definition and the figures. */
public final class ReportBuilder {

    /** In a heading: its number among the appendices. */
    private static final String APPENDIX = "{appendix}";

    /** In a heading below another: its number among those that have something to say. */
    private static final String NUMBER = "{number}";

    private ReportBuilder() {}

    /** The finished report. What the edition does not say of number, day and signer stays blank: the office fills it in. */
    public static Report build(ReportDefinition definition, Edition edition, Material material) {
        LocalDate date = edition.date().orElse(material.asOf());
        Head head = definition.letterhead().on(date);
        FormatProfile format = FormatProfile.on(date, material.definitions().formats());
        Map<String, String> appendices = appendices(definition);
        MaterialFacts facts = new MaterialFacts(material, appendices);
        List<Section> sections = new ArrayList<>();
        int number = 0;
        boolean appendix = false;
        for (SectionDefinition section : definition.sections()) {
            appendix |= section.heading().contains(APPENDIX);
            List<Block> blocks = new ArrayList<>();
            section.blocks().forEach(name -> blocks.addAll(blocks(name, facts)));
            boolean maySayNothing =
                    section.level() > 1 || section.blocks().stream().allMatch(ReportBlocks::maySayNothing);
            boolean isSilent =
                    maySayNothing && blocks.isEmpty() && !section.blocks().isEmpty();
            if (!isSilent) {
                number = section.level() == 1 ? 0 : number + 1;
                String heading = numbered(section, appendices).replace(NUMBER, Integer.toString(number));
                sections.add(
                        new Section(section.level(), filled(heading, material), section.landscape(), appendix, blocks));
            }
        }
        List<String> recipients = new ArrayList<>();
        definition.alsoTo().forEach(text -> recipients.add(filled(text, material)));
        recipients.addAll(head.recipients());
        HeadLines lines = new HeadLines(head, edition, date);
        return new Report(
                id(definition, material),
                new Letterhead(head.superior(), head.issuer(), lines.number(), lines.placeAndDate()),
                definition.title(),
                filled(definition.subject(), material) + remark(material),
                definition.opening().stream()
                        .map(text -> filled(text, material))
                        .toList(),
                Ending.put(sections, format.end()),
                new Signature(
                        head.authority(), head.position(), edition.signer().orElse("")),
                recipients,
                material.asOf(),
                lines.enclosure(definition.title()),
                format,
                OrganisationPages.NONE);
    }

    /** {@code bao-cao-nam-2025-K01}: the definition, the time, and the committee when it is about one. */
    private static String id(ReportDefinition definition, Material material) {
        return definition.id() + "-" + material.period()
                + material.unit().map(unit -> "-" + unit).orElse("");
    }

    private static String remark(Material material) {
        return material.isRestated()
                ? "\n(số liệu tính theo tổ chức bộ máy tại ngày " + Numbers.date(material.asOf()) + ")"
                : "";
    }

    private static List<Block> blocks(String name, MaterialFacts facts) {
        Material material = facts.material();
        List<Block> blocks = new ArrayList<>();
        for (Block block : ReportBlocks.write(name, facts)) {
            boolean empty = block instanceof Chart chart && chart.categories().isEmpty();
            // a month holds no quarter, so that there is nothing along the axis
            blocks.add(empty ? Paragraph.note("Chưa có số liệu để vẽ biểu đồ này " + material.when() + ".") : block);
        }
        if (name.equals("notes") && material.isRestated()) {
            blocks.add(Paragraph.note(restated(material)));
        }
        return blocks;
    }

    private static String restated(Material material) {
        String rest = material.stranded().isEmpty()
                ? ""
                : " Không quy đổi được, để nguyên theo tổ chức cũ: " + String.join("; ", material.stranded()) + ".";
        return "Mọi số liệu, kể cả của kỳ so sánh, được tính lại theo tổ chức bộ máy tại ngày "
                + Numbers.date(material.asOf())
                + ": tổ chức đã sáp nhập, chuyển đi, đổi tên được tính vào tổ chức kế thừa." + rest;
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
        return text.replace("{unit}", material.unit().map(material::name).orElse(""))
                .replace("{when}", material.when())
                .replace("{before}", material.before())
                .replace("{year}", Integer.toString(material.year()))
                .replace("{next-year}", Integer.toString(material.year() + 1))
                .replace("{as-of}", Numbers.date(material.asOf()));
    }
}
