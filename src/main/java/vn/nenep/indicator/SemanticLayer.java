package vn.nenep.indicator;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.Grain;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.organisation.Register;

/**
 * The wide tables of one year on one connection: {@code cell_month}, {@code cell_quarter}, {@code cell_half},
 * {@code cell_year} and {@code committee_year}, each with a row for every expected unit. They vanish when it is closed.
 */
public final class SemanticLayer implements AutoCloseable {

    private final DataSource database;
    private final Connection connection;
    private final JdbcTemplate jdbc;
    private final UnitTables tables;
    private final List<Grain> grains;

    private SemanticLayer(DataSource database, Connection connection, UnitTables tables, List<Grain> grains) {
        this.database = database;
        this.connection = connection;
        this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        this.tables = tables;
        this.grains = grains;
    }

    /**
     * Makes the tables.
     *
     * @param asOf the day that decides what is due
     */
    public static SemanticLayer open(
            DataSource database, Definitions definitions, Register register, int year, LocalDate asOf) {
        List<Grain> grains = Stream.of(Grain.values())
                .filter(grain -> definitions.indicators().stream().anyMatch(indicator -> indicator.grain() == grain))
                .toList();
        Connection connection = DataSourceUtils.getConnection(database);
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        UnitTables tables = new UnitTables(jdbc, definitions, year);
        SemanticLayer layer = new SemanticLayer(database, connection, tables, grains);
        layer.inOneTransaction(() -> {
            tables.drop(grains);
            tables.fill(new ExpectedUnits(register, definitions::meetingWindow, asOf), grains);
            for (Grain grain : grains) {
                List<IndicatorDefinition> ofGrain = definitions.indicators().stream()
                        .filter(indicator -> indicator.grain() == grain)
                        .toList();
                jdbc.execute(new GrainTable(definitions, year, grain, ofGrain).sql());
                // without it SQLite goes through all units for each unit
                jdbc.execute("create index temp.%1$s_key on %1$s (organisation, period)".formatted(grain.view()));
            }
        });
        return layer;
    }

    /** One transaction for all of it: what is read is one state of the store, and SQLite syncs once. */
    private void inOneTransaction(Runnable work) {
        try {
            connection.setAutoCommit(false);
            work.run();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException | RuntimeException e) {
            close();
            throw e instanceof RuntimeException same ? same : new IllegalStateException(e);
        }
    }

    /** Queries over the tables. */
    public JdbcTemplate jdbc() {
        return jdbc;
    }

    /** The grains that have a table, short periods first. */
    public List<Grain> grains() {
        return grains;
    }

    @Override
    public void close() {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            tables.drop(grains);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
