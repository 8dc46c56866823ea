package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.SQLiteDataSource;
import vn.nenep.home.CannotWork;
import vn.nenep.home.Home;
import vn.nenep.home.Progress;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.store.decision.DecisionLedger;
import vn.nenep.store.proof.Damage;
import vn.nenep.store.proof.Ledger;
import vn.nenep.store.proof.Reconciliation;
import vn.nenep.store.proof.Reconciliation.Rows;
import vn.nenep.store.proof.Reconciliation.SheetRows;
import vn.nenep.store.proof.StoreCheck;

/** What is kept can be proven, and made anew. */
class StoreProofTest {

    private static final String REGISTER = """
            Mã,Tên tổ chức,Loại hình,Mã cấp trên,Từ ngày
            K00,Đảng ủy Khối,Đảng ủy Khối,,01/01/2020
            A,Đảng bộ A,Đảng bộ cơ sở,K00,01/01/2020
            A1,Chi bộ A1,Chi bộ trực thuộc,A,01/01/2020
            A2,Chi bộ A2,Chi bộ trực thuộc,A,01/01/2020
            """;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-31T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    private Path folder;

    /** Two versions of one form and a row that is held: everything that a store can hold, in small. */
    private void takeIn() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("danh-muc.csv"), REGISTER);
        FormWorkbook.meetings("Quý I năm 2025", "A")
                .regular("A1", 1, "2025-01-31")
                .regular("A2", 1, "2025-01-31")
                .writeTo(input, "2025/Q1/A.xlsx");
        FormWorkbook.meetings("Quý I năm 2025", "A")
                .regular("A1", 1, "2025-01-31")
                .regular("A1", 2, "2025-02-28")
                .regular("A2", 3, "2029-02-28")
                .writeTo(input, "2025/Q1/A sua.xlsx");
        Files.writeString(input.resolve("arrivals.csv"), """
                file,received_at
                danh-muc.csv,2025-01-02T08:00:00
                2025/Q1/A.xlsx,2025-04-10T08:00:00
                2025/Q1/A sua.xlsx,2025-04-11T08:00:00
                """);
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            home.importWithoutReceipts();
            assertThat(home.program().damages()).isEmpty();
        }
    }

    private Path database() {
        return folder.resolve("nenep.db");
    }

    private SQLiteDataSource store() {
        SQLiteDataSource store = new SQLiteDataSource();
        store.setUrl("jdbc:sqlite:" + database());
        return store;
    }

    @Test
    void aThousandSingleBitsAreMissedByNone() throws IOException {
        flip(1_000, 7);
    }

    @Test
    @Tag("long")
    void tenThousandSingleBitsAreMissedByNone() throws IOException {
        flip(10_000, 8);
    }

    private record Place(String table, String column, long row) {}

    private void flip(int times, int seed) throws IOException {
        takeIn();
        SQLiteDataSource store = store();
        SingleConnectionDataSource one = new SingleConnectionDataSource(connection(store), true);
        JdbcTemplate jdbc = new JdbcTemplate(one);
        StoreCheck check = new StoreCheck(
                one, new Ledger(folder.resolve("archive")), new DecisionLedger(folder.resolve("archive")));
        List<Place> places = places(jdbc);
        Random random = new Random(seed);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Place place = places.get(random.nextInt(places.size()));
            jdbc.execute("savepoint before");
            try {
                String flipped = flip(jdbc, place, random);
                if (check.damages().isEmpty()) {
                    missed.add(place + " " + flipped);
                }
            } catch (DataAccessException e) {
                // two rows with one key: the database itself would find that; another place is taken instead
                assertThat(e).hasMessageContaining("CONSTRAINT");
                i--;
            }
            jdbc.execute("rollback to before");
            jdbc.execute("release before");
        }

        assertThat(missed).isEmpty();
        assertThat(check.damages()).isEmpty();
    }

    private static Connection connection(SQLiteDataSource store) {
        try {
            return store.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every value that counts: all of the evidence but its row numbers, and but whether somebody was answered. */
    private static List<Place> places(JdbcTemplate jdbc) {
        List<Place> places = new ArrayList<>();
        List<String> tables = jdbc.queryForList(
                "select name from sqlite_master where type = 'table' and (name like 'form\\_%' escape '\\' or name in"
                        + " ('received_file', 'submission', 'version_in_force', 'finding', 'organisation_span'))"
                        + " order by name",
                String.class);
        for (String table : tables) {
            for (Map<String, Object> row : jdbc.queryForList("select rowid as at, * from " + table)) {
                Map<String, Object> sorted = new TreeMap<>(row);
                sorted.keySet().removeAll(List.of("at", "id", "returned", "returned_as", "set_aside"));
                sorted.forEach((column, value) -> {
                    if (value != null && !value.toString().isEmpty()) {
                        places.add(new Place(table, column, ((Number) row.get("at")).longValue()));
                    }
                });
            }
        }
        return places;
    }

    private static String flip(JdbcTemplate jdbc, Place place, Random random) {
        Object value = jdbc.queryForObject(
                "select \"" + place.column() + "\" from " + place.table() + " where rowid = " + place.row(),
                Object.class);
        String sql = "update " + place.table() + " set \"" + place.column() + "\" = ";
        String where = " where rowid = " + place.row();
        if (value instanceof Number number) {
            long flipped = number.longValue() ^ 1L << random.nextInt(31);
            jdbc.update(sql + flipped + where);
            return value + " to " + flipped;
        }
        byte[] bytes = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        jdbc.update(sql + "cast(x'" + HexFormat.of().formatHex(bytes) + "' as text)" + where);
        return value + " to " + HexFormat.of().formatHex(bytes);
    }

    @Test
    void everyRowIsExplainedAndALostOneIsNot() throws IOException {
        takeIn();
        Reconciliation reconciliation = new Reconciliation(store());

        assertThat(reconciliation.sheets(2025))
                .extracting(SheetRows::file, SheetRows::rows)
                .containsExactly(
                        tuple("2025/Q1/A.xlsx", new Rows(2, 0, 0, 0, 2, 0, 0, 0)),
                        tuple("2025/Q1/A sua.xlsx", new Rows(3, 2, 1, 0, 0, 0, 0, 0)));
        new JdbcTemplate(store()).update("delete from form_01_sh where state = 'held'");
        assertThat(reconciliation.sheets(2025))
                .extracting(sheet -> sheet.rows().unexplained())
                .containsExactly(0L, 1L);
        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            assertThatThrownBy(() -> home.report(folder.resolve("out"))).isInstanceOf(CannotWork.class);
        }
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void noFigureIsMadeOfAValueThatSomebodyChanged() throws IOException {
        takeIn();
        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            assertThat(home.figures(2025)).isNotEmpty();
            new JdbcTemplate(store()).update("update form_01_sh set present = 9 where row_number = 7");

            assertThatThrownBy(() -> home.figures(2025)).isInstanceOfSatisfying(CannotWork.class, reason -> {
                assertThat(reason.key()).isEqualTo("store-changed");
                assertThat(reason.arguments()).first().isEqualTo("2025/Q1/A.xlsx");
            });
            assertThatThrownBy(() -> home.report(folder.resolve("out"))).isInstanceOf(CannotWork.class);
            assertThatThrownBy(() -> home.program().questions(2025, TemporaryHome.AS_OF))
                    .isInstanceOf(CannotWork.class);
        }
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void noRowOfTheSampleIsUnexplained() throws IOException {
        TemporaryHome.copy(Path.of("input"), folder.resolve("input"));
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            home.importWithoutReceipts();
            for (int year : new int[] {2024, 2025}) {
                assertThat(home.program().reconciliation().sheets(year))
                        .isNotEmpty()
                        .allMatch(sheet -> sheet.rows().unexplained() == 0);
            }
        }
    }

    @Test
    void theStoreIsMadeAnewFromTheArchiveAndItsLedgerAlone() throws IOException {
        TemporaryHome.copy(Path.of("input"), folder.resolve("input"));
        List<String> before;
        List<String> findings;
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            home.importWithoutReceipts();
            before = home.figures(2025, TemporaryHome.AS_OF, Level.CELL);
            findings = home.findings();
        }
        Files.delete(database());
        Files.move(folder.resolve("input"), folder.resolve("gone"));
        Files.createDirectories(folder.resolve("input"));

        Home home = new Home(folder);
        var rebuilt = Rebuild.of(home, TemporaryHome.definitions(home), CLOCK, Progress.NONE);

        assertThat(rebuilt.different()).isZero();
        try (TemporaryHome anew = TemporaryHome.opened(folder)) {
            assertThat(anew.figures(2025, TemporaryHome.AS_OF, Level.CELL)).isEqualTo(before);
            assertThat(anew.findings()).isEqualTo(findings);
            assertThat(anew.program().damages()).isEmpty();
        }
    }

    @Test
    void aStoreThatIsMadeAnewIsKeptUnderAnotherName() throws IOException {
        takeIn();
        Home home = new Home(folder);
        Rebuild.of(home, TemporaryHome.definitions(home), CLOCK, Progress.NONE);

        assertThat(folder.resolve("nenep.db.cu-20260331-120000")).exists();
        assertThat(database()).exists();
    }

    @Test
    void anOriginalThatWasTouchedIsNamedAndStopsARebuild() throws IOException {
        takeIn();
        String sha256 = new Ledger(folder.resolve("archive")).lines().get(1).sha256();
        Path original =
                folder.resolve("archive").resolve(sha256.substring(0, 2)).resolve(sha256);
        byte[] bytes = Files.readAllBytes(original);
        bytes[bytes.length / 2] ^= 1;
        Files.write(original, bytes);

        Home home = new Home(folder);
        try (TemporaryHome opened = TemporaryHome.opened(folder)) {
            assertThat(opened.program().damages())
                    .containsExactly(new Damage(Damage.Kind.ORIGINAL_CHANGED, "2025/Q1/A.xlsx"));
        }
        assertThatThrownBy(() -> Rebuild.of(home, TemporaryHome.definitions(home), CLOCK, Progress.NONE))
                .isInstanceOf(CannotWork.class);
        assertThat(database()).exists();
    }

    @Test
    void aLedgerThatWasCutOffInWritingIsHealed() throws IOException {
        takeIn();
        Path ledger = folder.resolve("archive/ledger.csv");
        String whole = Files.readString(ledger);
        Files.writeString(ledger, whole.substring(0, whole.length() - 20));

        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            assertThat(home.program().damages()).extracting(Damage::kind).containsExactly(Damage.Kind.UNKNOWN);
            home.importWithoutReceipts();

            assertThat(home.program().damages()).isEmpty();
        }
    }
}
