package vn.nenep.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nenep.language.Language;

class TextTableTest {

    @Test
    void putsWordsToTheLeftAndNumbersToTheRight() {
        TextTable table = new TextTable().words("Kết quả").numbers("Tệp");
        table.row(List.of("Đã nhận", "1.224"));
        table.row(List.of("Trả lại", "3"));

        assertThat(table.lines())
                .containsExactly(
                        " Kết quả     Tệp", //
                        " Đã nhận   1.224",
                        " Trả lại       3");
    }

    @Test
    void writesNumbersAsReadersOfTheLanguageDo() {
        Numbers vietnamese = new Numbers(Language.VIETNAMESE);
        Numbers english = new Numbers(Language.ENGLISH);

        assertThat(vietnamese.count(1_234_567)).isEqualTo("1.234.567");
        assertThat(english.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(vietnamese.seconds(12_350_000_000L)).isEqualTo("12,4");
        assertThat(english.seconds(40_000_000L)).isEqualTo("0.0");
    }

    @Test
    void letsNoControlCharacterOfAFileReachTheTerminal() {
        assertThat(Console.plain("a\u001b[2Jb\nc")).isEqualTo("a [2Jb c");
    }
}
