package vn.nenep.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.nenep.definition.report.FormatProfile;
import vn.nenep.definition.wording.Wording;
import vn.nenep.period.MeetingWindow;
import vn.nenep.period.Period;

/** Everything that is defined under {@code jobs/}, without a mistake. */
public record Definitions(
        List<FormDefinition> forms,
        List<IndicatorDefinition> indicators,
        List<Rule> rules,
        List<ReportDefinition> reports,
        List<FormatProfile> formats,
        List<JobDefinition> jobs,
        List<QuestionDefinition> questions,
        Wording wording) {

    public Definitions {
        forms = List.copyOf(forms);
        indicators = List.copyOf(indicators);
        rules = List.copyOf(rules);
        reports = List.copyOf(reports);
        formats = List.copyOf(formats);
        jobs = List.copyOf(jobs);
        questions = List.copyOf(questions);
    }

    /** The forms that committees send: all but the register. */
    public List<FormDefinition> reportingForms() {
        return forms.stream()
                .filter(form -> form.subjects() != FormDefinition.Subjects.REGISTER)
                .toList();
    }

    /** The form of the register. */
    public FormDefinition registerForm() {
        return forms.stream()
                .filter(form -> form.subjects() == FormDefinition.Subjects.REGISTER)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The loader lets no set of forms through without a register"));
    }

    public Optional<FormDefinition> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    public Optional<ReportDefinition> report(String id) {
        return reports.stream().filter(report -> report.id().equals(id)).findFirst();
    }

    public Optional<JobDefinition> job(String id) {
        return jobs.stream().filter(job -> job.id().equals(id)).findFirst();
    }

    public Optional<IndicatorDefinition> indicator(String id) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    /** The same with one indicator alone, and those of the shorter grain from which it learns what was reported. */
    public Definitions only(String id) {
        return only(Set.of(id));
    }

    /** The same with these indicators alone, and those of the shorter grain from which they learn what was reported. */
    public Definitions only(Set<String> ids) {
        Set<List<Object>> through = new HashSet<>();
        for (String id : ids) {
            IndicatorDefinition one = indicator(id).orElseThrow();
            form(one.form())
                    .flatMap(form -> Optional.ofNullable(form.carries().get(one.grain())))
                    .flatMap(FormDefinition.Carriage::through)
                    .ifPresent(grain -> through.add(List.of(one.form(), grain)));
        }
        List<IndicatorDefinition> needed = indicators.stream()
                .filter(other -> ids.contains(other.id()) || through.contains(List.of(other.form(), other.grain())))
                .toList();
        return new Definitions(forms, needed, rules, reports, formats, jobs, List.of(), wording);
    }

    /** Whether an indicator's figures stand in {@code figures.csv}. */
    public boolean isPublished(String id) {
        return indicator(id).filter(IndicatorDefinition::onlyInReports).isEmpty();
    }

    /** The rule of that kind which is in force for a period. */
    public <R extends Rule> Optional<R> rule(Class<R> kind, Period period) {
        return rules.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(rule -> rule.validity().holds(period))
                .findFirst();
    }

    /** The days on which the meeting of a month may be held; empty when no rule is in force for it. */
    public Optional<MeetingWindow> meetingWindow(Period month) {
        return rule(Rule.MeetingWindowRule.class, month).map(rule -> rule.days().of(month));
    }
}
