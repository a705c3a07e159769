package nu.kommunalutveckling.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the code of every module is held to. Each module's own test extends this one. */
public abstract class HouseRules {
    private static final Path OWN_CODE = Path.of("target/classes");

    @Test
    void codeKeepsTheHouseRules() {
        assertThat(broken(new ClassFileImporter().importPath(OWN_CODE))).isEmpty();
    }

    @Test
    void everyRefusalIsDocumented() throws IOException {
        JavaClasses code = new ClassFileImporter().importPath(OWN_CODE);
        ProblemCatalogue.of(code).demandDocumented();
    }

    /** The rules that some code breaks, each with the places where it does. */
    static List<String> broken(JavaClasses code) {
        return Stream.of(NamingRules.all(), EndpointRules.all(), TimeAndMoneyRules.all())
                .flatMap(List::stream)
                .map(rule -> rule.allowEmptyShould(true))
                .map((ArchRule rule) -> rule.evaluate(code))
                .filter(result -> result.hasViolation())
                .map(result -> result.getFailureReport().toString())
                .toList();
    }
}
