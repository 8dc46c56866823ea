package vn.nenep.cli.desk;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.home.CannotWork;

class FileNamesTest {

    @Test
    void refusesNamesThatAnAsciiMachineMisreads(@TempDir Path folder) throws Exception {
        Files.createFile(folder.resolve("Đảng bộ.xlsx"));
        FileNames ascii = new FileNames("ANSI_X3.4-1968");

        assertThatThrownBy(() -> ascii.check(List.of(folder)))
                .isInstanceOfSatisfying(
                        CannotWork.class,
                        reason -> org.assertj.core.api.Assertions.assertThat(reason.key())
                                .isEqualTo("names-misread"));
        assertThatThrownBy(() -> ascii.check(new String[] {"import", "\ufffd\ufffdng"}))
                .isInstanceOf(CannotWork.class);
    }

    @Test
    void acceptsThemOnAnyOtherMachine(@TempDir Path folder) throws Exception {
        Files.createFile(folder.resolve("Đảng bộ.xlsx"));

        assertThatCode(() -> new FileNames("UTF-8").check(List.of(folder))).doesNotThrowAnyException();
    }

    @Test
    void acceptsPlainNamesOnAnAsciiMachine(@TempDir Path folder) throws Exception {
        Files.createFile(folder.resolve("K05_2025-Q1.xlsx"));

        assertThatCode(() -> new FileNames("ANSI_X3.4-1968").check(List.of(folder)))
                .doesNotThrowAnyException();
    }
}
