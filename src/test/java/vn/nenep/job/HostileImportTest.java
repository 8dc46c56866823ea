package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.store.Archive;
import vn.nenep.workbook.mutant.Mutator;

/** Broken files go through the whole import: each is in the ledger with a state, and none stops the rest. */
class HostileImportTest {

    @TempDir
    private Path folder;

    @Test
    void everyFiftiethMutantGetsAVerdictInTheLedger() throws IOException {
        importMutants(0, 2_000, 50);
    }

    @Tag("long")
    @Test
    void everyTwentiethOfAllMutantsGetsAVerdictInTheLedger() throws IOException {
        importMutants(2_000, 22_000, 20);
    }

    private void importMutants(int from, int to, int step) throws IOException {
        Path input = folder.resolve("input");
        FormWorkbook.writeRegister(input, "");
        Map<String, String> received = new TreeMap<>();
        for (int number = from; number < to; number += step) {
            byte[] mutant = new Mutator().mutant(number).bytes();
            String name = "K01_01-SH_2025-Q1_" + number + ".xls";
            received.put(name, Archive.sha256(Files.write(input.resolve(name), mutant)));
        }
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            assertThat(home.importAll().tally().orElseThrow().filesBroken()).isEmpty();

            List<String> forgotten = received.entrySet().stream()
                    .filter(file -> !home.program().files().knows(file.getKey(), file.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(forgotten).isEmpty();
        }
    }
}
