package vn.nenep.cli.edition;

import java.time.LocalDate;
import java.util.Comparator;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.edition.Manifest;
import vn.nenep.edition.ManifestText;
import vn.nenep.edition.page.About;
import vn.nenep.edition.page.PageSubject;
import vn.nenep.job.comparing.Compared;
import vn.nenep.job.comparing.Side;
import vn.nenep.organisation.Span;

/** Names for what two compared editions are made of; the page is Vietnamese, as all documents are. */
final class ComparisonWords {

    private final Compared compared;

    ComparisonWords(Compared compared) {
        this.compared = compared;
    }

    /** The title of an indicator; its id when the second edition no longer has it. */
    String indicator(String id) {
        return compared.definitions()
                .indicator(id)
                .map(IndicatorDefinition::title)
                .orElse(id);
    }

    /** A code with the last name that it had by the as-of date. */
    String organisation(String code) {
        LocalDate day = compared.second().asked().asOf();
        return compared.register()
                .spans()
                .filter(span -> span.code().equals(code) && !span.from().isAfter(day))
                .max(Comparator.comparing(Span::from))
                .map(span -> span.name() + " (" + code + ")")
                .orElse(code);
    }

    PageSubject subject() {
        return new PageSubject(
                about(compared.first()),
                about(compared.second()),
                compared.second().asked().span(),
                compared.comparison(),
                compared.whole(),
                this::indicator,
                this::organisation,
                id -> compared.definitions()
                        .indicator(id)
                        .filter(one -> one.target().isPresent() && !one.onlyInReports())
                        .isPresent());
    }

    private static About about(Side side) {
        return new About(
                side.manifest().map(one -> "Bản số " + one.number()).orElse("Hiện nay"),
                side.manifest().map(Manifest::madeAt),
                side.asked().asOf(),
                side.asked().words().asIs() ? "as-is" : "as-was",
                side.manifest().flatMap(Manifest::request).map(request -> request.by() + ": " + request.reason()),
                side.inputs(),
                side.manifest().map(Manifest::program),
                side.manifest().map(ManifestText::digest));
    }
}
