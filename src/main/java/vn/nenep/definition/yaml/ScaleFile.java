package vn.nenep.definition.yaml;

import java.util.ArrayList;
import java.util.List;
import vn.nenep.definition.Scale;

/** Reads a scale: {@code kind: scale}. */
final class ScaleFile {

    private ScaleFile() {}

    static Scale read(Fields fields) {
        String id = fields.name("id", Fields.KEBAB);
        fields.optionalText("title");
        List<Scale.Value> values = new ArrayList<>();
        fields.mapping("values")
                .ifPresentOrElse(
                        entries -> entries.all().keySet().forEach(code -> values.add(value(entries, code))),
                        () -> fields.problem(fields.line(), "missing", "values"));
        Scale scale = new Scale(id, values, fields.texts("blank"), fields.texts("ambiguous"));
        fields.finish();
        return scale;
    }

    private static Scale.Value value(Fields entries, String code) {
        List<String> spellings = entries.texts(code);
        if (spellings.isEmpty()) {
            entries.problem(entries.line(code), "empty-list", code);
            return new Scale.Value(code, code, List.of());
        }
        return new Scale.Value(code, spellings.get(0), spellings);
    }
}
