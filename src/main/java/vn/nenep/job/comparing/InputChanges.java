package vn.nenep.job.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.edition.Cause;
import vn.nenep.edition.Manifest.Input;
import vn.nenep.job.intake.IncomingFile;
import vn.nenep.store.ArrivalLedger.Accepted;

/**
 * Which inputs came between two states, and why they matter. A file that holds several forms counts by its most consequential
 * one: as soon as one of them replaces an accepted version, it is a resubmission.
 */
final class InputChanges {

    private final List<Input> first;
    private final List<Input> second;
    private final List<Accepted> acceptedFirst;
    private final List<Accepted> acceptedSecond;

    /**
     * Of two states.
     *
     * @param acceptedFirst the forms that were taken in from the first, and {@code acceptedSecond} those from the second
     */
    InputChanges(List<Input> first, List<Input> second, List<Accepted> acceptedFirst, List<Accepted> acceptedSecond) {
        this.first = first;
        this.second = second;
        this.acceptedFirst = acceptedFirst;
        this.acceptedSecond = acceptedSecond;
    }

    /** The inputs of the second that the first does not have, by what they are: late, resubmitted or the register. */
    List<Input> added(Cause cause) {
        Set<List<String>> there = identities(first);
        return second.stream()
                .filter(input ->
                        !there.contains(input.identity()) && cause(input, acceptedSecond, acceptedFirst) == cause)
                .toList();
    }

    /** The inputs of the first that the second does not have; none, as long as ledgers only grow. */
    List<Input> removed(Cause cause) {
        Set<List<String>> there = identities(second);
        return first.stream()
                .filter(input ->
                        !there.contains(input.identity()) && cause(input, acceptedFirst, acceptedSecond) == cause)
                .toList();
    }

    /** The inputs with some changes made: what was there in its order, then what came in its order. */
    List<Input> with(List<Cause> causes) {
        if (causes.contains(Cause.LATE) && causes.contains(Cause.RESUBMITTED) && causes.contains(Cause.STRUCTURE)) {
            return second;
        }
        Set<List<String>> gone = new HashSet<>();
        Set<List<String>> come = new HashSet<>();
        causes.forEach(cause -> gone.addAll(identities(removed(cause))));
        causes.forEach(cause -> come.addAll(identities(added(cause))));
        List<Input> inputs = new ArrayList<>(
                first.stream().filter(input -> !gone.contains(input.identity())).toList());
        second.stream().filter(input -> come.contains(input.identity())).forEach(inputs::add);
        return inputs;
    }

    /** One line for each: its path, with a minus when it is gone. */
    List<String> what(Cause cause) {
        return Stream.concat(
                        removed(cause).stream().map(input -> "− " + input.path()),
                        added(cause).stream().map(Input::path))
                .toList();
    }

    private static Cause cause(Input input, List<Accepted> its, List<Accepted> others) {
        if (IncomingFile.isRegister(input.path())) {
            return Cause.STRUCTURE;
        }
        Set<List<String>> known = others.stream().map(InputChanges::form).collect(Collectors.toSet());
        boolean replaces = its.stream()
                .filter(one -> one.path().equals(input.path()) && one.sha256().equals(input.sha256()))
                .anyMatch(one -> known.contains(form(one)));
        return replaces ? Cause.RESUBMITTED : Cause.LATE;
    }

    private static List<String> form(Accepted one) {
        return List.of(one.form(), one.sender(), one.period());
    }

    private static Set<List<String>> identities(List<Input> inputs) {
        return inputs.stream().map(Input::identity).collect(Collectors.toSet());
    }
}
