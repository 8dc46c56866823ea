package vn.nenep.correspondence;

/**
 * The total of one numeric column as it was read, for the sender to hold against their own.
 *
 * @param sheet name of the sheet
 * @param heading of the column
 * @param total as it is to be written, {@code 1.234,5}
 */
public record ColumnTotals(String sheet, String heading, String total) {}
