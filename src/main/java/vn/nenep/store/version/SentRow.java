package vn.nenep.store.version;

import java.util.List;
import java.util.Map;

/**
 * A row of a version as its sender wrote it.
 *
 * @param sheet its name
 * @param number as the spreadsheet program shows it
 * @param state what became of it: accepted, held or duplicate
 * @param key what tells it from the other rows of its form: organisations, then what its form says
 * @param subject what it is about without the rest of the key: organisations and month
 * @param about the same in the words of the sender, to be read by people
 * @param cells by column id, in the order of the form
 */
record SentRow(
        String sheet,
        int number,
        String state,
        List<String> key,
        List<String> subject,
        String about,
        Map<String, SentCell> cells) {

    /** A cell that its sheet has; {@code written} is empty when it is blank. */
    record SentCell(String address, String written) {}
}
