package vn.nenep.indicator;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import vn.nenep.definition.Definitions;
import vn.nenep.organisation.Register;

/** The semantic layers of one computation, a year each, made when first needed. For one thread. */
public final class Layers implements AutoCloseable {

    private final DataSource database;
    private final Definitions definitions;
    private final Register register;
    private final LocalDate asOf;
    private final Map<Integer, SemanticLayer> layers = new TreeMap<>();

    /**
     * None yet.
     *
     * @param definitions of everything that will be asked of them
     * @param asOf the day that decides what is due
     */
    public Layers(DataSource database, Definitions definitions, Register register, LocalDate asOf) {
        this.database = database;
        this.definitions = definitions;
        this.register = register;
        this.asOf = asOf;
    }

    /** That of a year. */
    public SemanticLayer of(int year) {
        return layers.computeIfAbsent(year, key -> SemanticLayer.open(database, definitions, register, key, asOf));
    }

    @Override
    public void close() {
        layers.values().forEach(SemanticLayer::close);
        layers.clear();
    }
}
