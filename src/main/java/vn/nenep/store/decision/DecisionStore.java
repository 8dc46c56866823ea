package vn.nenep.store.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nenep.finding.FindingCode;
import vn.nenep.store.decision.Decision.About;
import vn.nenep.store.decision.Decision.Kind;
import vn.nenep.validation.Waiver;

/** The decisions in the store, where they stand beside what they are about. */
public final class DecisionStore {

    private final JdbcClient jdbc;

    public DecisionStore(DataSource store) {
        this.jdbc = JdbcClient.create(store);
    }

    /** All of them in their order. */
    public Decisions all() {
        return new Decisions(jdbc.sql("select * from office_decision order by number")
                .query((row, number) -> new Decision(
                        row.getInt("number"),
                        Kind.of(row.getString("kind")).orElseThrow(),
                        row.getString("made_at"),
                        row.getString("made_by"),
                        row.getString("reason"),
                        new About(
                                row.getString("organisation"),
                                row.getString("form"),
                                row.getString("period"),
                                row.getString("file"),
                                row.getString("sha256"),
                                row.getString("code"),
                                row.getString("until_day"),
                                row.getInt("ends"))))
                .list());
    }

    /** Notes one. The caller holds the transaction. */
    public void add(Decision one) {
        About about = one.about();
        jdbc.sql("""
                insert into office_decision (number, kind, made_at, made_by, reason, organisation, form, period, file, sha256,
                    code, until_day, ends)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        one.number(),
                        one.kind().code(),
                        one.madeAt(),
                        one.by(),
                        one.reason(),
                        about.organisation(),
                        about.form(),
                        about.period(),
                        about.file(),
                        about.sha256(),
                        about.code(),
                        about.until(),
                        about.ends())
                .update();
    }

    /** The waivers that were not ended, as the checks of a submission take them. */
    public List<Waiver> waivers() {
        return all().waivers().stream()
                .map(one -> new Waiver(
                        one.number(),
                        FindingCode.valueOf(one.about().code()),
                        one.about().organisation(),
                        filled(one.about().form()),
                        filled(one.about().period()),
                        LocalDate.parse(one.about().until())))
                .toList();
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
