package vn.nenep.report.proof;

/** Thrown when a finished file does not say what was computed: a mistake of ours, and nothing may be published. */
public final class NotAsComputed extends RuntimeException {

    private final transient Difference difference;

    NotAsComputed(Difference difference) {
        super(difference.toString());
        this.difference = difference;
    }

    public Difference difference() {
        return difference;
    }
}
