package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.edition.Manifest;
import vn.nenep.edition.Manifest.Input;
import vn.nenep.edition.Manifest.Request;
import vn.nenep.edition.Manifest.SealedFile;
import vn.nenep.edition.ManifestText;
import vn.nenep.home.CannotWork;
import vn.nenep.home.Home;
import vn.nenep.home.Progress;
import vn.nenep.job.edition.EditionDamage;
import vn.nenep.job.edition.EditionDamage.Kind;
import vn.nenep.job.edition.EditionShelf;
import vn.nenep.job.edition.Published;
import vn.nenep.job.edition.SealedEdition;
import vn.nenep.job.edition.Verification;
import vn.nenep.store.Archive;

/** An edition comes out the same again from the originals, wherever and whenever; what was touched is named. */
class EditionProofTest {

    private static final Request REQUEST = new Request("Thường trực Đảng ủy", "in thêm cho hội nghị");

    @TempDir
    private static Path base;

    private static EditionHome home;
    private static Published first;
    private static Published second;

    @TempDir
    private Path folder;

    @BeforeAll
    static void publishTwice() throws IOException {
        home = EditionHome.made(base);
        first = home.publish(EditionHome.AS_OF);
        second = home.publish(EditionHome.AS_OF, REQUEST);
    }

    @Test
    void bothComeOutTheSameToTheByteAlsoAfterTheStoreWasMadeAnew() throws IOException {
        Verification before = home.verify(1);
        Home here = new Home(home.folder());
        Rebuild.of(here, TemporaryHome.definitions(here), EditionHome.CLOCK, Progress.NONE);

        assertThat(before.isSame()).isTrue();
        assertThat(before.files()).isEqualTo(6);
        assertThat(before.figures()).isEqualTo(first.edition().figures().size());
        assertThat(home.verify(2).isSame()).isTrue();
    }

    @Test
    void anotherFolderZoneAndLanguageOfTheMachineChangeNothing() throws IOException {
        EditionHome moved = home.copied(folder.resolve("nơi khác"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));

            assertThat(moved.verify(2).isSame()).isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theFilesThatWentOutAreThoseThatWereSealed() throws IOException {
        for (Path file : second.files()) {
            assertThat(file).hasSameBinaryContentAs(second.edition().path(Manifest.REPORT + file.getFileName()));
        }
        assertThat(second.files()).hasSize(6);
    }

    @Test
    void anEditionOfTheSameDiffersOnlyInItsCover() throws IOException {
        Map<String, String> then = digests(first.edition());
        Map<String, String> now = digests(second.edition());

        assertThat(now.keySet()).isEqualTo(then.keySet());
        assertThat(now.keySet().stream().filter(name -> !now.get(name).equals(then.get(name))))
                .containsExactlyInAnyOrder(
                        "report/bao-cao-nam-2025.docx",
                        "report/bao-cao-nam-2025.html",
                        "report/bao-cao-nam-2025.pdf",
                        "report/bao-cao-nam-2025.xlsx");
        String cover = "Bản số 2, chạy lại ngày 12/01/2026 theo yêu cầu của Thường trực Đảng ủy: in thêm cho hội nghị";
        List<String> html = Files.readAllLines(second.edition().path("report/bao-cao-nam-2025.html"));
        List<String> plain = Files.readAllLines(first.edition().path("report/bao-cao-nam-2025.html"));
        List<String> onlyNow =
                html.stream().filter(line -> !plain.contains(line)).toList();
        assertThat(onlyNow).allMatch(line -> line.contains(cover)).hasSize(2);
        assertThat(plain).noneMatch(line -> line.contains("Bản số"));
        try (TemporaryHome opened = TemporaryHome.opened(home.folder())) {
            assertThat(opened.program().runs().all().get(0).parameters()).endsWith("edition=2 (" + cover + ")");
        }
    }

    private static Map<String, String> digests(SealedEdition edition) {
        return edition.manifest().files().stream().collect(Collectors.toMap(SealedFile::name, SealedFile::sha256));
    }

    @Test
    void aFurtherEditionOfTheSameNeedsAReason() throws IOException {
        assertThatThrownBy(() -> home.publish(EditionHome.LATER))
                .isInstanceOf(CannotWork.class)
                .hasMessageStartingWith("edition-needs-reason");

        assertThat(new EditionShelf(new Home(home.folder())).numbers()).containsExactly(1, 2);
        try (Stream<Path> left = Files.list(home.folder().resolve("archive/editions"))) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("1", "2");
        }
    }

