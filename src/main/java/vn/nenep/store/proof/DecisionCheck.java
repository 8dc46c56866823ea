package vn.nenep.store.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nenep.store.decision.Decision;
import vn.nenep.store.decision.Decision.About;
import vn.nenep.store.decision.DecisionLedger;
import vn.nenep.store.decision.DecisionStore;
import vn.nenep.store.decision.Decisions;
import vn.nenep.store.proof.Damage.Kind;

/** Holds the decisions in the store against their ledger, and what is withdrawn against the decisions. */
final class DecisionCheck {

    private final JdbcTemplate store;
    private final DecisionStore decisions;
    private final DecisionLedger ledger;

    DecisionCheck(DataSource store, DecisionLedger ledger) {
        this.store = new JdbcTemplate(store);
        this.decisions = new DecisionStore(store);
        this.ledger = ledger;
    }

    List<Damage> damages() throws IOException {
        List<Damage> damages = new ArrayList<>();
        Map<Integer, List<Decision>> byNumber = new TreeMap<>();
        Decisions written = new Decisions(ledger.lines());
        Set<Decision> stored = new HashSet<>(decisions.all().all());
        Set<Decision> both = new HashSet<>(stored);
        both.retainAll(new HashSet<>(written.all()));
        stored.forEach(one ->
                byNumber.computeIfAbsent(one.number(), key -> new ArrayList<>()).add(one));
        written.all()
                .forEach(one -> byNumber.computeIfAbsent(one.number(), key -> new ArrayList<>())
                        .add(one));
        byNumber.forEach((number, same) -> {
            if (same.size() != 2 || !both.contains(same.get(0))) {
                damages.add(new Damage(Kind.DECISION, Integer.toString(number)));
            }
        });
        Set<About> should = written.withdrawals().keySet();
        Set<About> is = withdrawn();
        Set<String> differing = new java.util.TreeSet<>();
        should.stream().filter(one -> !is.contains(one)).forEach(one -> differing.add(subject(one)));
        is.stream().filter(one -> !should.contains(one)).forEach(one -> differing.add(subject(one)));
        differing.forEach(one -> damages.add(new Damage(Kind.WITHDRAWN, one)));
        return damages;
    }

    private Set<About> withdrawn() {
        return new HashSet<>(store.query(
                """
                select s.sender, s.form, s.period, f.path, f.sha256 from submission s join received_file f on f.id = s.file_id
                where s.state = 'withdrawn'
                """,
                (row, number) -> About.version(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5))));
    }

    private static String subject(About version) {
        return version.file() + " (" + version.organisation() + " " + version.form() + " " + version.period() + ")";
    }
}
