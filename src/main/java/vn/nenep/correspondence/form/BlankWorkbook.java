package vn.nenep.correspondence.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nenep.definition.FormDefinition;
import vn.nenep.period.Period;

/**
 * What one organisation gets to fill in for one period.
 *
 * @param superior name of the organisation above it; empty for the bloc
 * @param cells codes that may be named in its rows, in the order of the register
 * @param activeCells the number of its cells on the last day of the period
 */
public record BlankWorkbook(
        String sender,
        String senderName,
        Optional<String> superior,
        Period period,
        List<BlankForm> forms,
        List<String> cells,
        long activeCells) {

    public BlankWorkbook {
        forms = List.copyOf(forms);
        cells = List.copyOf(cells);
    }

    /** A form with its rows as far as they are known. */
    public record BlankForm(FormDefinition form, List<BlankRow> rows) {
        public BlankForm {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row that is due.
     *
     * @param code of the organisation it is about; empty when it is about the sender itself, unnamed
     * @param period it is about
     * @param ownOfCommittee whether it is the sender's own among those of its cells, for which nothing is counted
     * @param measure the measure that it gives
     */
    public record BlankRow(
            String code,
            String name,
            Period period,
            boolean ownOfCommittee,
            Optional<FormDefinition.Measure> measure) {}

    /** {@code K05_02-CT+03-XL+05-DV_2025.xlsx}: by it, too, the workbook is recognised. */
    public String fileName() {
        String codes = forms.stream().map(blank -> blank.form().id()).collect(Collectors.joining("+"));
        return safe(sender) + "_" + codes + "_" + period.code() + ".xlsx";
    }

    /** Codes are any text, file names are not; two codes never give one name. */
    public static String safe(String code) {
        StringBuilder name = new StringBuilder();
        code.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || letter == '.' || letter == '-') {
                name.appendCodePoint(letter);
            } else {
                name.append('%').append(Integer.toHexString(letter));
            }
        });
        return name.toString();
    }
}
