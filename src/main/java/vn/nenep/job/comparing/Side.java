package vn.nenep.job.comparing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.nenep.edition.Asked;
import vn.nenep.edition.Manifest;
import vn.nenep.home.Home;
import vn.nenep.indicator.Figure;
import vn.nenep.job.edition.SealedEdition;
import vn.nenep.job.edition.State;

/** One of the two that are compared: an edition, or the home as it stands, asked the same as an edition. */
public final class Side {

    private final Optional<SealedEdition> edition;
    private final Asked asked;
    private final State state;

    private Side(Optional<SealedEdition> edition, Asked asked, State state) {
        this.edition = edition;
        this.asked = asked;
        this.state = state;
    }

    static Side of(SealedEdition edition) throws IOException {
        return new Side(Optional.of(edition), edition.manifest().asked(), State.of(edition));
    }

    static Side now(Home home, Asked like, LocalDate asOf) throws IOException {
        return new Side(Optional.empty(), new Asked(like.span(), asOf, like.words()), State.of(home));
    }

    /** What it is called in names of files: its number, or {@code now}. */
    public String name() {
        return edition.map(one -> Integer.toString(one.manifest().number())).orElse("now");
    }

    /** Its manifest; empty for the home as it stands. */
    public Optional<Manifest> manifest() {
        return edition.map(SealedEdition::manifest);
    }

    public Asked asked() {
        return asked;
    }

    /** How many files it is made of. */
    public int inputs() {
        return state.inputs().size();
    }

    State state() {
        return state;
    }

    /** The figures as they were sealed. */
    Optional<List<Figure>> sealed() throws IOException {
        return edition.isPresent() ? Optional.of(edition.get().figures()) : Optional.empty();
    }
}
