package vn.nenep.definition.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.definition.report.Dates;
import vn.nenep.definition.report.FormatProfile;
import vn.nenep.definition.report.FormatProfile.Margins;
import vn.nenep.definition.report.FormatProfile.Sizes;
import vn.nenep.definition.report.FormatProfile.Spacing;

/** Reads how documents look by one guidance: {@code kind: format}. A key that is left out is as in the standard one. */
final class FormatFile {

    private static final FormatProfile USUAL = FormatProfile.STANDARD;
    private static final Map<String, String> ENDS = Map.of(".", ".", "./.", "./.");

    private FormatFile() {}

    static FormatProfile read(Fields fields) {
        String id = fields.name("id", Fields.KEBAB);
        fields.optionalText("title");
        FormatProfile profile = new FormatProfile(
                id,
                LetterheadFile.dates(fields),
                fields.text("source"),
                fields.mapping("margins").map(FormatFile::margins).orElse(USUAL.margins()),
                fields.yes("two-sided"),
                fields.mapping("sizes").map(FormatFile::sizes).orElse(USUAL.sizes()),
                fields.mapping("spacing").map(FormatFile::spacing).orElse(USUAL.spacing()),
                fields.choiceOr("end", ENDS, USUAL.end()),
                fields.optionalText("hyphens").orElse(USUAL.hyphens()));
        fields.finish();
        return profile;
    }

    /** On every day there is one profile for the documents of that day. */
    static void checkDates(List<Fields> files, List<FormatProfile> profiles) {
        List<Dates> all = profiles.stream().map(FormatProfile::valid).toList();
        if (!all.isEmpty() && !Dates.coverEveryDay(all)) {
            files.forEach(fields -> fields.problem(fields.line("valid"), "dates-cover"));
        }
    }

    private static Margins margins(Fields fields) {
        Margins usual = USUAL.margins();
        Margins margins = new Margins(
                whole(fields, "top", 10, 50, usual.top()),
                whole(fields, "bottom", 10, 50, usual.bottom()),
                whole(fields, "left", 10, 50, usual.left()),
                whole(fields, "right", 10, 50, usual.right()),
                whole(fields, "header", 5, 40, usual.header()));
        fields.finish();
        return margins;
    }

    private static Sizes sizes(Fields fields) {
        Sizes usual = USUAL.sizes();
        Sizes sizes = new Sizes(
                whole(fields, "party", 10, 20, usual.party()),
                whole(fields, "organisation", 10, 20, usual.organisation()),
                whole(fields, "title", 10, 20, usual.title()),
                whole(fields, "subject", 10, 20, usual.subject()),
                whole(fields, "body", 10, 20, usual.body()),
                whole(fields, "recipients", 8, 20, usual.recipients()));
        fields.finish();
        return sizes;
    }

    private static Spacing spacing(Fields fields) {
        Spacing usual = USUAL.spacing();
        Spacing spacing = new Spacing(
                whole(fields, "line", 15, 30, usual.line()),
                whole(fields, "after", 0, 24, usual.after()),
                whole(fields, "first-line", 0, 30, usual.firstLine()));
        fields.finish();
        return spacing;
    }

    private static int whole(Fields fields, String key, int least, int most, int usual) {
        Optional<BigDecimal> number = fields.optionalNumber(key);
        if (number.isEmpty()) {
            return usual;
        }
        boolean possible = number.get().stripTrailingZeros().scale() <= 0
                && number.get().compareTo(BigDecimal.valueOf(least)) >= 0
                && number.get().compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!possible) {
            fields.problem(
                    fields.line(key),
                    "window-days",
                    key,
                    least,
                    most,
                    number.get().toPlainString());
        }
        return possible ? number.get().intValue() : usual;
    }
}
