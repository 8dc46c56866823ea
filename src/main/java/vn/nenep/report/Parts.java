package vn.nenep.report;

import java.util.List;

/**
 * What stands before and after the signature. Sections at the very end on turned pages, or with maps and rankings of
 * all units, are appendices, which follow the signature in a Party document; the model has no other sign for them.
 */
public record Parts(List<Section> body, List<Section> appendices) {

    public static Parts of(Report report) {
        List<Section> sections = report.sections();
        int end = sections.size();
        while (end > 0 && isAppendix(sections.get(end - 1))) {
            end--;
        }
        return new Parts(sections.subList(0, end), sections.subList(end, sections.size()));
    }

    private static boolean isAppendix(Section section) {
        return section.landscape()
                || section.blocks().stream().anyMatch(block -> block instanceof HeatMap || block instanceof League);
    }
}
