package vn.nenep.job.deciding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nenep.finding.FindingCode;
import vn.nenep.store.SubmissionStore;
import vn.nenep.store.decision.Decision;
import vn.nenep.store.decision.Decision.About;
import vn.nenep.store.decision.Decision.Kind;
import vn.nenep.store.decision.DecisionLedger;
import vn.nenep.store.decision.DecisionStore;
import vn.nenep.store.decision.Decisions;
import vn.nenep.store.proof.LedgerUpdate;
import vn.nenep.store.version.Version;
import vn.nenep.store.version.Version.State;
import vn.nenep.validation.Waiver;

/**
 * Makes decisions of the office. Each is one transaction of the store; the line in the ledger of decisions is written before it
 * ends, so that a decision that was cut off is in the ledger and is carried out by {@link #catchUp}, or is nowhere. Only who holds
 * the home folder may decide.
 */
public final class DecisionMaker {

    private final TransactionTemplate transactions;
    private final DecisionStore store;
    private final DecisionLedger ledger;
    private final SubmissionStore submissions;
    private final Reread reread;
    private final LedgerUpdate digests;
    private final Clock clock;

    public DecisionMaker(
            PlatformTransactionManager transactions,
            DecisionStore store,
            DecisionLedger ledger,
            SubmissionStore submissions,
            Reread reread,
            LedgerUpdate digests,
            Clock clock) {
        this.transactions = new TransactionTemplate(transactions);
        this.store = store;
        this.ledger = ledger;
        this.submissions = submissions;
        this.reread = reread;
        this.digests = digests;
        this.clock = clock;
    }

    /** Who decides, and why. */
    public record Ground(String by, String reason) {}

    /**
     * A decision that was made.
     *
     * @param files how many files were read again because of it
     */
    public record Made(Decision decision, int files) {}

    /**
     * Withdraws a version: what counts is as if it had never come.
     *
     * @throws NotDecided when it is withdrawn already, or went back whole and never counted
     */
    public Made withdraw(Version version, Ground ground) {
        if (version.state() == State.WITHDRAWN) {
            throw new NotDecided("already-withdrawn", version.name(), List.of());
        }
        if (version.state() == State.RETURNED) {
            throw new NotDecided("was-returned", version.name(), List.of());
        }
        return decide(Kind.WITHDRAW, ground, version.about());
    }

    /**
     * Takes a withdrawal back.
     *
     * @throws NotDecided when the version is not withdrawn
     */
    public Made reinstate(Version version, Ground ground) {
        if (version.state() != State.WITHDRAWN) {
            throw new NotDecided("not-withdrawn", version.name(), List.of());
        }
        return decide(Kind.REINSTATE, ground, version.about());
    }

    /**
     * Lets the rows of a committee count although this is found in them.
     *
     * @param until the last day on which a file may be received to be covered
     * @throws NotDecided when findings of that code leave nothing to count, or the same waiver is in force
     */
    public Made waive(
            FindingCode code,
            String organisation,
            Optional<String> form,
            Optional<String> period,
            LocalDate until,
            Ground ground) {
        if (!Waiver.POSSIBLE.contains(code)) {
            throw new NotDecided(
                    "not-waivable",
                    code.name(),
                    Waiver.POSSIBLE.stream().map(Enum::name).sorted().toList());
        }
        About about = About.finding(organisation, form, period, code.name(), until.toString());
        if (store.all().waivers().stream().anyMatch(one -> one.about().equals(about))) {
            throw new NotDecided("already-waived", code.name(), List.of());
        }
        return decide(Kind.WAIVE, ground, about);
    }

    /**
     * Ends a waiver for everything that it covered.
     *
     * @throws NotDecided when there is no such waiver, or it has ended
     */
    public Made endWaiver(int number, Ground ground) {
        List<Decision> waivers = store.all().waivers();
        Decision waiver = waivers.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotDecided("no-such-waiver", Integer.toString(number), List.of()));
        return decide(Kind.END_WAIVER, ground, waiver.about().ending(number));
    }

    /** Carries out what the ledger of decisions has and the store does not: a process died between the two. */
    public void catchUp() throws IOException {
        Decisions known = store.all();
        for (Decision line : ledger.lines()) {
            if (known.numbered(line.number()).isEmpty()) {
                inOne(line, false);
            }
        }
    }

    private Made decide(Kind kind, Ground ground, About about) {
        String now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
        return inOne(new Decision(store.all().next(), kind, now, ground.by(), ground.reason(), about), true);
    }

    private Made inOne(Decision one, boolean isNew) {
        Integer files = transactions.execute(status -> {
            try {
                List<Long> changed = carryOut(one);
                if (isNew) {
                    ledger.add(one);
                }
                digests.note(changed);
                return changed.size();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new Made(one, files == null ? 0 : files);
    }

    private List<Long> carryOut(Decision one) throws IOException {
        store.add(one);
        return switch (one.kind()) {
            case WITHDRAW, REINSTATE -> {
                submissions.withdraw(one.about(), one.kind() == Kind.WITHDRAW);
                yield List.of();
            }
            case WAIVE, END_WAIVER -> reread.files(one);
        };
    }
}
