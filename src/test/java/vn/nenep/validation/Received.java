package vn.nenep.validation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.yaml.DefinitionFolder;
import vn.nenep.finding.Finding;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Span;
import vn.nenep.report.content.ReportBlocks;
import vn.nenep.submission.Recognition;
import vn.nenep.submission.WorkbookRecogniser;
import vn.nenep.workbook.Cell;
import vn.nenep.workbook.CellValue;
import vn.nenep.workbook.Row;
import vn.nenep.workbook.Sheet;
import vn.nenep.workbook.Workbook;

/**
 * A workbook drawn as a table of text, recognised and checked. Cells stand between {@code |}; a line is a row, an empty one
 * too. {@code #12} is a number, {@code @2025-03-28} a date, {@code !#REF!} a broken formula, {@code ~x~} struck through.
 */
final class Received {

    private static final Definitions DEFINITIONS =
            DefinitionFolder.read(Path.of("jobs"), ReportBlocks.names()).definitions();
    private static final List<FormDefinition> FORMS = Stream.of("01-SH", "02-CT", "03-XL", "04-KT", "05-DV")
            .map(id -> DEFINITIONS.form(id).orElseThrow())
            .toList();
    private static final LocalDate FROM = LocalDate.of(2020, 8, 1);
    static final Register REGISTER = new Register(List.of(
            span("K00", "Đảng ủy Khối các cơ quan tỉnh", OrganisationType.BLOC, "", FROM, ""),
            span("K01", "Đảng bộ Sở Tài chính", OrganisationType.GRASSROOTS_COMMITTEE, "K00", FROM, "", "Sở Tài chính"),
            span("K01.01", "Chi bộ Văn phòng", OrganisationType.CELL, "K01", FROM, ""),
            span("K01.02", "Chi bộ Thanh tra", OrganisationType.CELL, "K01", FROM, ""),
            span("K01.03", "Chi bộ Tổ chức - Hành chính", OrganisationType.CELL, "K01", FROM, "2025-02-10"),
            span("K01.04", "Chi bộ Thủy sản", OrganisationType.CELL, "K01", FROM, "2025-02-28"),
            span("K01.04", "Chi bộ Thủy sản", OrganisationType.CELL, "K02", LocalDate.of(2025, 3, 1), ""),
            span("K02", "Đảng bộ Sở Tư pháp", OrganisationType.GRASSROOTS_COMMITTEE, "K00", FROM, ""),
            span("K02.01", "Chi bộ Văn phòng", OrganisationType.CELL, "K02", FROM, ""),
            span("K03", "Chi bộ Tỉnh đoàn", OrganisationType.GRASSROOTS_CELL, "K00", FROM, "")));

    private final Recognition recognition;
    private final List<CheckedSubmission> checked;

    private Received(Recognition recognition, List<CheckedSubmission> checked) {
        this.recognition = recognition;
        this.checked = checked;
    }

    static Received of(String file, Sheet... sheets) {
        Recognition recognition =
                new WorkbookRecogniser(FORMS, REGISTER).recognise(new Workbook(List.of(sheets), Set.of()), file);
        Validator validator = new Validator(DEFINITIONS, REGISTER);
        return new Received(
                recognition,
                recognition.submissions().stream()
                        .map(submission -> validator.validate(submission, LocalDate.of(2026, 3, 31)))
                        .toList());
    }

    static Sheet sheet(String name, String drawing, Sheet.MergedSpan... merged) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = drawing.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<Cell> cells = new ArrayList<>();
            String[] parts = lines.get(i).split("\\|", -1);
            for (int at = 0; at < parts.length; at++) {
                cell(i + 1, at, parts[at].strip()).ifPresent(cells::add);
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(i + 1, cells));
            }
        }
        return new Sheet(name, rows, List.of(merged));
    }

    private static Optional<Cell> cell(int row, int column, String drawn) {
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        boolean struck = drawn.length() > 1 && drawn.startsWith("~") && drawn.endsWith("~");
        String bare = struck ? drawn.substring(1, drawn.length() - 1) : drawn;
        return Optional.of(new Cell(row, column, value(bare), struck, Optional.empty()));
    }

    private static CellValue value(String drawn) {
        return switch (drawn.charAt(0)) {
            case '#' -> new CellValue.Number(new BigDecimal(drawn.substring(1)));
            case '@' -> new CellValue.Date(LocalDate.parse(drawn.substring(1)));
            case '!' -> new CellValue.Broken(drawn.substring(1));
            default -> new CellValue.Text(drawn.replace("\\n", "\n"));
        };
    }

    /** {@code B7 R04}, for every finding but the notices of repairs and of unknown columns. */
    List<String> findings() {
        return all().filter(
                        finding -> !Set.of("C08", "S03").contains(finding.code().name()))
                .map(finding -> (finding.place().cell() + " " + finding.code()).strip())
                .toList();
    }

    /** The same for one code. */
    List<String> cells(String code) {
        return all().filter(finding -> finding.code().name().equals(code))
                .map(finding -> finding.place().cell())
                .toList();
    }

    private Stream<Finding> all() {
        return Stream.concat(
                recognition.findings().stream(),
                checked.stream().flatMap(submission -> submission.findings().stream()));
    }

    /** {@code 01-SH K01 2025-Q1} for every submission. */
    List<String> submissions() {
        return recognition.submissions().stream()
                .map(one -> one.form().id() + " " + one.sender() + " "
                        + one.period().code())
                .toList();
    }

    /** The values of the accepted rows in some columns, one row a text. */
    List<String> accepted(String... columns) {
        return checked.stream()
                .flatMap(one -> one.rows().stream())
                .filter(row -> row.state() == CheckedRow.State.ACCEPTED)
                .map(row -> row.organisations() + " "
                        + String.join(
                                " ",
                                Stream.of(columns)
                                        .map(column -> row.row()
                                                .answer(column)
                                                .flatMap(answer -> answer.value())
                                                .map(String::valueOf)
                                                .orElse("_"))
                                        .toList()))
                .toList();
    }

    private static Span span(
            String code,
            String name,
            OrganisationType type,
            String parent,
            LocalDate from,
            String to,
            String... aliases) {
        return new Span(
                code,
                name,
                List.of(aliases),
                type,
                Optional.of(parent).filter(one -> !one.isEmpty()),
                from,
                Optional.of(to).filter(one -> !one.isEmpty()).map(LocalDate::parse),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
