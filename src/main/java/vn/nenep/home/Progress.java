package vn.nenep.home;

/** Is told how far a run has come. */
public interface Progress {

    /** One more file of {@code all} was dealt with. */
    void file(String name, int all);

    /** Progress that nobody watches. */
    Progress NONE = (name, all) -> {};
}
