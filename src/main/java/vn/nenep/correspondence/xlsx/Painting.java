package vn.nenep.correspondence.xlsx;

/**
 * Cells that are painted while a formula holds.
 *
 * @param formula as it reads in the first cell of the area
 */
public record Painting(Area area, Paint paint, String formula) {}
