package vn.nenep.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nenep.definition.Definitions;
import vn.nenep.store.decision.DecisionStore;

/** Reads a store without the rest of the program around it. */
public final class StoreReader implements AutoCloseable {

    private final HikariDataSource pool;
    private final FileLedger files;
    private final RegisterStore registers;
    private final ReceivedForms forms;
    private final DecisionStore decisions;

    private StoreReader(HikariDataSource pool, Definitions definitions) {
        JdbcTemplate template = new JdbcTemplate(pool);
        this.pool = pool;
        this.files = new FileLedger(JdbcClient.create(template));
        this.registers = new RegisterStore(template, files);
        this.decisions = new DecisionStore(pool);
        this.forms = new ReceivedForms(JdbcClient.create(template), definitions);
    }

    /** Opens a copy of a database, and brings the copy up to date: an old one or none at all will do. */
    public static StoreReader ofCopy(Path database, Definitions definitions) throws IOException {
        Database.open(database).close();
        return new StoreReader(Database.openForReading(database), definitions);
    }

    public FileLedger files() {
        return files;
    }

    public RegisterStore registers() {
        return registers;
    }

    public DecisionStore decisions() {
        return decisions;
    }

    public ReceivedForms forms() {
        return forms;
    }

    @Override
    public void close() {
        pool.close();
    }
}
