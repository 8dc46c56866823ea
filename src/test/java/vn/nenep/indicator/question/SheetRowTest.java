package vn.nenep.indicator.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetRowTest {

    private static SheetRow row(int number) {
        return new SheetRow("a.xlsx", "01-SH", Map.of("month", 2, "called", 7, "present", 5), number);
    }

    @ParameterizedTest
    @CsvSource({"0, A9", "25, Z9", "26, AA9", "701, ZZ9", "702, AAA9"})
    void namesACellAsASpreadsheetProgramDoes(int column, String name) {
        SheetRow row = new SheetRow("a.xlsx", "01-SH", Map.of("called", column), 9);

        assertThat(row.cell("called").range()).isEqualTo(name);
    }

    @Test
    void spansFromTheFirstToTheLastOfTheColumnsThatAreThere() {
        Source source = row(4).rangeTo(row(9), List.of("present", "called", "month", "speakers"));

        assertThat(source).hasToString("a.xlsx [01-SH] C4:H9");
    }

    @Test
    void namesWholeRowsWhereNoneOfTheColumnsIsThere() {
        assertThat(row(4).cell("speakers").range()).isEqualTo("4:4");
        assertThat(row(4).rangeTo(row(9), List.of("speakers")).range()).isEqualTo("4:9");
    }
}
