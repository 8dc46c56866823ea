package vn.nenep.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Inserts a row and gives the id that the database chose. */
final class Ids {

    private Ids() {}

    static long insert(JdbcClient.StatementSpec statement) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        statement.update(keys);
        Number key = keys.getKey();
        if (key == null) {
            throw new IllegalStateException("The database gave no id for an inserted row");
        }
        return key.longValue();
    }
}