    @Test
    void oneChangedByteInAnyFileIsNamed() throws IOException {
        EditionHome touched = home.copied(folder.resolve("touched"));
        Path edition = touched.folder().resolve("archive/editions/1");
        for (String name : List.of("figures.csv", "jobs/rules/meeting-window.yaml", "report/bao-cao-nam-2025.pdf")) {
            flip(edition.resolve(name));
            assertThat(touched.verify(1).damages()).containsExactly(new EditionDamage(Kind.CHANGED, name));
            flip(edition.resolve(name));
        }
        Files.writeString(edition.resolve("jobs/more.yaml"), "kind: rule\n");
        assertThat(touched.verify(1).damages()).containsExactly(new EditionDamage(Kind.UNKNOWN, "jobs/more.yaml"));
        Files.move(
                edition.resolve("jobs/more.yaml"), edition.resolve("figures.csv"), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(edition.resolve("figures.csv"));
        assertThat(touched.verify(1).damages()).containsExactly(new EditionDamage(Kind.GONE, "figures.csv"));
    }

    @Test
    void everyChangedByteOfAManifestIsFound() throws IOException {
        byte[] manifest = Files.readAllBytes(first.edition().path(Manifest.FILE));
        Path touched = folder.resolve(Manifest.FILE);
        for (int i = 0; i < manifest.length; i += 7) {
            byte[] bytes = manifest.clone();
            bytes[i] ^= 1;
            Files.write(touched, bytes);

            assertThat(ManifestText.read(new String(bytes, StandardCharsets.UTF_8)))
                    .as("byte " + i)
                    .isEmpty();
        }
        assertThat(ManifestText.read(Files.readString(first.edition().path(Manifest.FILE))))
                .contains(first.edition().manifest());
    }

    @Test
    void anOriginalThatWasTouchedIsNamed() throws IOException {
        EditionHome touched = home.copied(folder.resolve("touched"));
        Input input = first.edition().manifest().inputs().get(2);
        Path original = touched.folder()
                .resolve("archive")
                .resolve(input.sha256().substring(0, 2))
                .resolve(input.sha256());
        flip(original);
        assertThat(touched.verify(1).damages()).containsExactly(new EditionDamage(Kind.ORIGINAL_CHANGED, input.path()));
        Files.delete(original);
        assertThat(touched.verify(1).damages()).containsExactly(new EditionDamage(Kind.ORIGINAL_GONE, input.path()));
        assertThatThrownBy(() -> touched.compare(1, 2))
                .isInstanceOf(CannotWork.class)
                .hasMessageStartingWith("edition-changed");
    }

    /** Somebody who forges the figures and the manifest with them still can't forge what the originals say. */
    @Test
    void aForgedFigureIsNamedAsTheFirstThatDiffers() throws IOException {
        EditionHome forged = home.copied(folder.resolve("forged"));
        SealedEdition edition = new EditionShelf(new Home(forged.folder())).open(1);
        String figures = Files.readString(edition.path(Manifest.FIGURES));
        Files.writeString(
                edition.path(Manifest.FIGURES), figures.replaceFirst("(?m)^(meetings-held,A,2025-01),3,", "$1,2,"));
        Manifest manifest = edition.manifest();
        List<SealedFile> files = manifest.files().stream()
                .map(file -> file.name().equals(Manifest.FIGURES) ? sealed(edition.path(file.name())) : file)
                .toList();
        Files.writeString(
                edition.path(Manifest.FILE),
                ManifestText.write(new Manifest(
                        manifest.number(),
                        manifest.madeAt(),
                        manifest.asked(),
                        manifest.earlier(),
                        manifest.request(),
                        manifest.program(),
                        manifest.java(),
                        manifest.inputs(),
                        files)));

        Verification result = forged.verify(1);

        assertThat(result.damages()).isEmpty();
        assertThat(result.isSame()).isFalse();
        assertThat(result.differing()).isEqualTo(1);
        assertThat(result.first().orElseThrow().then().orElseThrow().numerator())
                .isEqualTo(2);
        assertThat(result.first().orElseThrow().now().orElseThrow().numerator()).isEqualTo(3);
        assertThat(result.otherBytes()).isEmpty();
    }

    private static SealedFile sealed(Path file) {
        try {
            return new SealedFile(Manifest.FIGURES, Archive.sha256(file), Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }
}
