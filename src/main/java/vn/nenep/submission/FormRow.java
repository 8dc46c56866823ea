package vn.nenep.submission;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A data row.
 *
 * @param number as Excel shows it
 * @param answers by column id, one for every column that the sheet has
 */
public record FormRow(int number, Map<String, Answer> answers) {

    public FormRow {
        answers = new LinkedHashMap<>(answers);
    }

    public Optional<Answer> answer(String column) {
        return Optional.ofNullable(answers.get(column));
    }
}
