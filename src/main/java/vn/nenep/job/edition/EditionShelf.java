package vn.nenep.job.edition;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nenep.edition.Asked;
import vn.nenep.edition.Manifest;
import vn.nenep.edition.ManifestText;
import vn.nenep.home.CannotWork;
import vn.nenep.home.Home;

/** The editions of a home folder: {@code archive/editions/<number>/}, each never changed after it appeared. */
public final class EditionShelf {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,6}");

    private final Path folder;

    public EditionShelf(Home home) {
        this.folder = home.archive().resolve("editions");
    }

    /** Where they stand. */
    public Path folder() {
        return folder;
    }

    /** The numbers that are there, in order. */
    public List<Integer> numbers() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> NUMBER.matcher(name).matches())
                    .map(Integer::valueOf)
                    .sorted()
                    .toList();
        }
    }

    /** All of which the manifest is whole, in order. */
    public List<SealedEdition> all() throws IOException {
        List<SealedEdition> all = new ArrayList<>();
        for (int number : numbers()) {
            find(number).ifPresent(all::add);
        }
        return all;
    }

    /** Those of a subject, in order. */
    public List<Integer> of(Asked asked) throws IOException {
        return all().stream()
                .map(SealedEdition::manifest)
                .filter(manifest -> manifest.asked().subject().equals(asked.subject()))
                .map(Manifest::number)
                .toList();
    }

    /** Where an edition is, or would be. */
    public Path place(int number) {
        return folder.resolve(Integer.toString(number));
    }

    /** An edition; empty when it is not there, or when its manifest is not what was written. */
    public Optional<SealedEdition> find(int number) throws IOException {
        Path manifest = place(number).resolve(Manifest.FILE);
        if (!Files.isRegularFile(manifest)) {
            return Optional.empty();
        }
        try {
            return ManifestText.read(Files.readString(manifest))
                    .filter(one -> one.number() == number)
                    .map(one -> new SealedEdition(place(number), one));
        } catch (MalformedInputException e) {
            return Optional.empty();
        }
    }

    /**
     * An edition that has to be whole as far as its manifest goes.
     *
     * @throws CannotWork when its manifest is damaged
     */
    public SealedEdition open(int number) throws IOException {
        return find(number).orElseThrow(() -> new CannotWork("edition-damaged", number, place(number)));
    }
}
