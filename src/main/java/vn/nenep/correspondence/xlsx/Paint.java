package vn.nenep.correspondence.xlsx;

/** What a cell is filled with while a formula holds. */
public enum Paint {
    /** it has to be changed */
    WRONG("FFF8CBAD"),
    /** it should be looked at */
    DOUBTFUL("FFFFE0A3"),
    /** it has to be filled in */
    WANTED("FFFFFBD6");

    private final String colour;

    Paint(String colour) {
        this.colour = colour;
    }

    String colour() {
        return colour;
    }
}
