package vn.nenep.indicator.question;

/**
 * Where something that is asked about was written.
 *
 * @param file below the input folder
 * @param range as a spreadsheet program shows it, {@code G12} or {@code D11:M25}
 */
public record Source(String file, String sheet, String range) {

    /** {@code 2025/Nam/K05.xlsx [02-CT] G12}. */
    @Override
    public String toString() {
        return file + " [" + sheet + "] " + range;
    }
}
