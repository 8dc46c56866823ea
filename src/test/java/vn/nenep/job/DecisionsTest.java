package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.sqlite.SQLiteDataSource;
import vn.nenep.finding.FindingCode;
import vn.nenep.home.Home;
import vn.nenep.home.Progress;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.job.deciding.DecisionMaker.Ground;
import vn.nenep.job.deciding.NotDecided;
import vn.nenep.store.FileLedger.FiledFinding;
import vn.nenep.store.proof.Damage;
import vn.nenep.store.proof.Damage.Kind;
import vn.nenep.store.proof.Reconciliation.Rows;
import vn.nenep.store.proof.Reconciliation.SheetRows;
import vn.nenep.store.version.Version;
import vn.nenep.store.version.Version.State;

/** What the office decides counts at once, counts anew in a store that is made anew, and can be taken back. */
class DecisionsTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-31T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Ground GROUND = new Ground("Trần Văn Hai", "Gửi nhầm tệp");
    private static final String FIRST = "2025/Q1/K01.xlsx";
    private static final String SECOND = "2025/Q1/K01 sua.xlsx";

    @TempDir
    private Path folder;

    private void takeIn(boolean withSecond) throws IOException {
        takeIn(folder, withSecond);
    }

    /** K01 sends twice, the second time with one meeting more and one row that is held for its date (R06). */
    private static void takeIn(Path folder, boolean withSecond) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        FormWorkbook.writeRegister(input, "");
        FormWorkbook.meetings("Quý I năm 2025", "K01")
                .regular("K01.01", 1, "2025-01-31")
                .writeTo(input, FIRST);
        if (withSecond) {
            FormWorkbook.meetings("Quý I năm 2025", "K01")
                    .regular("K01.01", 1, "2025-01-31")
                    .regular("K01.02", 1, "2025-01-31")
                    .regular("K01.02", 2, "2024-11-30")
                    .writeTo(input, SECOND);
        }
        Files.writeString(input.resolve("arrivals.csv"), """
                file,received_at
                danh-muc-to-chuc.xlsx,2025-01-02T08:00:00
                2025/Q1/K01.xlsx,2025-04-10T08:00:00
                2025/Q1/K01 sua.xlsx,2025-04-11T08:00:00
                2025/Q1/K01 muon.xlsx,2025-04-20T08:00:00
                """);
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            home.importWithoutReceipts();
        }
    }

    private static List<String> all(TemporaryHome home) {
        return home.figures(2025, TemporaryHome.AS_OF, Level.CELL);
    }

    private static Version version(TemporaryHome home, int number) {
        return home.program()
                .office()
                .versions()
                .named("K01/01-SH/2025-Q1#" + number)
                .get(0);
    }

    private SQLiteDataSource store() {
        SQLiteDataSource store = new SQLiteDataSource();
        store.setUrl("jdbc:sqlite:" + folder.resolve("nenep.db"));
        return store;
    }

    @Test
    void aWithdrawnVersionIsAsIfItHadNeverCome(@TempDir Path without) throws IOException {
        takeIn(true);
        takeIn(without, false);
        List<String> asIfNeverCome;
        try (TemporaryHome home = TemporaryHome.opened(without)) {
            asIfNeverCome = all(home);
        }
        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            List<String> before = all(home);
            assertThat(before).isNotEqualTo(asIfNeverCome);

            home.program().office().decide().withdraw(version(home, 2), GROUND);

            assertThat(all(home)).isEqualTo(asIfNeverCome);
            assertThat(home.program().office().versions().versions())
                    .extracting(Version::name, Version::state)
                    .containsExactly(
                            tuple("K01/01-SH/2025-Q1#1", State.IN_FORCE),
                            tuple("K01/01-SH/2025-Q1#2", State.WITHDRAWN));
            assertThat(home.program().damages()).isEmpty();
            assertThat(home.program().reconciliation().sheets(2025))
                    .extracting(SheetRows::file, SheetRows::rows)
                    .containsExactly(
                            tuple(FIRST, new Rows(1, 1, 0, 0, 0, 0, 0, 0)),
                            tuple(SECOND, new Rows(3, 0, 0, 0, 0, 3, 0, 0)));

            home.program().office().decide().reinstate(version(home, 2), GROUND);

            assertThat(all(home)).isEqualTo(before);
            assertThat(home.program().damages()).isEmpty();
        }
    }

    @Test
    void whenAllVersionsAreWithdrawnTheFormIsMissingAndTheBoardSaysWhatWasWithdrawn() throws IOException {
        takeIn(false);
        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            home.program().office().decide().withdraw(version(home, 1), GROUND);

            var standing = home.program()
                    .status()
                    .board(vn.nenep.period.Period.parse("2025-Q1").orElseThrow(), false, TemporaryHome.AS_OF)
                    .standings()
                    .filter(one -> one.organisation().equals("K01"))
                    .findFirst()
                    .orElseThrow();
            assertThat(standing.state()).isEqualTo(vn.nenep.status.State.MISSING);
            assertThat(standing.withdrawn().orElseThrow().path()).isEqualTo(FIRST);
        }
    }

    @Test
    void aLaterFileCountsAlthoughAnEarlierVersionIsWithdrawnAndAnEarlierOneDoesNotReplaceIt() throws IOException {
        takeIn(true);
        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            home.program().office().decide().withdraw(version(home, 2), GROUND);
            FormWorkbook.meetings("Quý I năm 2025", "K01")
                    .regular("K01.02", 3, "2025-03-31")
                    .writeTo(folder.resolve("input"), "2025/Q1/K01 muon.xlsx");
            home.importWithoutReceipts();

            assertThat(home.program().office().versions().versions())
                    .extracting(Version::state)
                    .containsExactly(State.SUPERSEDED, State.WITHDRAWN, State.IN_FORCE);
            home.program().office().decide().reinstate(version(home, 2), GROUND);
            assertThat(home.program().office().versions().versions())
                    .extracting(Version::state)
                    .containsExactly(State.SUPERSEDED, State.SUPERSEDED, State.IN_FORCE);
            assertThat(home.program().damages()).isEmpty();
        }
    }

    @Test
    void whatIsSoAlreadyIsNotDecidedAgain() throws IOException {
        takeIn(true);
        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            var decide = home.program().office().decide();
            assertThatThrownBy(() -> decide.reinstate(version(home, 2), GROUND))
                    .isInstanceOfSatisfying(
                            NotDecided.class, no -> assertThat(no.key()).isEqualTo("not-withdrawn"));
            decide.withdraw(version(home, 2), GROUND);
            assertThatThrownBy(() -> decide.withdraw(version(home, 2), GROUND))
                    .isInstanceOfSatisfying(
                            NotDecided.class, no -> assertThat(no.key()).isEqualTo("already-withdrawn"));
            assertThatThrownBy(() -> decide.endWaiver(1, GROUND))
                    .isInstanceOfSatisfying(
                            NotDecided.class, no -> assertThat(no.key()).isEqualTo("no-such-waiver"));
            assertThatThrownBy(() -> decide.waive(
                            FindingCode.C02,
                            "K01",
                            Optional.empty(),
                            Optional.empty(),
                            LocalDate.of(2025, 4, 30),
                            GROUND))
                    .isInstanceOfSatisfying(NotDecided.class, no -> {
                        assertThat(no.key()).isEqualTo("not-waivable");
                        assertThat(no.known()).containsExactly("R04", "R06", "R09", "R11", "R12");
                    });
            assertThat(home.program().office().decisions().all()).hasSize(1);
        }
    }

    private static void waive(TemporaryHome home, String until) {
        home.program()
                .office()
                .decide()
                .waive(FindingCode.R06, "K01", Optional.of("01-SH"), Optional.empty(), LocalDate.parse(until), GROUND);
    }

    @Test
    void aWaivedRowCountsAndItsFindingStaysListed() throws IOException {
        takeIn(true);
        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            List<String> before = all(home);
            List<String> found = home.findings();
            assertThat(version(home, 2))
                    .extracting(Version::accepted, Version::held)
                    .containsExactly(2L, 1L);

            waive(home, "2025-04-11");

            assertThat(version(home, 2))
                    .extracting(Version::accepted, Version::held)
                    .containsExactly(3L, 0L);
            assertThat(all(home)).isNotEqualTo(before);
            assertThat(home.findings()).isEqualTo(found);
            assertThat(home.program().files().findings().stream()
                            .map(FiledFinding::finding)
                            .filter(finding -> finding.code() == FindingCode.R06))
                    .allMatch(finding -> finding.waivedBy() == 1)
                    .isNotEmpty();
            assertThat(home.program().damages()).isEmpty();

            home.program().office().decide().endWaiver(1, GROUND);

            assertThat(all(home)).isEqualTo(before);
            assertThat(version(home, 2))
                    .extracting(Version::accepted, Version::held)
                    .containsExactly(2L, 1L);
            assertThat(home.program().damages()).isEmpty();
        }
    }

    @Test
    void aWaiverHoldsForLaterFilesUpToItsLastDayAndNoLonger() throws IOException {
        takeIn(false);
        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            waive(home, "2025-04-19");
            for (String file : List.of(SECOND, "2025/Q1/K01 muon.xlsx")) {
                FormWorkbook.meetings("Quý I năm 2025", "K01")
                        .regular("K01.02", 2, "2024-11-30")
                        .regular("K01.02", 3, "2025-03-" + (file.equals(SECOND) ? "30" : "31"))
                        .writeTo(folder.resolve("input"), file);
            }
            home.importWithoutReceipts();

            // received on the 11th and on the 20th
            assertThat(version(home, 2))
                    .extracting(Version::accepted, Version::held)
                    .containsExactly(2L, 0L);
            assertThat(version(home, 3))
                    .extracting(Version::accepted, Version::held)
                    .containsExactly(1L, 1L);
        }
    }

    @Test
    void aStoreMadeAnewHasTheDecisionsAndTheSameFigures() throws IOException {
        takeIn(true);
        List<String> figures;
        List<Version> versions;
        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            waive(home, "2025-04-30");
            home.program().office().decide().withdraw(version(home, 1), GROUND);
            figures = all(home);
            versions = home.program().office().versions().versions();
        }
        Home home = new Home(folder);

        var rebuilt = Rebuild.of(home, TemporaryHome.definitions(home), CLOCK, Progress.NONE);

        assertThat(rebuilt.different()).isZero();
        try (TemporaryHome anew = TemporaryHome.opened(folder)) {
            assertThat(all(anew)).isEqualTo(figures);
            assertThat(anew.program().office().versions().versions()).isEqualTo(versions);
            assertThat(anew.program().damages()).isEmpty();
            assertThat(anew.program().office().decisions().all()).hasSize(2);
        }
    }

    @Test
    void aDecisionThatWasChangedOrMadePastTheProgramIsFound() throws IOException {
        takeIn(true);
        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            home.program().office().decide().withdraw(version(home, 2), GROUND);
            JdbcTemplate jdbc = new JdbcTemplate(store());

            jdbc.update("update office_decision set reason = 'Khác'");
            assertThat(home.program().damages()).containsExactly(new Damage(Kind.DECISION, "1"));
            jdbc.update("update office_decision set reason = ?", GROUND.reason());
            assertThat(home.program().damages()).isEmpty();

            jdbc.update("delete from office_decision");
            assertThat(home.program().damages()).containsExactly(new Damage(Kind.DECISION, "1"));
        }
        // the ledger of decisions has it: the next run carries it out again
        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            home.importWithoutReceipts();
            assertThat(home.program().damages()).isEmpty();
            new JdbcTemplate(store()).update("update submission set state = 'accepted'");
            assertThat(home.program().damages())
                    .extracting(Damage::kind)
                    .containsExactly(Kind.IN_FORCE, Kind.WITHDRAWN);
        }
    }

    @Test
    void decisionsAreLinesOfAPrivateFileOfWhichACutOffLastOneIsNone() throws IOException {
        takeIn(true);
        Path file = folder.resolve("archive/decisions.csv");
        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            home.program().office().decide().withdraw(version(home, 2), GROUND);
            assertThat(Files.readAllLines(file))
                    .first()
                    .isEqualTo("number,kind,made_at,by,reason,organisation,form,period,file,sha256,code,until,ends");
            assertThat(Files.readAllLines(file).get(1))
                    .startsWith("1,withdraw,2026-03-31T12:00,Trần Văn Hai,Gửi nhầm tệp,K01,01-SH,2025-Q1," + SECOND);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            Files.writeString(file, "2,withdraw,2026", java.nio.file.StandardOpenOption.APPEND);

            assertThat(home.program().damages()).isEmpty();
            home.program().office().decide().withdraw(version(home, 1), GROUND);
            assertThat(home.program().damages()).isEmpty();
        }
    }

    @Test
    void theReportListsThemInAnAppendixThatIsNotThereWithoutThem() throws IOException {
        takeIn(true);
        FormWorkbook.of("05-DV", "Năm 2025", "K01")
                .columns("Nội dung", "Đơn vị tính", "Số liệu", "Ghi chú")
                .row("Số đảng viên kết nạp mới", "người", 3, "")
                .writeTo(folder.resolve("input"), "2025/Nam/K01.xlsx");
        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            home.importWithoutReceipts();
            home.report(folder.resolve("without"));
            waive(home, "2025-04-30");
            home.program().office().decide().withdraw(version(home, 1), GROUND);
            home.report(folder.resolve("with"));
        }

        String heading = "CÁC TRƯỜNG HỢP BAN TỔ CHỨC CHO PHÉP HOẶC RÚT";
        assertThat(folder.resolve("without/bao-cao-nam-2025.html"))
                .content()
                .doesNotContain(heading)
                .doesNotContain(GROUND.by());
        assertThat(folder.resolve("with/bao-cao-nam-2025.html"))
                .content()
                .contains(heading, GROUND.by(), GROUND.reason(), "Rút bản đã nhận: " + FIRST, "(R06)", "30/04/2025");
    }
}
