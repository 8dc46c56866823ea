package vn.nenep.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vn.nenep.definition.report.Edition;
import vn.nenep.edition.Asked;
import vn.nenep.edition.Manifest.Request;
import vn.nenep.home.Home;
import vn.nenep.home.Progress;
import vn.nenep.job.comparing.Compared;
import vn.nenep.job.comparing.EditionComparison;
import vn.nenep.job.deciding.DecisionMaker.Ground;
import vn.nenep.job.deciding.Office;
import vn.nenep.job.edition.DefinitionReader;
import vn.nenep.job.edition.EditionProof;
import vn.nenep.job.edition.PublishRequest;
import vn.nenep.job.edition.Published;
import vn.nenep.job.edition.Publisher;
import vn.nenep.job.edition.Verification;
import vn.nenep.period.Period;

/**
 * A home with two committees and a year of meetings, of which the report is short: editions are about what is sealed, not
 * about how much.
 */
record EditionHome(Path folder) {

    static final LocalDate AS_OF = LocalDate.of(2025, 12, 15);
    static final LocalDate LATER = LocalDate.of(2026, 3, 31);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-12T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final DefinitionReader READER = jobs -> TemporaryHome.definitions(new Home(jobs.resolveSibling("")));

    private static final String REGISTER = """
            Mã,Tên tổ chức,Loại hình,Mã cấp trên,Từ ngày,Đến ngày,Mã tổ chức kế thừa,Lý do thay đổi
            K00,Đảng ủy Khối,Đảng ủy Khối,,01/01/2020,,,
            A,Đảng bộ A,Đảng bộ cơ sở,K00,01/01/2020,,,
            A1,Chi bộ A1,Chi bộ trực thuộc,A,01/01/2020,,,
            A2,Chi bộ A2,Chi bộ trực thuộc,A,01/01/2020,,,
            B,Đảng bộ B,Đảng bộ cơ sở,K00,01/01/2020,,,
            B1,Chi bộ B1,Chi bộ trực thuộc,B,01/01/2020,,,
            """;
    private static final String REPORT = """
            kind: report
            id: bao-cao-nam
            for: [year]
            letterhead: ban-to-chuc
            title: BÁO CÁO
            subject: "kết quả sinh hoạt chi bộ {when}"
            opening:
              - "Ban Tổ chức báo cáo:"
            sections:
              - heading: I- KẾT QUẢ
                blocks: [summary-table, targets-chart, meetings-held]
            """;

    /** Without anything in it but the definitions and what both committees sent in time. */
    static EditionHome made(Path folder) throws IOException {
        TemporaryHome.copy(Path.of("jobs"), folder.resolve("jobs"));
        for (String other : List.of("ad-hoc", "half-year", "provincial", "provincial-half-year", "unit")) {
            Files.delete(folder.resolve("jobs/reports/" + other + ".yaml"));
        }
        Files.writeString(folder.resolve("jobs/reports/annual.yaml"), REPORT);
        EditionHome home = new EditionHome(folder);
        Files.createDirectories(home.input());
        Files.writeString(
                home.input().resolve("danh-muc.csv"), REGISTER + "A3,Chi bộ A3,Chi bộ trực thuộc,A,01/01/2020,,,\n");
        for (int quarter = 1; quarter <= 4; quarter++) {
            home.sendA(quarter, "", 0);
            if (quarter < 4) {
                home.sendB(quarter);
            }
        }
        home.takeIn();
        return home;
    }

    /** The same home in another folder. */
    EditionHome copied(Path other) {
        TemporaryHome.copy(folder, other);
        return new EditionHome(other);
    }

    Path input() {
        return folder.resolve("input");
    }

    private static String quarter(int number) {
        return "Quý " + List.of("I", "II", "III", "IV").get(number - 1) + " năm 2025";
    }

    private static LocalDate lastDay(int month) {
        return LocalDate.of(2025, month, 1).plusMonths(1).minusDays(1);
    }

    private void sendA(int quarter, String suffix, int without) throws IOException {
        FormWorkbook workbook = FormWorkbook.meetings(quarter(quarter), "A");
        for (int month = 3 * quarter - 2; month <= 3 * quarter; month++) {
            if (month != without) {
                workbook.regular("A1", month, lastDay(month).toString());
            }
            workbook.row("A2", month, lastDay(month), month % 3 == 0 ? "Kết hợp" : "Thường kỳ", 10, 10, 10);
            workbook.regular("A3", month, lastDay(month).toString());
        }
        workbook.writeTo(input(), "2025/Q" + quarter + "/A" + suffix + ".xlsx");
    }

    private void sendB(int quarter) throws IOException {
        FormWorkbook workbook = FormWorkbook.meetings(quarter(quarter), "B");
        for (int month = 3 * quarter - 2; month <= 3 * quarter; month++) {
            workbook.regular("B1", month, lastDay(month).toString());
        }
        workbook.writeTo(input(), "2025/Q" + quarter + "/B.xlsx");
    }

    /** The last quarter of B, for which there was nothing yet. */
    void sendLate() throws IOException {
        sendB(4);
    }

    /** The first quarter of A again, with a meeting less. */
    void sendCorrection() throws IOException {
        sendA(1, " sua", 2);
    }

    /** A register by which a cell went from A to B in the middle of the year. */
    void moveACell() throws IOException {
        Files.writeString(input().resolve("danh-muc 2.csv"), REGISTER + """
                A3,Chi bộ A3,Chi bộ trực thuộc,A,01/01/2020,30/06/2025,,Chuyển đơn vị
                A3,Chi bộ A3,Chi bộ trực thuộc,B,01/07/2025,,,
                """);
    }

    /** A combined meeting no longer counts as a regular one. */
    void changeAnIndicator() throws IOException {
        Path file = folder.resolve("jobs/indicators/meetings-held.yaml");
        String text = Files.readString(file).replace("[regular, combined]", "[regular]");
        Files.writeString(file, text.substring(0, text.indexOf("examples:")));
    }

    /** The second quarter of B does not count any more. */
    void withdraw() throws IOException {
        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            Office office = home.program().office();
            office.decide()
                    .withdraw(
                            office.versions().named("B/01-SH/2025-Q2#1").get(0), new Ground("Ban Tổ chức", "gửi nhầm"));
        }
    }

    void takeIn() throws IOException {
        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            home.importWithoutReceipts();
        }
    }

    Published publish(LocalDate asOf, Request... request) throws IOException {
        return new Publisher(new Home(folder), READER, CLOCK, "test")
                .publish(new PublishRequest(
                        asked(asOf),
                        List.of(request).stream().findFirst(),
                        Optional.empty(),
                        (definitions, program) -> {}));
    }

    static Asked asked(LocalDate asOf) {
        return new Asked(Period.ofYear(2025), asOf, Edition.USUAL);
    }

    Verification verify(int number) throws IOException {
        return new EditionProof(new Home(folder), READER, CLOCK, Progress.NONE).of(number);
    }

    Compared compare(int first, int second) throws IOException {
        return comparison().compare(first, second);
    }

    Compared compareWithNow(int first, LocalDate asOf) throws IOException {
        return comparison().compareWithNow(first, asOf);
    }

    private EditionComparison comparison() {
        return new EditionComparison(new Home(folder), READER, CLOCK, () -> Progress.NONE, "test");
    }
}
