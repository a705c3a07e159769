package nu.kommunalutveckling.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** By feature, flat, and each thing by its name. */
final class NamingRules {
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String REPOSITORY = "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";

    /** Reported values are the one kind of row that another package of the kit reads: measure values are made of them. */
    private static final String SHARED = "nu\\.kommunalutveckling\\.reportedvalues\\.ReportedValue(Repository)?";

    private NamingRules() {}

    static List<ArchRule> all() {
        return List.of(
                noClasses()
                        .should()
                        .haveNameMatching(".*[.$]\\w+(Dto|DTO|Impl|Helper|Utils?|Service|Manager|Mapper|Entity)")
                        .because("a name tells what a thing is, not which layer it fills"),
                noClasses()
                        .should()
                        .resideInAnyPackage(
                                "..dto..",
                                "..impl..",
                                "..helper..",
                                "..util..",
                                "..utils..",
                                "..mapper..",
                                "..common..")
                        .because("a package is a feature"),
                classes().should(beInANullMarkedPackage()).because("null means no result, and must say so"),
                slices().matching("nu.kommunalutveckling.(**)").should().beFreeOfCycles(),
                classes()
                        .that()
                        .areAnnotatedWith(ENTITY)
                        .and()
                        .haveNameNotMatching(SHARED)
                        .should()
                        .bePackagePrivate()
                        .because("rows are their feature's own"),
                classes().that(assignableTo(REPOSITORY)).should().haveSimpleNameEndingWith("Repository"),
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Repository")
                        .and()
                        .haveNameNotMatching(SHARED)
                        .should()
                        .bePackagePrivate()
                        .because("rows are their feature's own"),
                classes()
                        .that()
                        .implement("nu.kommunalutveckling.measures.Measure")
                        .should()
                        .resideInAPackage("..measures")
                        .because("who looks for a formula looks there"));
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a @NullMarked package") {
            @Override
            public void check(JavaClass code, ConditionEvents events) {
                boolean marked = code.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                events.add(new SimpleConditionEvent(code, marked, code.getPackageName() + " is not @NullMarked"));
            }
        };
    }
}
