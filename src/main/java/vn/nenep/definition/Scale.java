package vn.nenep.definition;

import java.util.List;
import java.util.Optional;

/**
 * A closed list of values with the spellings that offices use for them.
 *
 * @param id kebab-case
 * @param values in the order of the scale, best first
 * @param blanks spellings that mean: no value
 * @param ambiguous spellings that could mean several values and are refused
 */
public record Scale(String id, List<Value> values, List<String> blanks, List<String> ambiguous) {

    public Scale {
        values = List.copyOf(values);
        blanks = List.copyOf(blanks);
        ambiguous = List.copyOf(ambiguous);
    }

    /**
     * A value.
     *
     * @param code as it is stored and used in definitions
     * @param title as it is printed, the first spelling
     * @param spellings all of them
     */
    public record Value(String code, String title, List<String> spellings) {

        public Value {
            spellings = List.copyOf(spellings);
        }
    }

    public boolean has(String code) {
        return value(code).isPresent();
    }

    public Optional<Value> value(String code) {
        return values.stream().filter(value -> value.code().equals(code)).findFirst();
    }

    public List<String> codes() {
        return values.stream().map(Value::code).toList();
    }
}
