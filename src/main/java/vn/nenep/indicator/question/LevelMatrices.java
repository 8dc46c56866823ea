package vn.nenep.indicator.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.Grain;
import vn.nenep.definition.QuestionDefinition;
import vn.nenep.definition.QuestionDefinition.FormColumn;
import vn.nenep.definition.QuestionDefinition.RegisteredAgainstAchieved;
import vn.nenep.indicator.SemanticLayer;
import vn.nenep.indicator.UnitKeys;
import vn.nenep.indicator.question.LevelMatrix.Pair;
import vn.nenep.organisation.Register;

/** Reads the registered and the achieved levels of a year out of a semantic layer, as long as that is open. */
public final class LevelMatrices {

    private final JdbcTemplate layer;
    private final Definitions definitions;
    private final Register register;

    public LevelMatrices(SemanticLayer layer, Definitions definitions, Register register) {
        this.layer = layer.jdbc();
        this.definitions = definitions;
        this.register = register;
    }

    /** One matrix for each question {@code registered-against-achieved}, by its code; none when nobody asks. */
    public List<LevelMatrix> all() {
        return definitions.questions().stream()
                .flatMap(question -> question.probe() instanceof RegisteredAgainstAchieved levels
                        ? Stream.of(matrix(question, levels))
                        : Stream.empty())
                .toList();
    }

    /** A level and the cell in which it stands. */
    private record Written(String level, Source source) {}

    private LevelMatrix matrix(QuestionDefinition question, RegisteredAgainstAchieved levels) {
        Map<String, Written> registered = written(levels.registered());
        Map<String, Written> achieved = written(levels.achieved());
        Map<String, String> committees = committees(Grain.CELL_YEAR);
        // of a committee itself only where a form asks it what it registers
        Map<String, String> above = committees(Grain.COMMITTEE_YEAR);
        above.keySet().retainAll(registered.keySet());
        above.forEach(committees::putIfAbsent);
        List<Pair> pairs = new ArrayList<>();
        for (String organisation : inOrder(committees.keySet())) {
            Optional<Written> from = Optional.ofNullable(registered.get(organisation));
            Optional<Written> to = Optional.ofNullable(achieved.get(organisation));
            pairs.add(new Pair(
                    organisation,
                    committees.getOrDefault(organisation, organisation),
                    from.map(Written::level),
                    to.map(Written::level),
                    Stream.of(from, to)
                            .flatMap(Optional::stream)
                            .map(Written::source)
                            .toList()));
        }
        return new LevelMatrix(question, levels.scale(), pairs);
    }

    /** The levels of accepted rows by organisation; blank ones are left out. */
    private Map<String, Written> written(FormColumn column) {
        FormDefinition form = definitions.form(column.form()).orElseThrow();
        Map<String, Written> written = new HashMap<>();
        layer.query("""
                select f.organisation, f."%1$s" as level, %2$s
                from %3$s f
                join form_sheet s on s.id = f.sheet_id
                join submission b on b.id = f.submission_id
                join received_file r on r.id = b.file_id
                where f.state = 'accepted' and f.organisation is not null and f."%1$s" is not null
                order by f.organisation, r.path, s.id, f.row_number
                """.formatted(column.column(), SheetRow.SELECTED, UnitKeys.facts(form)), row -> {
            written.putIfAbsent(
                    row.getString("organisation"),
                    new Written(row.getString("level"), SheetRow.read(row).cell(column.column())));
        });
        return written;
    }

    /** The organisations of which a year form is due, with the committee under which they count. */
    private Map<String, String> committees(Grain grain) {
        Map<String, String> committees = new LinkedHashMap<>();
        layer.query(
                "select organisation, committee from expected_unit where due = 1 and grain = '%s' order by organisation"
                        .formatted(grain.word()),
                row -> {
                    committees.put(row.getString(1), row.getString(2));
                });
        return committees;
    }

    private List<String> inOrder(Set<String> organisations) {
        Set<String> left = new HashSet<>(organisations);
        List<String> ordered =
                new ArrayList<>(register.codes().stream().filter(left::remove).toList());
        left.stream().sorted(Comparator.naturalOrder()).forEach(ordered::add);
        return ordered;
    }
}
