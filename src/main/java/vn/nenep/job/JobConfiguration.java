package vn.nenep.job;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import vn.nenep.definition.Definitions;
import vn.nenep.home.Home;
import vn.nenep.job.deciding.DecisionMaker;
import vn.nenep.job.deciding.Reread;
import vn.nenep.job.intake.FileIntake;
import vn.nenep.job.intake.ImportStep;
import vn.nenep.job.intake.IntakeStore;
import vn.nenep.job.rebuilding.RecordedDecisions;
import vn.nenep.job.rebuilding.StoreRebuild;
import vn.nenep.job.reporting.BackingReader;
import vn.nenep.job.reporting.ReportMaker;
import vn.nenep.job.reporting.ReportStep;
import vn.nenep.job.returning.ReturnStep;
import vn.nenep.job.returning.ReturnedCopies;
import vn.nenep.job.run.JobRunner;
import vn.nenep.job.schedule.Scheduler;
import vn.nenep.job.sending.BoardFile;
import vn.nenep.job.sending.FormMaker;
import vn.nenep.job.sending.FormsStep;
import vn.nenep.job.sending.ReminderMaker;
import vn.nenep.job.sending.StatusReader;
import vn.nenep.report.render.DocxRenderer;
import vn.nenep.report.render.PdfRenderer;
import vn.nenep.report.render.chart.Album;
import vn.nenep.report.render.html.HtmlRenderer;
import vn.nenep.report.render.html.OriginsRenderer;
import vn.nenep.report.render.xlsx.XlsxRenderer;
import vn.nenep.store.Archive;
import vn.nenep.store.ArrivalLedger;
import vn.nenep.store.FileLedger;
import vn.nenep.store.ReceivedForms;
import vn.nenep.store.RegisterStore;
import vn.nenep.store.ReturnLedger;
import vn.nenep.store.RunLedger;
import vn.nenep.store.SubmissionStore;
import vn.nenep.store.decision.DecisionLedger;
import vn.nenep.store.decision.DecisionStore;
import vn.nenep.store.decision.WaivedFiles;
import vn.nenep.store.proof.Ledger;
import vn.nenep.store.proof.LedgerUpdate;
import vn.nenep.store.proof.SoundStore;

/** How the rooms are put together into jobs, from top to bottom. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    @Bean
    FileIntake fileIntake(
            Definitions definitions,
            Archive archive,
            FileLedger ledger,
            RegisterStore registers,
            DecisionStore decisions) {
        return new FileIntake(definitions, archive, ledger, registers, decisions);
    }

    @Bean
    IntakeStore intakeStore(SubmissionStore submissions, RegisterStore registers) {
        return new IntakeStore(submissions, registers);
    }

    @Bean
    StoreRebuild storeRebuild(
            Archive archive,
            Ledger ledger,
            LedgerUpdate update,
            FileIntake intake,
            IntakeStore store,
            RecordedDecisions decisions,
            PlatformTransactionManager transactions) {
        return new StoreRebuild(archive, ledger, update, intake, store, decisions, transactions);
    }

    @Bean
    RecordedDecisions recordedDecisions(DecisionLedger ledger, DecisionStore store, SubmissionStore submissions) {
        return new RecordedDecisions(ledger, store, submissions);
    }

    @Bean
    Reread reread(
            Definitions definitions,
            Archive archive,
            FileLedger files,
            RegisterStore registers,
            SubmissionStore submissions,
            DecisionStore decisions,
            @Qualifier("dataSource") DataSource store) {
        return new Reread(definitions, archive, files, registers, submissions, decisions, new WaivedFiles(store));
    }

    @Bean
    DecisionMaker decisionMaker(
            PlatformTransactionManager transactions,
            DecisionStore store,
            DecisionLedger ledger,
            SubmissionStore submissions,
            Reread reread,
            LedgerUpdate digests,
            Clock clock) {
        return new DecisionMaker(transactions, store, ledger, submissions, reread, digests, clock);
    }

    @Bean
    ImportStep importStep(
            JobRepository repository, PlatformTransactionManager transactions, FileIntake intake, IntakeStore store) {
        return new ImportStep(repository, transactions, intake, store);
    }

    @Bean
    ReturnStep returnStep(
            JobRepository repository,
            Home home,
            Archive archive,
            ReturnLedger ledger,
            ReceivedForms forms,
            RegisterStore registers) {
        return new ReturnStep(repository, new ReturnedCopies(home, archive, ledger, forms, registers));
    }

    @Bean
    ReportMaker reportMaker(
            Home home,
            Clock clock,
            Definitions definitions,
            @Qualifier("readingDataSource") HikariDataSource reading,
            SoundStore sound,
            RegisterStore registers,
            SubmissionStore submissions,
            StatusReader status,
            ArrivalLedger arrivals) {
        Album album = new Album();
        return new ReportMaker(
                home,
                clock,
                definitions,
                reading,
                sound,
                registers,
                submissions,
                new BackingReader(definitions, reading, status, arrivals),
                List.of(
                        new DocxRenderer(album),
                        new PdfRenderer(album),
                        new HtmlRenderer(),
                        new XlsxRenderer(),
                        new OriginsRenderer()));
    }

    @Bean
    ReportStep reportStep(JobRepository repository, ReportMaker maker) {
        return new ReportStep(repository, maker);
    }

    @Bean
    FormMaker formMaker(Home home, Definitions definitions, RegisterStore registers) {
        return new FormMaker(home, definitions, registers);
    }

    @Bean
    StatusReader statusReader(Definitions definitions, RegisterStore registers, ArrivalLedger arrivals) {
        return new StatusReader(definitions, registers, arrivals);
    }

    @Bean
    BoardFile boardFile(Home home) {
        return new BoardFile(home);
    }

    @Bean
    ReminderMaker reminderMaker(Home home, ArrivalLedger arrivals) {
        return new ReminderMaker(home, arrivals);
    }

    @Bean
    FormsStep formsStep(JobRepository repository, FormMaker maker) {
        return new FormsStep(repository, maker);
    }

    @Bean
    JobRunner jobRunner(
            Home home,
            Clock clock,
            RunLedger runs,
            LedgerUpdate ledger,
            DecisionMaker decisions,
            JobRepository repository,
            JobOperator operator,
            ImportStep importStep,
            ReturnStep returnStep,
            ReportStep reportStep,
            FormsStep formsStep) {
        return new JobRunner(
                home,
                clock,
                runs,
                ledger,
                decisions,
                repository,
                operator,
                importStep,
                returnStep,
                reportStep,
                formsStep);
    }

    @Bean
    Scheduler scheduler(Definitions definitions, JobRunner runner, RunLedger runs, Clock clock) {
        return new Scheduler(definitions.jobs(), runner, runs, clock);
    }
}
