package vn.nenep.job;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;
import vn.nenep.definition.Definitions;
import vn.nenep.home.Home;
import vn.nenep.store.Archive;
import vn.nenep.store.ArrivalLedger;
import vn.nenep.store.Database;
import vn.nenep.store.FileLedger;
import vn.nenep.store.FormTables;
import vn.nenep.store.ReceivedForms;
import vn.nenep.store.RegisterStore;
import vn.nenep.store.ReturnLedger;
import vn.nenep.store.RunLedger;
import vn.nenep.store.SubmissionStore;
import vn.nenep.store.decision.DecisionLedger;
import vn.nenep.store.decision.DecisionStore;
import vn.nenep.store.proof.Ledger;
import vn.nenep.store.proof.LedgerUpdate;
import vn.nenep.store.proof.SoundStore;
import vn.nenep.store.proof.StoreCheck;

/** The store and Spring Batch's own job repository, in one database file. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration extends JdbcDefaultBatchConfiguration {

    @Bean
    HikariDataSource dataSource(Home home) throws IOException {
        Files.createDirectories(home.folder());
        return Database.open(home.database());
    }

    @Bean
    HikariDataSource readingDataSource(Home home, @Qualifier("dataSource") DataSource afterMigration) {
        return Database.openForReading(home.database());
    }

    @Bean
    PlatformTransactionManager transactionManager(@Qualifier("dataSource") DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    JdbcTemplate jdbcTemplate(@Qualifier("dataSource") DataSource dataSource, Definitions definitions) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        new FormTables(template).prepare(definitions.reportingForms());
        return template;
    }

    @Bean
    FileLedger fileLedger(JdbcTemplate template) {
        return new FileLedger(JdbcClient.create(template));
    }

    @Bean
    ReturnLedger returnLedger(JdbcTemplate template, FileLedger ledger) {
        return new ReturnLedger(JdbcClient.create(template), ledger);
    }

    @Bean
    ArrivalLedger arrivalLedger(JdbcTemplate template, FileLedger ledger) {
        return new ArrivalLedger(JdbcClient.create(template), ledger);
    }

    @Bean
    ReceivedForms receivedForms(JdbcTemplate template, Definitions definitions) {
        return new ReceivedForms(JdbcClient.create(template), definitions);
    }

    @Bean
    SubmissionStore submissionStore(JdbcTemplate template, FileLedger ledger) {
        return new SubmissionStore(template, ledger);
    }

    @Bean
    RegisterStore registerStore(JdbcTemplate template, FileLedger ledger) {
        return new RegisterStore(template, ledger);
    }

    @Bean
    RunLedger runLedger(JdbcTemplate template) {
        return new RunLedger(JdbcClient.create(template));
    }

    @Bean
    Archive archive(Home home) {
        return new Archive(home.archive());
    }

    @Bean
    Ledger ledger(Home home) {
        return new Ledger(home.archive());
    }

    @Bean
    LedgerUpdate ledgerUpdate(@Qualifier("dataSource") DataSource dataSource, Ledger ledger) {
        return new LedgerUpdate(dataSource, ledger);
    }

    @Bean
    DecisionStore decisionStore(@Qualifier("dataSource") DataSource dataSource) {
        return new DecisionStore(dataSource);
    }

    @Bean
    DecisionLedger decisionLedger(Home home) {
        return new DecisionLedger(home.archive());
    }

    @Bean
    StoreCheck storeCheck(@Qualifier("readingDataSource") DataSource reading, Ledger ledger, DecisionLedger decisions) {
        return new StoreCheck(reading, ledger, decisions);
    }

    @Bean
    SoundStore soundStore(@Qualifier("readingDataSource") DataSource reading, StoreCheck check) {
        return new SoundStore(reading, check);
    }

    @Override
    protected DataSource getDataSource() {
        return applicationContext.getBean("dataSource", DataSource.class);
    }

    @Override
    protected Isolation getIsolationLevelForCreate() {
        // the run's own lock keeps others out; SERIALIZABLE would only make concurrent starts fail on other databases
        return Isolation.READ_COMMITTED;
    }
}
