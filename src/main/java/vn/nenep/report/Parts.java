package vn.nenep.report;

import java.util.List;

/** What stands before and after the signature. */
public record Parts(List<Section> body, List<Section> appendices) {

    public static Parts of(Report report) {
        List<Section> sections = report.sections();
        return new Parts(
                sections.stream().filter(section -> !section.appendix()).toList(),
                sections.stream().filter(Section::appendix).toList());
    }
}
