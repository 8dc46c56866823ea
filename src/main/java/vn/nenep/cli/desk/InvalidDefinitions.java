package vn.nenep.cli.desk;

import java.util.List;
import vn.nenep.definition.Problem;

/** Thrown when definitions are wrong: nothing may be read before they are put right. */
public final class InvalidDefinitions extends RuntimeException {

    private final transient List<Problem> problems;

    InvalidDefinitions(List<Problem> problems) {
        super(problems.size() + " problems in definitions");
        this.problems = List.copyOf(problems);
    }

    /** All of them. */
    public List<Problem> problems() {
        return problems;
    }
}
