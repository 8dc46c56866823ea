package vn.nenep.report.render;

import java.util.List;
import vn.nenep.report.Marked;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Report;
import vn.nenep.report.Section;
import vn.nenep.report.Table;
import vn.nenep.report.Table.Align;
import vn.nenep.report.Table.Column;
import vn.nenep.report.Table.Row;
import vn.nenep.report.origin.GrainUnits;
import vn.nenep.report.origin.Measure;
import vn.nenep.report.origin.Measure.Formula;
import vn.nenep.report.origin.Measure.Part;
import vn.nenep.report.origin.Origins;
import vn.nenep.report.origin.Origins.CellText;
import vn.nenep.report.origin.Origins.Organisation;
import vn.nenep.report.origin.Origins.SourceFile;
import vn.nenep.report.origin.Origins.SourceForm;
import vn.nenep.report.origin.Origins.SourceRow;
import vn.nenep.report.origin.Origins.SourceSheet;
import vn.nenep.report.origin.ShownFigure;
import vn.nenep.report.origin.YearCounts;

/** A report with two figures: how many members came to two meetings of a cell, in January and in the quarter. */
public final class SampleOrigins {

    public static final String JANUARY = "7KQ2M4XA";
    public static final String QUARTER = "0BCDEF9Z";
    private static final int JANUARY_2025 = 2025 * 12;

    private SampleOrigins() {}

    /** The table shows January, the sentence the quarter. */
    public static Report report() {
        String january = Marked.with("90%", new Marked.Shown(JANUARY, "attendance/K01/2025-01"));
        String quarter = Marked.with("85%", new Marked.Shown(QUARTER, "attendance/K01/2025-Q1"));
        Table table = new Table(
                "attendance",
                "Đảng viên dự sinh hoạt",
                List.of(new Column("Đơn vị", Align.LEFT, 3), new Column("Tỷ lệ", Align.RIGHT, 1)),
                List.of(
                        Row.of(List.of("Đảng bộ Sở A", january)),
                        Row.of(List.of("Đảng bộ Sở B", "9%")),
                        Row.of(List.of("Đảng bộ Sở C", "–"))));
        Paragraph sentence = Paragraph.body("Có 17/20 lượt đảng viên dự, đạt " + quarter + ", cao hơn năm trước.");
        return SampleReport.with(List.of(new Section(1, "I- KẾT QUẢ", false, List.of(sentence, table))))
                .with(origins());
    }

    private static Origins origins() {
        Part present = new Part(0, 0, List.of(0, 1), "sv");
        Part called = new Part(0, 1, List.of(0, 2), "sv");
        return new Origins(
                List.of(new Organisation("K00", "Đảng bộ Khối"), new Organisation("K01", "Đảng bộ Sở A")),
                List.of("2025-01", "2025-02", "2025-Q1"),
                List.of(),
                List.of(new SourceFile("2025/Q1/K01.xlsx", "ab".repeat(32))),
                List.of(new SourceForm("01-SH", "TÌNH HÌNH SINH HOẠT", List.of("Tháng", "Có mặt", "Phải dự"))),
                List.of(new SourceSheet(0, 0, "Biểu 01", List.of(1, 11, 10))),
                List.of(
                        new CellText("", "", "", 0),
                        new CellText("1", "2025-01", "", 0),
                        new CellText("9 đ/c", "9", "", 1),
                        new CellText("10", "10", "", 0),
                        new CellText("2", "2025-02", "", 0),
                        new CellText("8", "8", "", 0)),
                List.of(new SourceRow(0, 17, List.of(1, 2, 3)), new SourceRow(0, 18, List.of(4, 5, 3))),
                List.of(new GrainUnits(
                        List.of(1, 1),
                        List.of(0, 1),
                        List.of(1, 1),
                        List.of(0, 0),
                        List.of(JANUARY_2025, JANUARY_2025 + 1),
                        "11",
                        List.of(0, 0))),
                List.of(new Measure(
                        "attendance",
                        "Tỷ lệ đảng viên dự sinh hoạt",
                        "I",
                        "dự sinh hoạt đầy đủ",
                        "tổng «Có mặt»",
                        "tổng «Phải dự»",
                        0,
                        0,
                        List.of(present, called),
                        present)),
                List.of(new YearCounts(
                        0,
                        0,
                        List.of(new Formula("sum", 0, List.of(1), List.of(), List.of())),
                        List.of(new Formula("sum", 1, List.of(2), List.of(), List.of())),
                        "cc",
                        List.of(-1, -1),
                        List.of(9L, 8L),
                        List.of(10L, 10L),
                        List.of(List.of(List.of(0), List.of(1)), List.of(List.of(0), List.of(1))),
                        List.of(List.of(), List.of()))),
                List.of(
                        new ShownFigure(QUARTER, 0, 1, 2, JANUARY_2025, JANUARY_2025 + 2, 17, 20, -1, "85%", ""),
                        new ShownFigure(JANUARY, 0, 1, 0, JANUARY_2025, JANUARY_2025, 9, 10, -1, "90%", "")));
    }
}
