package vn.nenep.definition.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.Examples;
import vn.nenep.definition.Examples.Stage;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.Subjects;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.JobDefinition;
import vn.nenep.definition.Problem;
import vn.nenep.definition.QuestionDefinition;
import vn.nenep.definition.ReportDefinition;
import vn.nenep.definition.Rule;
import vn.nenep.definition.Scale;
import vn.nenep.definition.report.FormatProfile;
import vn.nenep.definition.report.LetterheadDefinition;
import vn.nenep.definition.wording.TableDefinition;
import vn.nenep.definition.wording.Vocabulary;
import vn.nenep.definition.wording.Wording;

/** Reads a whole folder of definitions. Every file says its {@code kind}; where it lies does not matter. */
public final class DefinitionFolder {

    private static final List<String> KINDS = List.of(
            "scale",
            "form",
            "examples",
            "indicator",
            "rule",
            "sentences",
            "table",
            "letterhead",
            "format",
            "report",
            "job",
            "question");

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<Fields>> byKind = new LinkedHashMap<>();

    private DefinitionFolder() {}

    /** What was read: definitions that may only be used when there is no problem, and what they say of themselves. */
    public record Reading(Definitions definitions, Examples examples, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads every {@code *.yaml} below a folder.
     *
     * @param jobs the folder
     * @param vocabulary what the program itself can build and say in reports
     * @throws UncheckedIOException when the folder can't be listed
     */
    public static Reading read(Path jobs, Vocabulary vocabulary) {
        return new DefinitionFolder().readAll(jobs, vocabulary);
    }

    private Reading readAll(Path jobs, Vocabulary vocabulary) {
        KINDS.forEach(kind -> byKind.put(kind, new ArrayList<>()));
        files(jobs).parallelStream().map(file -> Parsed.of(jobs, file)).toList().forEach(this::sortIn);
        Map<String, Scale> scales = byId("scale", ScaleFile::read, Scale::id);
        Map<String, FormDefinition> forms = byId("form", new FormFile(scales)::read, FormDefinition::id);
        Map<String, IndicatorDefinition> indicators = new LinkedHashMap<>();
        Optional<Stage> stage = stage();
        IndicatorFile indicatorFile = new IndicatorFile(forms, stage);
        for (Fields fields : kind("indicator")) {
            indicatorFile.read(fields).ifPresent(read -> once(indicators, fields, read.id(), read));
        }
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Fields fields : kind("rule")) {
            RuleFile.read(fields).ifPresent(read -> {
                checkOverlap(rules, fields, read);
                once(rules, fields, read.id(), read);
            });
        }
        // those of files with mistakes too, or each mistake would be told of again wherever the indicator is named
        Set<String> indicatorIds = kind("indicator").stream()
                .flatMap(fields -> fields.optionalText("id").stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, TableDefinition> tables = byId("table", new TableFile(indicatorIds)::read, TableDefinition::id);
        WordingFile wording = new WordingFile(indicators, indicatorIds, vocabulary);
        kind("sentences").forEach(wording::read);
        List<String> blocks = Stream.of(
                        vocabulary.blocks(),
                        tables.keySet(),
                        wording.sentences().keySet(),
                        indicatorIds)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
        wording.check(blocks);
        Map<String, FormatProfile> formats = byId("format", FormatFile::read, FormatProfile::id);
        FormatFile.checkDates(kind("format"), List.copyOf(formats.values()));
        Map<String, LetterheadDefinition> letterheads =
                byId("letterhead", LetterheadFile::read, LetterheadDefinition::id);
        ReportFile reportFile = new ReportFile(Set.copyOf(blocks), letterheads, kind("report"));
        Map<String, ReportDefinition> reports = byId("report", reportFile::read, ReportDefinition::id);
        if (!reports.isEmpty() && !wording.missing().isEmpty()) {
            problems.add(Problem.of(
                    jobs.getFileName().toString(), 0, "missing-phrases", String.join(", ", wording.missing())));
        }
        Map<String, JobDefinition> jobsById = byId("job", JobFile::read, JobDefinition::id);
        if (forms.values().stream().noneMatch(form -> form.subjects() == Subjects.REGISTER)) {
            problems.add(Problem.of(jobs.getFileName().toString(), 0, "no-register"));
        }
        return new Reading(
                new Definitions(
                        List.copyOf(forms.values()),
                        List.copyOf(indicators.values()),
                        List.copyOf(rules.values()),
                        List.copyOf(reports.values()),
                        List.copyOf(formats.values()),
                        List.copyOf(jobsById.values()),
                        questions(forms, indicators),
                        new Wording(
                                wording.patterns(),
                                wording.sentences(),
                                wording.phrases(),
                                List.copyOf(tables.values()))),
                new Examples(stage, indicatorFile.examples()),
                problems);
    }

    private List<QuestionDefinition> questions(
            Map<String, FormDefinition> forms, Map<String, IndicatorDefinition> indicators) {
        Map<String, QuestionDefinition> questions = new LinkedHashMap<>();
        Set<String> unread = kind("indicator").stream()
                .flatMap(fields -> fields.optionalText("id").stream())
                .filter(id -> !indicators.containsKey(id))
                .collect(Collectors.toSet());
        QuestionFile file = new QuestionFile(forms, indicators, unread);
        for (Fields fields : kind("question")) {
            file.read(fields).ifPresent(read -> {
                if (questions.values().stream().anyMatch(one -> one.code().equals(read.code()))) {
                    fields.problem(fields.line("code"), "id-twice", read.code());
                }
                once(questions, fields, read.id(), read);
            });
        }
        return questions.values().stream()
                .sorted(Comparator.comparing(QuestionDefinition::code))
                .toList();
    }

    /** There is one stage for all examples. */
    private Optional<Stage> stage() {
        List<Fields> files = kind("examples");
        files.stream().skip(1).forEach(other -> other.problem(other.line(), "stage-twice"));
        return files.stream().findFirst().map(ExampleFields::stage);
    }

    private List<Fields> kind(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private static List<Path> files(Path jobs) {
        if (!Files.isDirectory(jobs)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(jobs)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sortIn(Parsed file) {
        problems.addAll(file.problems());
        file.node().ifPresent(node -> {
            Fields fields = new Fields(file.name(), node, problems);
            Map<String, String> kinds = new LinkedHashMap<>();
            KINDS.forEach(kind -> kinds.put(kind, kind));
            fields.choice("kind", kinds).ifPresent(kind -> kind(kind).add(fields));
        });
    }

    /** A file as YAML; files don't know of each other, so they are read at the same time. */
    private record Parsed(String name, Optional<YamlNode> node, List<Problem> problems) {
        static Parsed of(Path jobs, Path file) {
            String name =
                    jobs.getFileName() + "/" + jobs.relativize(file).toString().replace('\\', '/');
            List<Problem> problems = new ArrayList<>();
            return new Parsed(name, YamlFile.read(file, name, problems), problems);
        }
    }

    private <T> Map<String, T> byId(String kind, Function<Fields, T> read, Function<T, String> id) {
        Map<String, T> all = new LinkedHashMap<>();
        for (Fields fields : kind(kind)) {
            T one = read.apply(fields);
            once(all, fields, id.apply(one), one);
        }
        return all;
    }

    /** On every day there is at most one rule of a kind, or the order of the files would decide. */
    private static void checkOverlap(Map<String, Rule> rules, Fields fields, Rule rule) {
        rules.values().stream()
                .filter(other ->
                        other.getClass() == rule.getClass() && !other.id().equals(rule.id()))
                .filter(other -> other.validity().overlaps(rule.validity()))
                .forEach(other -> fields.problem(fields.line("valid"), "rules-overlap", other.id(), rule.id()));
    }

    private static <T> void once(Map<String, T> all, Fields fields, String id, T one) {
        if (all.putIfAbsent(id, one) != null) {
            fields.problem(fields.line("id"), "id-twice", id);
        }
    }
}
