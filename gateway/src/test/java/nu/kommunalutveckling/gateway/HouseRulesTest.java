package nu.kommunalutveckling.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import nu.kommunalutveckling.test.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest extends HouseRules {
    private static final String ROUTING = "..gateway.routing..";
    private static final String[] GOALS = {
        "..gateway.plans..", "..gateway.live..", "..gateway.publications..", "..gateway.status..", "..gateway.kpis.."
    };

    /** Routing may be replaced, or run alone, without the goals noticing; and the other way round. */
    @Test
    void routingAndGoalsKnowNothingOfEachOther() {
        var code = new ClassFileImporter().importPath(Path.of("target/classes"));
        noClasses()
                .that()
                .resideInAPackage(ROUTING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(GOALS)
                .check(code);
        noClasses()
                .that()
                .resideInAnyPackage(GOALS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROUTING)
                .check(code);
    }
}
