package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.period.Period;
import vn.nenep.status.Board;
import vn.nenep.status.Column;

class StatusCountsTest {

    /** An indicator of each form, whose figures count the reports of that form. */
    private static final Map<String, String> INDICATORS = Map.of(
            "01-SH", "attendance",
            "02-CT", "thematic-plan",
            "03-XL", "cells-rated",
            "04-KT", "inspection-half-yearly",
            "05-DV", "briefings");

    @TempDir
    private Path folder;

    @Test
    void countsTheSameReportsAsTheFiguresOfTheBloc() throws IOException {
        TemporaryHome.copy(Path.of("input"), folder.resolve("input"));
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            home.importAll();
            for (int year : new int[] {2024, 2025}) {
                Board board = home.program().status().board(Period.ofYear(year), true, TemporaryHome.AS_OF);

                List<String> onTheBoard = new ArrayList<>();
                List<String> inFigures = new ArrayList<>();
                for (int i = 0; i < board.columns().size(); i++) {
                    Column column = board.columns().get(i);
                    String name = column.form().id() + " " + column.period() + " ";
                    onTheBoard.add(name + board.counts(i).inForce() + ","
                            + board.counts(i).owed());
                    String figure = home.figure(
                            INDICATORS.get(column.form().id()),
                            "K00",
                            column.period().code());
                    inFigures.add(name + figure.replaceFirst(".*,(\\d+,\\d+)$", "$1"));
                }
                assertThat(onTheBoard).hasSize(9).isEqualTo(inFigures);
            }
        }
    }
}
