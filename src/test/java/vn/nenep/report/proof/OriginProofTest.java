package vn.nenep.report.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.report.Report;
import vn.nenep.report.origin.Origins;
import vn.nenep.report.origin.ShownFigure;
import vn.nenep.report.render.SampleOrigins;
import vn.nenep.report.render.html.HtmlRenderer;
import vn.nenep.report.render.html.OriginsRenderer;

/** What is published of where figures come from says what was traced, and adds up. */
class OriginProofTest {

    private static final Report REPORT = SampleOrigins.report();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("report.truy-vet.js");
        new OriginsRenderer().render(REPORT, file);
    }

    @Test
    void findsEverythingInItsPlace() {
        assertThatCode(() -> ReportProof.check(Origins.FORMAT, REPORT, file)).doesNotThrowAnyException();
    }

    @Test
    void findsEveryDigitThatIsNotAsItWasTraced() throws IOException {
        String text = Files.readString(file);
        List<Integer> passed = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char digit = text.charAt(at);
            if (Character.isDigit(digit)) {
                Files.writeString(file, text.substring(0, at) + (digit == '9' ? '8' : '9') + text.substring(at + 1));
                try {
                    ReportProof.check(Origins.FORMAT, REPORT, file);
                    passed.add(at);
                } catch (NotAsComputed expected) {
                    assertThat(expected.difference().format()).isEqualTo(Origins.FORMAT);
                }
            }
        }

        assertThat(passed).isEmpty();
    }

    @Test
    void findsAFigureThatIsNotTheSumOfItsCells() throws IOException {
        Origins origins = REPORT.origins();
        ShownFigure first = origins.figures().get(0);
        ShownFigure wrong = new ShownFigure(
                first.id(),
                first.measure(),
                first.organisation(),
                first.period(),
                first.from(),
                first.to(),
                first.numerator() + 1,
                first.denominator(),
                first.expected(),
                first.percent(),
                first.verdict());
        Report report = REPORT.with(new Origins(
                origins.organisations(),
                origins.periods(),
                origins.reasons(),
                origins.files(),
                origins.forms(),
                origins.sheets(),
                origins.texts(),
                origins.rows(),
                origins.grains(),
                origins.measures(),
                origins.counts(),
                List.of(wrong, origins.figures().get(1))));
        new OriginsRenderer().render(report, file);

        assertThatThrownBy(() -> ReportProof.check(Origins.FORMAT, report, file))
                .isInstanceOfSatisfying(NotAsComputed.class, thrown -> {
                    assertThat(thrown.difference().place()).isEqualTo(SampleOrigins.QUARTER);
                    assertThat(thrown.difference().expected()).isEqualTo("17");
                    assertThat(thrown.difference().found()).isEqualTo("18");
                });
    }

    @Test
    void findsANameThatIsMissingBesideANumber() throws IOException {
        Path page = folder.resolve("report.html");
        new HtmlRenderer().render(REPORT, page);
        ReportProof.check("html", REPORT, page);
        Files.writeString(page, Files.readString(page).replace(SampleOrigins.JANUARY, "00000000"));

        assertThatThrownBy(() -> ReportProof.check("html", REPORT, page))
                .isInstanceOfSatisfying(
                        NotAsComputed.class,
                        thrown -> assertThat(thrown.difference().expected()).isEqualTo(SampleOrigins.JANUARY));
    }
}
