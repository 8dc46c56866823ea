package vn.nenep.definition.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import vn.nenep.definition.Problem;

/** Reads one YAML file into nodes that know their lines. */
final class YamlFile {

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private YamlFile() {}

    /** The file's only document; empty, with a problem, when it is not readable YAML. */
    static Optional<YamlNode> read(Path path, String name, List<Problem> problems) {
        try (JsonParser parser = YAML.createParser(tools.jackson.core.ObjectReadContext.empty(), path)) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                problems.add(Problem.of(name, 0, "empty"));
                return Optional.empty();
            }
            YamlNode node = node(parser);
            if (parser.nextToken() != null) {
                int line = parser.currentTokenLocation().getLineNr();
                problems.add(Problem.of(name, line, "syntax", "a second document"));
            }
            return Optional.of(node);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(Problem.of(name, Math.max(line, 0), "syntax", firstLine(e.getOriginalMessage())));
            return Optional.empty();
        }
    }

    private static YamlNode node(JsonParser parser) {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(parser, line);
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> nodes = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                nodes.add(node(parser));
            }
            return new YamlNode.Items(line, List.copyOf(nodes));
        }
        return new YamlNode.Scalar(line, token == JsonToken.VALUE_NULL ? "" : parser.getString());
    }

    private static YamlNode mapping(JsonParser parser, int line) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            entries.put(key, new YamlNode.Entry(keyLine, node(parser)));
        }
        return new YamlNode.Mapping(line, entries);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
