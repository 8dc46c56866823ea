package vn.nenep.report.proof;

/**
 * Where a file and the model part.
 *
 * @param format of the file
 * @param place the sentence, table or drawing: {@code Bảng 3}
 * @param row of a table, from 1, the header being 0; 0 for a sentence
 * @param column of a table, from 1; 0 for a sentence or where a whole row is missing
 * @param expected what the model says
 * @param found what the file says there; empty for nothing
 */
public record Difference(String format, String place, int row, int column, String expected, String found) {}
