package vn.nenep.cli.edition;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.nenep.edition.Manifest;
import vn.nenep.job.edition.SealedEdition;

/** What other programs are told of an edition. */
final class EditionFields {

    private EditionFields() {}

    static Map<String, Object> of(SealedEdition edition) {
        Manifest manifest = edition.manifest();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("edition", manifest.number());
        fields.put("span", manifest.asked().span().code());
        manifest.asked().words().unit().ifPresent(unit -> fields.put("unit", unit));
        manifest.asked().words().report().ifPresent(report -> fields.put("report", report));
        fields.put("structure", manifest.asked().words().asIs() ? "as-is" : "as-was");
        fields.put("as_of", manifest.asked().asOf().toString());
        fields.put("made_at", manifest.madeAt().toString());
        manifest.request().ifPresent(request -> {
            fields.put("requested_by", request.by());
            fields.put("reason", request.reason());
        });
        fields.put("inputs", manifest.inputs().size());
        fields.put("digest", edition.digest());
        fields.put("folder", edition.folder().toString());
        return fields;
    }
}
