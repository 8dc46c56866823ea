package vn.nenep.cli.decision;

import java.util.Optional;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.text.Console;
import vn.nenep.job.Program;
import vn.nenep.store.decision.Decision;
import vn.nenep.store.decision.Decision.About;
import vn.nenep.store.version.Version.State;

/** Says which version counts after a decision on one. */
record InForceText(Desk desk) {

    String now(Program program, Decision decision) {
        Console console = desk.console();
        About about = decision.about();
        return program
                .office()
                .versions()
                .versions(Optional.of(about.organisation()), Optional.of(about.form()), Optional.of(about.period()))
                .stream()
                .filter(one -> one.state() == State.IN_FORCE)
                .findFirst()
                .map(one ->
                        console.text("decided.counts", one.name(), one.file(), VersionText.moment(one.receivedAt())))
                .orElseGet(() -> console.text(
                        "decided.counts-nothing", about.organisation() + "/" + about.form() + "/" + about.period()));
    }
}
