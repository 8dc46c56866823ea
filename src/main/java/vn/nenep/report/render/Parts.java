package vn.nenep.report.render;

import java.util.List;
import vn.nenep.report.Report;
import vn.nenep.report.Section;

/**
 * What stands before and after the signature. Sections on turned pages at the very end are appendices, which follow the
 * signature in a Party document; the model has no other sign for them.
 */
record Parts(List<Section> body, List<Section> appendices) {

    static Parts of(Report report) {
        List<Section> sections = report.sections();
        int end = sections.size();
        while (end > 0 && sections.get(end - 1).landscape()) {
            end--;
        }
        return new Parts(sections.subList(0, end), sections.subList(end, sections.size()));
    }
}
