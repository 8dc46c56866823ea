package vn.nenep;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** An access to the machine's own clock, locale or zone, by a call or by a reference such as {@code LocalDate::now}. */
final class Ambient extends DescribedPredicate<JavaAccess<?>> {

    private static final Set<String> ALWAYS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.time.Clock.systemDefaultZone",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault");
    private static final Set<String> WITHOUT_ARGUMENTS =
            Set.of("java.lang.String.toLowerCase", "java.lang.String.toUpperCase", "java.util.Date.<init>");

    Ambient() {
        super("the machine's clock, locale or zone");
    }

    @Override
    public boolean test(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        String name = target.getOwner().getName() + "." + target.getName();
        List<JavaClass> parameters = target.getRawParameterTypes();
        return ALWAYS.contains(name)
                || (WITHOUT_ARGUMENTS.contains(name) && parameters.isEmpty())
                || (name.startsWith("java.time.")
                        && name.endsWith(".now")
                        && parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }
}
