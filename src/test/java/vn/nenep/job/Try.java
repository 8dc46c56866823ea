package vn.nenep.job;

import java.nio.file.*;
import java.time.*;
import java.util.*;
import vn.nenep.definition.*;
import vn.nenep.definition.yaml.DefinitionFolder;
import vn.nenep.home.Home;
import vn.nenep.home.Progress;
import vn.nenep.indicator.*;

public class Try {
    public static void main(String[] a) throws Exception {
        Path home = Path.of(a[0]);
        Path corpus = Path.of(a[1]);
        var r = DefinitionFolder.read(Path.of("jobs"), Set.of());
        r.problems().forEach(p -> System.out.println(p));
        if (!r.problems().isEmpty()) return;
        Clock c = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
        try (Program p = Program.open(new Home(home), r.definitions(), c)) {
            long t = System.currentTimeMillis();
            var o = p.jobs()
                    .run(
                            new RunRequest(
                                    new JobDefinition(
                                            "import",
                                            "x",
                                            Map.of(),
                                            List.of(JobDefinition.Step.IMPORT),
                                            Optional.empty()),
                                    List.of(corpus.resolve("input")),
                                    Optional.of(corpus.resolve("arrivals.csv")),
                                    "latest",
                                    Optional.empty(),
                                    Optional.empty(),
                                    LocalDate.now()),
                            Progress.NONE);
            System.out.println(o.tally().get().byState() + " " + o.tally().get().findings() + " "
                    + (System.currentTimeMillis() - t) + " ms");
            t = System.currentTimeMillis();
            StringBuilder s = new StringBuilder();
            for (int y : new int[] {2024, 2025}) {
                var f = p.figures(y, LocalDate.parse("2026-03-31"), FigureCalculator.Level.COMMITTEE);
                String x = FiguresCsv.write(f);
                s.append(y == 2024 ? x : x.substring(x.indexOf('\n') + 1));
            }
            Files.writeString(home.resolve("figures.csv"), s);
            System.out.println((System.currentTimeMillis() - t) + " ms figures");
        }
    }
}
