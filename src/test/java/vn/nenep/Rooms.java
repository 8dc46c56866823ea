package vn.nenep;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rooms of the house: every package below {@code vn.nenep} is one, named without that: {@code report.render}. */
final class Rooms implements SliceAssignment {

    static final String HOUSE = "vn.nenep";

    /** The room of a class of the house. */
    static String of(JavaClass one) {
        return one.getPackageName().equals(HOUSE) ? HOUSE : one.getPackageName().substring(HOUSE.length() + 1);
    }

    /** {@code a -> b, c} for every room that points at others, sorted. */
    static List<String> dependencies(JavaClasses classes) {
        TreeMap<String, Set<String>> arrows = new TreeMap<>();
        for (JavaClass one : classes) {
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                JavaClass other = dependency.getTargetClass().getBaseComponentType();
                if (isOfTheHouse(other) && !of(one).equals(of(other))) {
                    arrows.computeIfAbsent(of(one), room -> new TreeSet<>()).add(of(other));
                }
            }
        }
        return arrows.entrySet().stream()
                .map(arrow -> arrow.getKey() + " -> " + String.join(", ", arrow.getValue()))
                .toList();
    }

    /** ArchUnit's names for rooms: {@code store} is {@code vn.nenep.store}, {@code job..} also the rooms inside it. */
    static String[] packages(List<String> rooms) {
        return rooms.stream().map(room -> HOUSE + "." + room).toArray(String[]::new);
    }

    private static boolean isOfTheHouse(JavaClass one) {
        return one.getPackageName().equals(HOUSE) || one.getPackageName().startsWith(HOUSE + ".");
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass one) {
        return isOfTheHouse(one) ? SliceIdentifier.of(of(one)) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "rooms";
    }
}
