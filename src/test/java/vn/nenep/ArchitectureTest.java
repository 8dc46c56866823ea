package vn.nenep;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walls between the {@link Rooms}, held against the compiled classes. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final Pattern LISTED = Pattern.compile("```dependencies\\R(.*?)```", Pattern.DOTALL);
    private static final String[] BANNED_ROOMS = {
        "..util..", "..common..", "..core..", "..impl..", "..model..", "..service..", "..manager..", "..helper.."
    };

    @Test
    void theListInTheReadmeIsWhatTheClassesDependOn() throws IOException {
        Matcher list = LISTED.matcher(Files.readString(Path.of("README.md")));

        assertThat(list.find()).as("README.md has a block ```dependencies").isTrue();
        assertThat(list.group(1).lines()).containsExactlyElementsOf(Rooms.dependencies(CLASSES));
    }

    @Test
    void noRoomPointsBackAtItselfThroughOthers() {
        slices().assignedFrom(new Rooms()).should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            org.apache.poi..      | workbook, workbook.xlsx, correspondence, correspondence.mark, report.render, report.render.xlsx
            org.apache.xmlbeans.. | correspondence.mark, report.render, report.render.xlsx
            org.openxmlformats..  | correspondence.mark, report.render, report.render.xlsx
            org.jfree..           | report.render..
            java.awt..            | report.render..
            javax.imageio..       | report.render..
            java.sql..            | store.., indicator..
            javax.sql..           | store.., indicator.., job..
            com.zaxxer..          | store, job
            org.flywaydb..        | store
            org.springframework.. | job.., store.., indicator.., cli..
            org.quartz..          | job.schedule, definition.yaml
            tools.jackson..       | definition.yaml, edition, cli.., report.render.html, report.proof
            picocli..             | cli..
            """)
    void keepsALibraryInItsRooms(String library, String rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(Rooms.packages(List.of(rooms.split(", "))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    /** Spring's JDBC outside of store and indicator: only where the beans of the store are made. */
    @Test
    void asksTheDatabaseOnlyFromStoreAndIndicator() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Rooms.packages(List.of("store..", "indicator..")))
                .and()
                .doNotHaveFullyQualifiedName("vn.nenep.job.StorageConfiguration")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.jdbc..")
                .check(CLASSES);
    }

    @Test
    void namesNoDatabaseDriver() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.sqlite..", "org.postgresql.."))
                .check(CLASSES);
    }

    @Test
    void takesClockLocaleAndZoneFromOutside() {
        noClasses().should().accessTargetWhere(new Ambient()).check(CLASSES);
    }

    /** {@code %s} writes a whole number the same everywhere, {@code %d} in the digits of the machine's locale. */
    @Test
    void formatsNoNumberByTheMachinesLocale() throws IOException {
        Pattern number = Pattern.compile("%(\\d+\\$)?[-#+ 0,(]*\\d*(\\.\\d+)?[dfeg]");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> formatting = sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> number.matcher(read(path)).find())
                    .toList();

            assertThat(formatting).isEmpty();
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void printsOnlyFromTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.nenep.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void everyRoomIsNullMarked() {
        List<String> unmarked = CLASSES.getPackage(Rooms.HOUSE).getSubpackagesInTree().stream()
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .sorted()
                .toList();

        assertThat(unmarked).isEmpty();
    }

    @Test
    void noClassIsNamedAfterNothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Data|Info)")
                .check(CLASSES);
    }

    @Test
    void noRoomIsNamedAfterNothing() {
        classes().should().resideOutsideOfPackages(BANNED_ROOMS).check(CLASSES);
    }
}
