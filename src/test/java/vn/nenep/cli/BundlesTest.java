package vn.nenep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.GlobalOptions;
import vn.nenep.cli.desk.Stopping;
import vn.nenep.cli.text.Console;
import vn.nenep.finding.Severity;
import vn.nenep.language.Language;
import vn.nenep.language.SourceKeys;
import vn.nenep.store.FileState;

class BundlesTest {

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(SourceKeys.inBundle(Console.class, "messages", Language.ENGLISH))
                .isEqualTo(SourceKeys.inBundle(Console.class, "messages", Language.VIETNAMESE));
        assertThat(SourceKeys.inBundle(Nenep.class, "help", Language.ENGLISH))
                .isEqualTo(SourceKeys.inBundle(Nenep.class, "help", Language.VIETNAMESE));
    }

    @Test
    void everyReasonForNotWorkingHasWordsAndNoOther() throws IOException {
        Set<String> used = new TreeSet<>();
        SourceKeys.inCalls("new CannotWork(", 0).forEach(key -> used.add("cannot-work." + key));

        assertThat(SourceKeys.inBundle(Console.class, "messages", Language.VIETNAMESE).stream()
                        .filter(key -> key.startsWith("cannot-work.")))
                .containsExactlyElementsOf(used);
    }

    @Test
    void everyMistakeInUseHasWords() throws IOException {
        Set<String> keys = SourceKeys.inBundle(Console.class, "messages", Language.VIETNAMESE);

        assertThat(SourceKeys.inCalls("new UsageMistake(", 0)).allMatch(key -> keys.contains("usage." + key));
        assertThat(SourceKeys.inCalls("new WrongWords(", 0)).allMatch(key -> keys.contains("usage." + key));
        assertThat(SourceKeys.inCalls("new NotDecided(", 0)).allMatch(key -> keys.contains("usage.undecided." + key));
        assertThat(FileState.values()).allMatch(state -> keys.contains("state." + state));
        assertThat(Severity.values()).allMatch(severity -> keys.contains("severity." + severity));
        assertThat(SourceKeys.inCalls("console.text(", 0))
                .filteredOn(key -> !key.endsWith("*"))
                .isSubsetOf(keys);
        assertThat(SourceKeys.inCalls("console().text(", 0))
                .filteredOn(key -> !key.endsWith("*"))
                .isSubsetOf(keys);
        assertThat(SourceKeys.inCalls("            say(", 0)).isSubsetOf(keys);
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandAndOptionHasHelp(Language language) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Console console = new Console(language, nowhere, nowhere, false, false);
        Desk desk = new Desk(new GlobalOptions(), console, Clock.systemUTC(), new Stopping());
        CommandLine line = Commands.line(desk, new Failures(desk), nowhere, nowhere);

        assertThat(line.getSubcommands().values())
                .allMatch(command ->
                        command.getHelp().description().lines().findFirst().isPresent());
        assertThat(line.getSubcommands().values())
                .flatMap(command -> command.getCommandSpec().args())
                .allMatch(BundlesTest::isDescribed);
        assertThat(line.getCommandSpec().args()).allMatch(BundlesTest::isDescribed);
    }

    private static boolean isDescribed(ArgSpec argument) {
        return Arrays.stream(argument.description()).anyMatch(text -> !text.isBlank());
    }
}
