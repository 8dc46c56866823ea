package vn.nenep.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nenep.report.Table;
import vn.nenep.report.Table.Align;
import vn.nenep.report.Table.Column;
import vn.nenep.report.Table.Row;
import vn.nenep.report.render.chart.ink.Fonts;
import vn.nenep.report.render.table.ColumnWidths;

class ColumnWidthsTest {

    private static final int TEXT = 9355;

    @Test
    void sharesTheWidthAsWished() {
        Table table = table(List.of(column("A", 1), column("B", 3)), List.of("1", "2"));

        assertThat(ColumnWidths.of(table, 8000).twips()).containsExactly(2000, 6000);
    }

    @Test
    void breaksNoWordOfANarrowColumn() {
        Table table = table(List.of(column("A", 1), column("B", 99)), List.of("1.234.567", "x"));

        List<Integer> widths = ColumnWidths.of(table, TEXT).twips();

        assertThat(widths.get(0)).isGreaterThan((int) (20 * Fonts.serifWidth("1.234.567", 12, true)) + 160);
        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(TEXT);
    }

    @Test
    void fillsTheTextWidthToTheLastTwip() {
        assertThat(ColumnWidths.of(SampleReport.table(70, 12), TEXT).twips().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(TEXT);
    }

    @Test
    void setsTablesOfManyColumnsSmaller() {
        assertThat(ColumnWidths.of(SampleReport.table(2, 12), 14570).dense()).isTrue();
        assertThat(ColumnWidths.of(SampleReport.table(2, 5), TEXT).dense()).isFalse();
    }

    private static Column column(String heading, int share) {
        return new Column(heading, Align.LEFT, share);
    }

    private static Table table(List<Column> columns, List<String> cells) {
        return new Table("small", "Bảng thử", columns, List.of(Row.of(cells)));
    }
}
