package vn.nenep.workbook.mutant;

/** A whole file of a format, to be broken. */
public record Seed(String name, Format format, byte[] bytes) {

    @Override
    public String toString() {
        return name;
    }
}
