package vn.nenep.job.comparing;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.nenep.home.CannotWork;
import vn.nenep.home.Home;
import vn.nenep.home.Progress;
import vn.nenep.job.edition.DefinitionReader;
import vn.nenep.job.edition.EditionCheck;
import vn.nenep.job.edition.EditionDamage;
import vn.nenep.job.edition.EditionShelf;
import vn.nenep.job.edition.Replay;
import vn.nenep.job.edition.SealedEdition;
import vn.nenep.store.Archive;

/** Compares two editions of a home folder, or an edition with the home as it stands. */
public final class EditionComparison {

    private final Home home;
    private final Archive archive;
    private final EditionShelf shelf;
    private final Replay.Place place;
    private final String version;

    /**
     * In one home folder.
     *
     * @param progress anew for each store that is made on the way
     * @param version of this program
     */
    public EditionComparison(
            Home home, DefinitionReader reader, Clock clock, Supplier<Progress> progress, String version) {
        this.home = home;
        this.archive = new Archive(home.archive());
        this.shelf = new EditionShelf(home);
        this.place = new Replay.Place(archive, reader, clock, progress);
        this.version = version;
    }

    /**
     * Compares two editions.
     *
     * @throws CannotWork when they are about different times or organisations, or when one of them is damaged
     */
    public Compared compare(int first, int second) throws IOException {
        return compare(Side.of(whole(first)), Side.of(whole(second)));
    }

    /** Compares an edition with what the same would be if it were published now, with that as-of date. */
    public Compared compareWithNow(int first, LocalDate asOf) throws IOException {
        SealedEdition edition = whole(first);
        return compare(Side.of(edition), Side.now(home, edition.manifest().asked(), asOf));
    }

    private SealedEdition whole(int number) throws IOException {
        SealedEdition edition = shelf.open(number);
        List<EditionDamage> damages = EditionCheck.damages(edition, archive);
        if (!damages.isEmpty()) {
            throw new CannotWork("edition-changed", number, damages.get(0).subject());
        }
        return edition;
    }

    private Compared compare(Side first, Side second) throws IOException {
        if (!first.asked().comparesWith(second.asked())) {
            throw new CannotWork("editions-apart", first.name(), second.name());
        }
        return new Way(first, second, place, version).follow();
    }
}
