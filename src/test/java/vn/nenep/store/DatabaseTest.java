package vn.nenep.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final int YEARS = 5;

    @TempDir
    Path folder;

    /** From July to June is two years; with the time before to compare with, four connections are held at once. */
    @Test
    void aReportOfAFewYearsAndOfThoseBeforeItFindsItsConnections() throws SQLException {
        try (HikariDataSource reading = Database.openForReading(folder.resolve("nenep.db"))) {
            reading.setConnectionTimeout(1_000);
            List<Connection> held = new ArrayList<>();
            for (int i = 0; i < 2 * YEARS; i++) {
                held.add(reading.getConnection());
            }

            assertThat(held).hasSize(2 * YEARS);
            for (Connection connection : held) {
                connection.close();
            }
        }
    }
}
