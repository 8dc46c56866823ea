package vn.nenep.report.render.chart.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.api.Test;

class LabelTest {

    private static final Font FONT = Fonts.sans(11);
    private static final String NAME = "Đảng bộ Bệnh viện hữu nghị Việt Nam – Cu Ba Đồng Hới";

    @Test
    void breaksAtBlanksWhereALineWouldBeTooWide() {
        Label label = Label.wrapped(NAME, FONT, Palette.TEXT, 150);

        assertThat(label.lines()).hasSize(2);
        assertThat(String.join(" ", label.lines())).isEqualTo(NAME);
        assertThat(label.width()).isLessThanOrEqualTo(150);
    }

    @Test
    void balancesLinesWithoutAddingOne() {
        Label wrapped = Label.wrapped(NAME, FONT, Palette.TEXT, 255);
        Label balanced = Label.balanced(NAME, FONT, Palette.TEXT, 255);

        assertThat(balanced.lines()).hasSameSizeAs(wrapped.lines());
        assertThat(balanced.width()).isLessThan(wrapped.width());
    }

    @Test
    void keepsALongWordWhole() {
        assertThat(Label.wrapped("nghiên cứu", FONT, Palette.TEXT, 5).lines()).containsExactly("nghiên", "cứu");
    }

    @Test
    void showsEveryVietnameseLetter() {
        String letters =
                "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ–«»≥▲▼";

        assertThat(FONT.canDisplayUpTo(letters)).isEqualTo(-1);
        assertThat(FONT.canDisplayUpTo(letters.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(-1);
    }
}
