package vn.nenep.job.deciding;

import java.util.List;

/** Thrown when a decision would mean nothing: what it is about is not there, or is so already. Nothing was changed. */
public final class NotDecided extends RuntimeException {

    private final String key;
    private final String about;
    private final transient List<String> known;

    /**
     * With the key of the sentence that says why.
     *
     * @param about what the decision was to be about
     * @param known what it could have been about
     */
    NotDecided(String key, String about, List<String> known) {
        super(key + " " + about);
        this.key = key;
        this.about = about;
        this.known = List.copyOf(known);
    }

    public String key() {
        return key;
    }

    public String about() {
        return about;
    }

    public List<String> known() {
        return known;
    }
}
