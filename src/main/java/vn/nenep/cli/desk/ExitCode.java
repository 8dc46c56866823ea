package vn.nenep.cli.desk;

/** What the program tells the one that started it. */
public enum ExitCode {
    DONE(0),
    /** done, but files were returned or rows held */
    DATA_ERRORS(1),
    /** the command was not understood */
    USAGE(2),
    /** a definition under {@code jobs/} is wrong */
    DEFINITIONS(3),
    /** something here has to be put right first */
    CANNOT_WORK(4),
    /** a mistake of the program */
    BUG(70),
    /** stopped by a signal */
    STOPPED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
