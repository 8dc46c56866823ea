package vn.nenep.job;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Takes Spring Batch's own tables out of a database, as somebody who tidies up might. */
final class BatchTables {

    private BatchTables() {}

    static void drop(Path database) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery(
                    "select name from sqlite_master where type = 'table' and name like 'BATCH%'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            if (tables.isEmpty()) {
                throw new IllegalStateException("Batch left no tables to drop");
            }
            for (String table : tables) {
                statement.execute("drop table " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
