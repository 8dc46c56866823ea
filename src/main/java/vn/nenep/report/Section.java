package vn.nenep.report;

import java.util.List;

/**
 * A heading and what stands under it, up to the next heading.
 *
 * @param level 1 to 3
 * @param heading with its number, e.g. {@code II- KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU}
 * @param landscape whether it is printed on turned pages of its own
 * @param appendix whether it follows the signature, as appendices of a Party document do
 */
public record Section(int level, String heading, boolean landscape, boolean appendix, List<Block> blocks) {

    public Section {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("A heading's level is 1 to 3, was " + level);
        }
        blocks = List.copyOf(blocks);
    }

    /** A part of the text, before the signature. */
    public Section(int level, String heading, boolean landscape, List<Block> blocks) {
        this(level, heading, landscape, false, blocks);
    }

    /** The same place with other blocks. */
    public Section with(List<Block> others) {
        return new Section(level, heading, landscape, appendix, others);
    }
}
