package vn.nenep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.cli.HomeFolder.Result;

class FormsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void makesBlankFormsAndSaysWhatIsWrongWithAPeriodOrAUnit() throws IOException {
        HomeFolder home = HomeFolder.withDefinitions(folder);
        home.writeRegister();

        assertThat(home.run("forms", "--year", "2025").code()).isEqualTo(4);
        home.run("import");
        Result made = home.run("bieu-mau", "--year", "2025", "--period", "q1", "--unit", "K01");
        Result noPeriod = home.run("forms", "--year", "2025", "--period", "2025-03");
        Result noUnit = home.run("forms", "--year", "2025", "--period", "2025", "--unit", "K0l");

        assertThat(made.code()).isZero();
        assertThat(made.outLines()).first().isEqualTo("Đã làm 1 tệp biểu mẫu:");
        assertThat(home.path("output/forms/2025-Q1/K01_01-SH_2025-Q1.xlsx")).exists();
        assertThat(noPeriod.code()).isEqualTo(2);
        assertThat(noPeriod.err()).contains("2025-03");
        assertThat(noUnit.code()).isEqualTo(2);
        assertThat(noUnit.err()).contains("K0l", "K01");
    }
}
