package vn.nenep.definition.yaml;

import java.util.List;
import java.util.Optional;
import vn.nenep.definition.report.Dates;
import vn.nenep.definition.report.LetterheadDefinition;
import vn.nenep.definition.report.LetterheadDefinition.Head;

/** Reads who issues reports: {@code kind: letterhead}. */
final class LetterheadFile {

    private LetterheadFile() {}

    static LetterheadDefinition read(Fields fields) {
        String id = fields.name("id", Fields.KEBAB);
        fields.optionalText("title");
        List<Head> heads =
                fields.list("heads").stream().map(LetterheadFile::head).toList();
        if (!fields.has("heads")) {
            fields.problem(fields.line(), "missing", "heads");
        } else if (!Dates.coverEveryDay(heads.stream().map(Head::valid).toList())) {
            fields.problem(fields.line("heads"), "dates-cover");
        }
        fields.finish();
        return new LetterheadDefinition(id, heads);
    }

    private static Head head(Fields fields) {
        Head head = new Head(
                dates(fields),
                fields.texts("superior"),
                fields.texts("issuer"),
                fields.text("name"),
                fields.text("sign"),
                fields.text("place"),
                fields.optionalText("authority").orElse(""),
                fields.text("position"),
                fields.texts("recipients"));
        fields.finish();
        return head;
    }

    /** {@code valid: {from: 2025-07-01, to: …}}; always, when the key is not there. */
    static Dates dates(Fields fields) {
        Optional<Fields> valid = fields.mapping("valid");
        Dates dates = valid.map(span -> new Dates(span.optionalDate("from"), span.optionalDate("to")))
                .orElse(Dates.ALWAYS);
        valid.ifPresent(Fields::finish);
        return dates;
    }
}
