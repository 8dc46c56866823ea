package vn.nenep.indicator.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.QuestionDefinition;
import vn.nenep.definition.QuestionDefinition.Copied;
import vn.nenep.definition.QuestionDefinition.Jump;
import vn.nenep.definition.QuestionDefinition.Outlier;
import vn.nenep.definition.QuestionDefinition.RegisteredAgainstAchieved;
import vn.nenep.definition.QuestionDefinition.Spread;
import vn.nenep.indicator.SemanticLayer;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;

/** Finds everything worth asking about a year. It reads only what is in force and changes nothing. */
public final class Questions {

    private static final Comparator<Question> IN_ORDER = Comparator.comparing(Question::committee)
            .thenComparing(question -> question.definition().code())
            .thenComparing(Question::period)
            .thenComparing(Question::subject);

    /** No period is before it, and nothing can have changed since the year before. */
    private static final int FIRST_YEAR = 1900;

    private final DataSource database;
    private final Definitions definitions;
    private final Register register;

    public Questions(DataSource database, Definitions definitions, Register register) {
        this.database = database;
        this.definitions = definitions;
        this.register = register;
    }

    /**
     * All questions by committee, code, period and subject.
     *
     * @param asOf what is not due by then is not asked about
     */
    public List<Question> of(int year, LocalDate asOf) {
        List<Question> questions = new ArrayList<>();
        if (asks(RegisteredAgainstAchieved.class)) {
            questions.addAll(levels(year, asOf));
        }
        questions.addAll(far(year, asOf));
        JdbcTemplate jdbc = new JdbcTemplate(database);
        for (QuestionDefinition question : definitions.questions()) {
            if (question.probe() instanceof Copied copied) {
                questions.addAll(CopiedQuestions.of(jdbc, definitions, question, copied, Period.ofYear(year)));
            }
        }
        // stable: several figures of one organisation stay in the order of their definition
        questions.sort(IN_ORDER);
        return List.copyOf(questions);
    }

    private boolean asks(Class<?> kind) {
        return definitions.questions().stream().anyMatch(question -> kind.isInstance(question.probe()));
    }

    private List<Question> levels(int year, LocalDate asOf) {
        List<Question> questions = new ArrayList<>();
        LevelQuestions asking = new LevelQuestions(Period.ofYear(year));
        try (SemanticLayer layer = SemanticLayer.open(database, definitions, register, year, asOf)) {
            for (LevelMatrix matrix : new LevelMatrices(layer, definitions, register).all()) {
                if (matrix.question().probe() instanceof RegisteredAgainstAchieved levels) {
                    questions.addAll(asking.of(matrix, levels));
                }
            }
        }
        return questions;
    }

    private List<Question> far(int year, LocalDate asOf) {
        List<Spread> jumps = definitions.questions().stream()
                .filter(one -> one.probe() instanceof Jump && year > FIRST_YEAR)
                .flatMap(Questions::spread)
                .toList();
        List<Spread> all =
                definitions.questions().stream().flatMap(Questions::spread).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        UnitFigures figures = UnitFigures.of(database, definitions, register, year, asOf, all);
        UnitFigures before = UnitFigures.of(database, definitions, register, year - 1, asOf, jumps);
        FarQuestions far = new FarQuestions(definitions, register, Period.ofYear(year), figures, before);
        List<Question> questions = new ArrayList<>();
        for (QuestionDefinition question : definitions.questions()) {
            if (question.probe() instanceof Outlier outlier) {
                questions.addAll(far.outliers(question, outlier.spread()));
            } else if (question.probe() instanceof Jump jump && !jumps.isEmpty()) {
                questions.addAll(far.jumps(question, jump.spread()));
            }
        }
        return questions;
    }

    private static Stream<Spread> spread(QuestionDefinition question) {
        if (question.probe() instanceof Outlier outlier) {
            return Stream.of(outlier.spread());
        }
        return question.probe() instanceof Jump jump ? Stream.of(jump.spread()) : Stream.empty();
    }
}
