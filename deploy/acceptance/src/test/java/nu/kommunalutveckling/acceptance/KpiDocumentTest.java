package nu.kommunalutveckling.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a KPI to its formula: the document says what the suite does, and what it points at is there. */
@ExtendWith(OneSuiteForAll.class)
class KpiDocumentTest {
    private static final int YEAR = 2022;

    private final Visitor anyone;

    KpiDocumentTest(RunningSuite suite) {
        anyone = Visitor.anonymous(suite);
    }

    @Test
    void theDocumentIsWhatTheRunningSuiteSays() throws Exception {
        Path checkedIn = Repository.ROOT.resolve("docs/kpis.md");
        Path made = Repository.TARGET.resolve("kpis.md");
        String now = KpiDocument.of(anyone, YEAR);
        Files.writeString(made, now);
        String then = Files.exists(checkedIn) ? Files.readString(checkedIn) : "";
        assertThat(then)
                .as("docs/kpis.md is stale. After ./ku test has failed here, run:"
                        + " cp deploy/acceptance/target/kpis.md docs/kpis.md")
                .isEqualTo(now);
    }

    @Test
    void everyFormulaIsWhereTheDocumentPoints() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (Plan.Measure measure : Plan.measures(
                        anyone.get("/goals/v1/plans/" + YEAR).isOk().json())
                .values()) {
            all.assertThat(Repository.ROOT.resolve(KpiDocument.formula(measure)))
                    .as(measure.select())
                    .isRegularFile();
        }
        all.assertAll();
    }
}
