package vn.nenep.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import vn.nenep.definition.FormDefinition;

/** Opens the SQLite file of a home folder, one writer for all, and brings its tables up to date. */
public final class Database {

    /** The longest span of a report has few years; a connection that nobody needs is not opened. */
    private static final int READERS = 32;

    private Database() {}

    /**
     * The pool for a database file; made, readable by its owner alone, when it is not there.
     *
     * @throws IOException when the file can't be made
     */
    public static HikariDataSource open(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite:" + file.toAbsolutePath()
                + "?journal_mode=WAL&synchronous=FULL&busy_timeout=10000&foreign_keys=on"
                + "&transaction_mode=IMMEDIATE&temp_store=MEMORY");
        // one writer: waiters queue fairly in the pool, where SQLite itself would let one starve
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(60_000);
        config.setPoolName("nenep");
        HikariDataSource pool = new HikariDataSource(config);
        migrate(pool);
        addBatchTables(pool);
        return pool;
    }

    /**
     * A pool for reading a database that is there. Its temporary tables take no lock, so that figures can be computed while an
     * import writes.
     */
    public static HikariDataSource openForReading(Path file) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite:" + file.toAbsolutePath() + "?busy_timeout=10000&temp_store=MEMORY");
        // a report holds one connection for each year of its span, and as many again for the time it compares with
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(0);
        config.setPoolName("nenep-reading");
        return new HikariDataSource(config);
    }

    /** A store in memory, of the same make as the one of a home folder. It is gone when it is closed. */
    public static final class InMemory implements AutoCloseable {

        private final HikariDataSource pool;
        private final SubmissionStore submissions;

        private InMemory(HikariDataSource pool, List<FormDefinition> forms) {
            JdbcTemplate template = new JdbcTemplate(pool);
            new FormTables(template).prepare(forms);
            this.pool = pool;
            this.submissions = new SubmissionStore(template, new FileLedger(JdbcClient.create(template)));
        }

        public DataSource source() {
            return pool;
        }

        public SubmissionStore submissions() {
            return submissions;
        }

        @Override
        public void close() {
            pool.close();
        }
    }

    /** Opens an empty store in memory, for rows of these forms. */
    public static InMemory inMemory(List<FormDefinition> forms) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite::memory:?foreign_keys=on");
        // the one connection is the database
        config.setMaximumPoolSize(1);
        config.setMaxLifetime(0);
        config.setPoolName("nenep-in-memory");
        HikariDataSource pool = new HikariDataSource(config);
        migrate(pool);
        return new InMemory(pool, forms);
    }

    /** A store that is open for writing, with who writes into it; for a copy that is thrown away. */
    public static final class Copy implements AutoCloseable {

        private final HikariDataSource pool;
        private final FileLedger files;
        private final RegisterStore registers;
        private final SubmissionStore submissions;

        private Copy(HikariDataSource pool, List<FormDefinition> forms) {
            JdbcTemplate template = new JdbcTemplate(pool);
            new FormTables(template).prepare(forms);
            this.pool = pool;
            this.files = new FileLedger(JdbcClient.create(template));
            this.registers = new RegisterStore(template, files);
            this.submissions = new SubmissionStore(template, files);
        }

        public DataSource source() {
            return pool;
        }

        public FileLedger files() {
            return files;
        }

        public RegisterStore registers() {
            return registers;
        }

        public SubmissionStore submissions() {
            return submissions;
        }

        @Override
        public void close() {
            pool.close();
        }
    }

    /** Opens a copy of a store, brought up to date; an old one or none at all will do. */
    public static Copy openCopy(Path file, List<FormDefinition> forms) throws IOException {
        return new Copy(open(file), forms);
    }

    private static void migrate(HikariDataSource pool) {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/common")
                .placeholders(Map.of("id", "integer primary key"))
                .load()
                .migrate();
    }

    private static void addBatchTables(HikariDataSource pool) {
        boolean hasBatchTables = JdbcClient.create(pool)
                        .sql("select count(*) from sqlite_master where name = 'BATCH_JOB_INSTANCE'")
                        .query(Integer.class)
                        .single()
                > 0;
        if (!hasBatchTables) {
            new ResourceDatabasePopulator(new ClassPathResource("org/springframework/batch/core/schema-sqlite.sql"))
                    .execute(pool);
        }
    }
}
