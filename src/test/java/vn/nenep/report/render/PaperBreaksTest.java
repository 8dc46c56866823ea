package vn.nenep.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperBreaksTest {

    @ParameterizedTest
    @CsvSource({
        "'đạt 51/57, còn', 'đạt |51/57, |còn'",
        "'Biểu 02-CT  7/7', 'Biểu |02-CT  |7/7'",
        "'Số\u00a0\u00a0-BC/ĐUK ngày', 'Số\u00a0\u00a0-BC/ĐUK |ngày'",
        "' một ', ' |một '",
        "'', ''",
    })
    void linesEndAtBlanksAlone(String text, String parts) {
        PaperBreaks breaks = new PaperBreaks();
        breaks.setText(text);
        List<String> found = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to >= 0; to = breaks.next()) {
            found.add(text.substring(from, to));
            from = to;
        }

        assertThat(String.join("|", found)).isEqualTo(parts);
    }
}
