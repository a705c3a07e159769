package nu.kommunalutveckling.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import nu.kommunalutveckling.test.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest extends HouseRules {
    private static final String GATEWAY = "nu.kommunalutveckling.gateway..";
    private static final String ROUTING = "..gateway.routing..";
    private static final String SERVICES = "..gateway.services..";

    /** Routing may be replaced, or run alone, without plans, status or publications noticing; and the other way round. */
    @Test
    void routingAndGoalsKnowNothingOfEachOther() {
        var code = new ClassFileImporter().importPath(Path.of("target/classes"));
        noClasses()
                .that()
                .resideInAPackage(ROUTING)
                .should()
                .dependOnClassesThat(resideInAPackage(GATEWAY).and(resideOutsideOfPackages(ROUTING, SERVICES)))
                .check(code);
        noClasses()
                .that(resideInAPackage(GATEWAY).and(resideOutsideOfPackages(ROUTING, SERVICES)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROUTING)
                .check(code);
    }
}
