package vn.nenep.definition.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** From which day to which something is so, both included; an end that is empty is open. */
public record Dates(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** On every day. */
    public static final Dates ALWAYS = new Dates(Optional.empty(), Optional.empty());

    /** Whether it is so on a day. */
    public boolean hold(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }

    /** Whether there is, on every day that may ever stand on a document, exactly one of them. */
    public static boolean coverEveryDay(List<Dates> all) {
        List<Dates> inOrder = all.stream()
                .sorted(Comparator.comparing(dates -> dates.from().orElse(LocalDate.MIN)))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            Dates dates = inOrder.get(i);
            Optional<LocalDate> end =
                    i == 0 ? Optional.empty() : inOrder.get(i - 1).to();
            if (!dates.from().equals(end.map(day -> day.plusDays(1))) || (i > 0 && end.isEmpty())) {
                return false;
            }
        }
        return !inOrder.isEmpty() && inOrder.get(inOrder.size() - 1).to().isEmpty();
    }

    /** The one of a list that holds on a day. */
    static <T> Optional<T> on(LocalDate day, List<T> all, Function<T, Dates> valid) {
        return all.stream().filter(one -> valid.apply(one).hold(day)).findFirst();
    }
}
