package nu.kommunalutveckling.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** One clock, exact decimals, and a log instead of standard output. */
final class TimeAndMoneyRules {
    private static final String OLD_TIME =
            "java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)|java\\.text\\.SimpleDateFormat|java\\.sql\\.(Date|Time|Timestamp)";
    private static final Set<String> SYSTEM_TIME = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.time.Clock.system",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone");

    private TimeAndMoneyRules() {}

    static List<ArchRule> all() {
        return List.of(
                noClasses()
                        .that()
                        .doNotHaveSimpleName("SystemClock")
                        .should()
                        .accessTargetWhere(systemTime())
                        .because("a test must be able to set the clock"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(OLD_TIME)
                        .because("java.time says whether it is a day or an instant"),
                noClasses()
                        .should()
                        .accessTargetWhere(decimalOfDouble())
                        .because("a double is not the number that was written"),
                GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }

    private static DescribedPredicate<JavaAccess<?>> systemTime() {
        return describe("the system's time is read", access -> {
            JavaClass owner = access.getTargetOwner();
            boolean now = owner.getPackageName().equals("java.time")
                    && access.getName().equals("now")
                    && parameters(access).stream()
                            .noneMatch(type -> type.getName().equals("java.time.Clock"));
            return now || SYSTEM_TIME.contains(owner.getName() + "." + access.getName());
        });
    }

    private static DescribedPredicate<JavaAccess<?>> decimalOfDouble() {
        return describe(
                "a BigDecimal is made of a double",
                access -> access.getTargetOwner().isEquivalentTo(BigDecimal.class)
                        && access.getName().equals("<init>")
                        && parameters(access).stream().anyMatch(type -> type.isEquivalentTo(double.class)));
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitCallTarget code ? code.getRawParameterTypes() : List.of();
    }
}
