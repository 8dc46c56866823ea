package vn.nenep.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nenep.finding.Finding;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Span;

/** Keeps every register that was received; the latest one counts. */
public final class RegisterStore {

    private static final String BETWEEN_ALIASES = "\n";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final FileLedger ledger;

    public RegisterStore(JdbcTemplate template, FileLedger ledger) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.ledger = ledger;
    }

    /** Takes in a register. The caller holds the transaction. */
    public void save(ReceivedFile file, List<Span> spans, List<Finding> findings) {
        long fileId = ledger.add(file, spans.isEmpty() ? FileState.RETURNED : FileState.REGISTER, findings);
        if (spans.isEmpty()) {
            return;
        }
        long id = Ids.insert(
                jdbc.sql("insert into register_version (file_id) values (?)").params(fileId));
        List<@Nullable Object[]> batch = new ArrayList<>();
        for (Span span : spans) {
            batch.add(new @Nullable Object[] {
                id,
                batch.size(),
                span.code(),
                span.name(),
                String.join(BETWEEN_ALIASES, span.aliases()),
                span.type().name(),
                span.parent().orElse(null),
                span.from().toString(),
                span.to().map(LocalDate::toString).orElse(null),
                span.successor().orElse(null),
                span.reason().orElse(null),
                span.contact().orElse(null)
            });
        }
        template.batchUpdate("""
                insert into organisation_span (register_id, position, code, name, aliases, type, parent, from_day, to_day,
                    successor, reason, contact)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, batch);
    }

    /** The register that counts; empty when none was received. */
    public Optional<Register> current() {
        return before(Long.MAX_VALUE);
    }

    /** The register that counted when a file was taken in; empty when there was none yet. */
    public Optional<Register> before(long fileId) {
        Optional<Long> latest = jdbc.sql("""
                        select r.id from register_version r join received_file f on f.id = r.file_id where f.id < ?
                        order by f.received_at desc, r.id desc limit 1
                        """).params(fileId).query(Long.class).optional();
        return latest.map(id -> new Register(jdbc.sql("""
                        select code, name, aliases, type, parent, from_day, to_day, successor, reason, contact
                        from organisation_span where register_id = ? order by position
                        """)
                .params(id)
                .query((row, number) -> new Span(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("aliases").lines().toList(),
                        OrganisationType.valueOf(row.getString("type")),
                        Optional.ofNullable(row.getString("parent")),
                        LocalDate.parse(row.getString("from_day")),
                        Optional.ofNullable(row.getString("to_day")).map(LocalDate::parse),
                        Optional.ofNullable(row.getString("successor")),
                        Optional.ofNullable(row.getString("reason")),
                        Optional.ofNullable(row.getString("contact"))))
                .list()));
    }
}
