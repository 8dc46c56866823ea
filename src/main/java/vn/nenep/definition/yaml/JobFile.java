package vn.nenep.definition.yaml;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quartz.CronExpression;
import vn.nenep.definition.JobDefinition;
import vn.nenep.definition.JobDefinition.Missed;
import vn.nenep.definition.JobDefinition.Schedule;
import vn.nenep.definition.JobDefinition.Step;
import vn.nenep.definition.report.Edition;
import vn.nenep.definition.report.WrongWords;

/** Reads a job: {@code kind: job}. */
final class JobFile {

    private static final String HOME_ZONE = "Asia/Ho_Chi_Minh";

    private JobFile() {}

    static JobDefinition read(Fields fields) {
        String id = fields.name("id", Fields.KEBAB);
        String title = fields.text("title");
        Map<String, String> parameters = new LinkedHashMap<>();
        fields.mapping("params").ifPresent(params -> {
            params.optionalText("year").ifPresent(year -> parameters.put("year", year(params, year)));
            params.optionalText("receipts")
                    .flatMap(word -> params.lookUp("receipts", word, Map.of("yes", "yes", "no", "no")))
                    .ifPresent(word -> parameters.put("receipts", word));
            edition(params, parameters);
            params.finish();
        });
        List<Step> steps = new ArrayList<>();
        fields.texts("steps")
                .forEach(word ->
                        fields.lookUp("steps", word, Words.of(Step.class)).ifPresent(steps::add));
        if (steps.isEmpty() && !fields.has("steps")) {
            fields.problem(fields.line(), "missing", "steps");
        }
        JobDefinition job = new JobDefinition(
                id, title, parameters, steps, fields.mapping("when").map(JobFile::schedule));
        fields.finish();
        return job;
    }

    /** The words for an edition of the report, which have to make one together. */
    private static void edition(Fields params, Map<String, String> parameters) {
        Edition.WORDS.forEach(name -> params.optionalText(name).ifPresent(word -> parameters.putIfAbsent(name, word)));
        try {
            Edition.of(parameters);
        } catch (WrongWords e) {
            params.problem(params.line(e.names().get(0)), e.key(), String.join(", ", e.names()), e.written());
        }
    }

    private static String year(Fields params, String year) {
        if (!year.matches("\\d{4}|latest|current|previous")) {
            params.problem(
                    params.line("year"),
                    "unknown-word",
                    "year",
                    year,
                    Fields.nearest(year, List.of("latest", "current", "previous")));
        }
        return year;
    }

    private static Schedule schedule(Fields fields) {
        String cron = fields.text("cron");
        checkCron(fields, cron);
        String zone = fields.optionalText("zone").orElse(HOME_ZONE);
        Schedule schedule = new Schedule(
                cron,
                zone(fields, zone),
                fields.optionalText("missed")
                        .flatMap(word -> fields.lookUp("missed", word, Words.of(Missed.class)))
                        .orElse(Missed.ONCE));
        fields.finish();
        return schedule;
    }

    private static void checkCron(Fields fields, String cron) {
        if (cron.strip().split("\\s+").length == 5) {
            fields.problem(fields.line("cron"), "cron-without-seconds", cron);
            return;
        }
        try {
            CronExpression.validateExpression(cron);
        } catch (ParseException e) {
            fields.problem(fields.line("cron"), "cron", cron);
        }
    }

    private static ZoneId zone(Fields fields, String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            fields.problem(
                    fields.line("zone"),
                    "unknown-word",
                    "zone",
                    zone,
                    Fields.nearest(zone, ZoneId.getAvailableZoneIds()));
            return ZoneId.of(HOME_ZONE);
        }
    }
}
