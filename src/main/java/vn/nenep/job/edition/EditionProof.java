package vn.nenep.job.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.edition.FigureId;
import vn.nenep.edition.Manifest;
import vn.nenep.edition.Manifest.SealedFile;
import vn.nenep.home.Home;
import vn.nenep.home.Progress;
import vn.nenep.indicator.Figure;
import vn.nenep.job.edition.EditionDamage.Kind;
import vn.nenep.job.edition.Verification.Change;
import vn.nenep.job.reporting.ReportsMade;
import vn.nenep.report.Report;
import vn.nenep.report.proof.NotAsComputed;
import vn.nenep.report.proof.ReportProof;
import vn.nenep.store.Archive;

/** Makes an edition anew from nothing but the archived originals and its own definitions, and compares all of it. */
public final class EditionProof {

    private final EditionShelf shelf;
    private final Archive archive;
    private final Replay.Place place;

    public EditionProof(Home home, DefinitionReader reader, Clock clock, Progress progress) {
        this.shelf = new EditionShelf(home);
        this.archive = new Archive(home.archive());
        this.place = new Replay.Place(archive, reader, clock, () -> progress);
    }

    /** Everything that is not as it was sealed; or else, made anew, everything that comes out otherwise. */
    public Verification of(int number) throws IOException {
        Optional<SealedEdition> found = shelf.find(number);
        if (found.isEmpty()) {
            return Verification.damaged(number, List.of(new EditionDamage(Kind.MANIFEST, Manifest.FILE)));
        }
        SealedEdition edition = found.get();
        List<EditionDamage> damages = EditionCheck.damages(edition, archive);
        return damages.isEmpty() ? anew(edition) : Verification.damaged(number, damages);
    }

    private Verification anew(SealedEdition edition) throws IOException {
        Manifest manifest = edition.manifest();
        try (Replay replay = Replay.of(State.of(edition), place)) {
            ReportsMade made = replay.reports(manifest.asked(), manifest.cover());
            List<Figure> then = edition.figures();
            List<Change> changes = changes(then, Replay.asSealed(made.figures()));
            List<String> otherBytes = otherBytes(edition, made.files());
            return new Verification(
                    manifest.number(),
                    List.of(),
                    then.size(),
                    manifest.below(Manifest.REPORT).size(),
                    changes.stream().findFirst(),
                    changes.size(),
                    otherBytes,
                    !otherBytes.isEmpty() && saySame(edition, otherBytes, made.reports()),
                    List.of(manifest.java(), Runtime.version().toString()));
        }
    }

    /** The figures that differ in anything, in the order in which they were sealed; then those that were not there. */
    private static List<Change> changes(List<Figure> then, List<Figure> now) {
        Map<FigureId, Figure> left = new LinkedHashMap<>();
        now.forEach(figure -> left.put(FigureId.of(figure), figure));
        List<Change> changes = new ArrayList<>();
        for (Figure figure : then) {
            Optional<Figure> anew = Optional.ofNullable(left.remove(FigureId.of(figure)));
            if (!anew.equals(Optional.of(figure))) {
                changes.add(new Change(Optional.of(figure), anew));
            }
        }
        left.values().forEach(figure -> changes.add(new Change(Optional.empty(), Optional.of(figure))));
        return changes;
    }

    private static List<String> otherBytes(SealedEdition edition, List<Path> made) throws IOException {
        Map<String, Path> anew = new LinkedHashMap<>();
        made.forEach(path -> anew.put(Manifest.REPORT + path.getFileName(), path));
        List<String> others = new ArrayList<>();
        for (SealedFile file : edition.manifest().below(Manifest.REPORT)) {
            Path path = anew.remove(file.name());
            if (path == null || Files.mismatch(path, edition.path(file.name())) != -1) {
                others.add(file.name());
            }
        }
        others.addAll(anew.keySet());
        return others;
    }

    /** Whether the sealed files say, to the last cell, what was computed anew; only of those that are reports it can be told. */
    private static boolean saySame(SealedEdition edition, List<String> names, List<Report> reports) throws IOException {
        for (String name : names) {
            String file = name.substring(Manifest.REPORT.length());
            Optional<Report> report = reports.stream()
                    .filter(one -> file.startsWith(one.id() + "."))
                    .findFirst();
            Path sealed = edition.path(name);
            if (report.isEmpty() || !Files.exists(sealed)) {
                return false;
            }
            try {
                ReportProof.check(file.substring(report.get().id().length() + 1), report.get(), sealed);
            } catch (NotAsComputed e) {
                return false;
            }
        }
        return true;
    }
}
