package vn.nenep.report.framing;

import java.util.ArrayList;
import java.util.List;
import vn.nenep.report.Block;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Section;

/** The mark behind the last word of a document, before its signature; appendices come after that. */
public final class Ending {

    private Ending() {}

    /** The sections with the mark, where the last block of the text is a paragraph. */
    public static List<Section> put(List<Section> sections, String mark) {
        int last = sections.size() - 1;
        while (last >= 0
                && (sections.get(last).appendix() || sections.get(last).blocks().isEmpty())) {
            last--;
        }
        if (last < 0) {
            return sections;
        }
        Section section = sections.get(last);
        List<Block> blocks = new ArrayList<>(section.blocks());
        if (blocks.get(blocks.size() - 1) instanceof Paragraph paragraph) {
            String text = paragraph.text().replaceFirst("(\\./)?\\.$", "") + mark;
            blocks.set(blocks.size() - 1, new Paragraph(paragraph.kind(), text, paragraph.marks()));
        }
        List<Section> all = new ArrayList<>(sections);
        all.set(last, section.with(blocks));
        return all;
    }
}
