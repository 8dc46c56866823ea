package vn.nenep.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeSetTest {

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasThereWhenALaterFileCannotBePutInPlace() throws IOException {
        Files.writeString(folder.resolve("a"), "earlier");
        Files.createDirectories(folder.resolve("c/full"));

        try (WholeSet set = WholeSet.in(folder)) {
            Files.writeString(set.place("a"), "later");
            Files.writeString(set.place("b"), "later");
            Files.writeString(set.place("c"), "later");

            assertThatThrownBy(set::publish).isInstanceOf(IOException.class);
        }

        assertThat(Files.readString(folder.resolve("a"))).isEqualTo("earlier");
        assertThat(names()).containsExactly("a", "c");
    }

    @Test
    void leavesNothingBehindWhenItIsNotPublished() throws IOException {
        try (WholeSet set = WholeSet.in(folder)) {
            Files.writeString(set.place("a"), "never");
        }

        assertThat(names()).isEmpty();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
