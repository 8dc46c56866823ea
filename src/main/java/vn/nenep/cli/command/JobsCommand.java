package vn.nenep.cli.command;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.text.Console;
import vn.nenep.cli.text.TextTable;
import vn.nenep.definition.JobDefinition;
import vn.nenep.job.schedule.Schedules;

/** {@code jobs}: the jobs of {@code jobs/} with the next three times of each. */
@Command(name = "jobs", aliases = "cong-viec")
public final class JobsCommand implements Callable<Integer> {

    private static final int NEXT = 3;
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private final Desk desk;

    public JobsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        Console console = desk.console();
        List<JobDefinition> jobs = desk.definitions().jobs();
        TextTable table = new TextTable()
                .words(console.text("column.job"))
                .words(console.text("column.title"))
                .words(console.text("column.next"));
        List<Map<String, Object>> documents = new ArrayList<>();
        for (JobDefinition job : jobs) {
            List<ZonedDateTime> times = job.schedule()
                    .map(schedule -> Schedules.nextTimes(schedule, desk.clock().instant(), NEXT))
                    .orElse(List.of());
            table.row(List.of(job.id(), job.title(), times.isEmpty() ? console.text("jobs.by-hand") : printed(times)));
            documents.add(fields(job, times));
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.add(console.text(
                "next.run",
                desk.paths()
                        .command("run " + (jobs.isEmpty() ? "…" : jobs.get(0).id()))));
        console.result(lines);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", "jobs");
        document.put("exit", ExitCode.DONE.number());
        document.put("jobs", documents);
        console.document(document);
        return ExitCode.DONE.number();
    }

    private static String printed(List<ZonedDateTime> times) {
        return times.stream().map(PRINTED::format).collect(Collectors.joining(" · "));
    }

    private static Map<String, Object> fields(JobDefinition job, List<ZonedDateTime> times) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", job.id());
        fields.put("title", job.title());
        fields.put(
                "steps",
                job.steps().stream()
                        .map(step -> step.name().toLowerCase(Locale.ROOT))
                        .toList());
        job.schedule().ifPresent(schedule -> fields.put("cron", schedule.cron()));
        fields.put(
                "next",
                times.stream()
                        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                        .toList());
        return fields;
    }
}
