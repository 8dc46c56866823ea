package vn.nenep.definition.yaml;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file that still knows its line. All scalars are text; the reader of a key decides what they mean. */
sealed interface YamlNode {

    int line();

    record Mapping(int line, Map<String, Entry> entries) implements YamlNode {}

    record Items(int line, List<YamlNode> nodes) implements YamlNode {}

    record Scalar(int line, String text) implements YamlNode {}

    /** A value and the line of its key. */
    record Entry(int line, YamlNode value) {}
}
