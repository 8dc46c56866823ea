package vn.nenep.workbook;

import vn.nenep.workbook.format.ZipParts;

/**
 * How much a file may hold before it is refused.
 *
 * @param file its bytes
 * @param zip what its zip may hold, if it is one
 * @param cells that are not blank, of all sheets together
 * @param characters of all texts together
 */
public record Limits(long file, ZipParts.Limits zip, int cells, long characters) {

    /** Far beyond any real workbook, and still read in seconds and in half a gigabyte of memory. */
    public static final Limits USUAL = new Limits(20L << 20, ZipParts.Limits.USUAL, 2_000_000, 100_000_000);
}
