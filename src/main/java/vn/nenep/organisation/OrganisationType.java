package vn.nenep.organisation;

/** What an organisation is, and the part it plays. */
public enum OrganisationType {
    /** Đảng ủy Khối: the committee above the grassroots organisations */
    BLOC,
    /** Đảng bộ cơ sở: a grassroots organisation with cells under it */
    GRASSROOTS_COMMITTEE,
    /** Đảng bộ bộ phận: between a large đảng bộ cơ sở and its cells; sends no workbook of its own */
    SECTION,
    /** Chi bộ cơ sở: a grassroots organisation and a cell at once */
    GRASSROOTS_CELL,
    /** Chi bộ trực thuộc: a cell under a grassroots organisation */
    CELL;

    /** Whether it reports, i.e. is a TCCSĐ. */
    public boolean isGrassroots() {
        return this == GRASSROOTS_COMMITTEE || this == GRASSROOTS_CELL;
    }

    /** Whether it is a chi bộ, whose meetings are counted. */
    public boolean isCell() {
        return this == GRASSROOTS_CELL || this == CELL;
    }

    /** Whether it may send workbooks: a grassroots organisation, and the bloc for what it did itself. */
    public boolean maySend() {
        return isGrassroots() || this == BLOC;
    }

    /**
     * Whether a form is its to send.
     *
     * @param ofSuperiors whether the form tells what was done at organisations below: then of all that have some, else of
     *     grassroots organisations
     */
    public boolean sends(boolean ofSuperiors) {
        return ofSuperiors ? this == BLOC || this == GRASSROOTS_COMMITTEE : isGrassroots();
    }
}
