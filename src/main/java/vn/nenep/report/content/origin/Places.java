package vn.nenep.report.content.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things in the order in which they came, each once, with their places. */
final class Places<T> {

    private final Map<T, Integer> places = new HashMap<>();
    private final List<T> all = new ArrayList<>();

    /** Its place, from 0; a new one when it was not there. */
    int of(T one) {
        return places.computeIfAbsent(one, key -> {
            all.add(key);
            return all.size() - 1;
        });
    }

    List<T> all() {
        return all;
    }
}
