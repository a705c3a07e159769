package nu.kommunalutveckling.survey.results;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nu.kommunalutveckling.survey.results.ApiAttack.Cell;
import nu.kommunalutveckling.survey.suppression.AnswerCounts;
import nu.kommunalutveckling.survey.suppression.Level;
import nu.kommunalutveckling.survey.suppression.Unit;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Whether all that the API gives of a survey, put together, gives away what it withholds; and whether it withholds no more than it must. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ApiUnmaskingTest {
    private static final Logger LOG = Logger.getLogger(ApiUnmaskingTest.class);
    private static final int THRESHOLD = 5;
    /** Six steps, don't know and blank. */
    private static final int WAYS = 8;

    @Inject
    EntityManager database;

    @Test
    void nothingWithheldOfTheDemosSurveyCanBeComputed() {
        String survey = DemoSurvey.held(2085);
        SurveyGiven given = SurveyGiven.of(survey);
        Tried tried = attack(given);
        assertThat(tried.small()).isGreaterThan(20);
        assertThat(tried.others()).isGreaterThan(200);
        // Whoever is told the other cells in full, too, finds every small one: the attack is no blunt one.
        Map<Cell, AnswerCounts> truth = truth(survey);
        ApiAttack betrayed = new ApiAttack(given, THRESHOLD);
        Set<Cell> small = small(truth);
        truth.forEach((cell, counts) -> {
            if (!small.contains(cell)) {
                betrayed.betray(cell, counts);
            }
        });
        assertThat(betrayed.recovered(small)).hasSizeGreaterThan(small.size() / 2);
    }

    @Test
    void norOfSurveysAsChanceMakesThem() {
        int small = 0;
        for (int year = 2086; year < 2090; year++) {
            String survey = RandomSurvey.ofAnySize(year, new Random(year)).key();
            small += attack(SurveyGiven.of(survey)).small();
        }
        assertThat(small).isGreaterThan(30);
    }

    @Test
    void theYearAfterTellsNothingOfTheYearBeforeThatItDoesNotTellItself() {
        Map<String, JsonNode> before =
                byCell(RandomSurvey.ofSixteenNetworks(2091, new Random(1)).key());
        Map<String, JsonNode> after =
                byCell(RandomSurvey.ofSixteenNetworks(2092, new Random(2)).key());
        int compared = 0;
        for (Map.Entry<String, JsonNode> cell : after.entrySet()) {
            JsonNode shareBefore = cell.getValue().path("shareBefore");
            if (!shareBefore.isNull()) {
                assertThat(requireNonNull(before.get(cell.getKey())).path("share"))
                        .isEqualTo(shareBefore);
                compared++;
            }
            assertThat(cell.getValue().path("change").isNull())
                    .isEqualTo(shareBefore.isNull()
                            || cell.getValue().path("share").isNull());
        }
        assertThat(compared).isGreaterThan(50);
    }

    /** What came of an attack: small cells, and others with how many of them are visible. */
    private record Tried(int small, int others, int visible) {}

    private Tried attack(SurveyGiven given) {
        Map<Cell, AnswerCounts> truth = truth(given.survey);
        Set<Cell> small = small(truth);
        assertThat(new ApiAttack(given, THRESHOLD).recovered(small)).isEmpty();
        int others = 0;
        int visible = 0;
        for (JsonNode row : given.results) {
            Cell cell = new Cell(row.path("question").asText(), SurveyGiven.unit(row));
            if (truth.containsKey(cell) && !small.contains(cell)) {
                others++;
                if (row.path("observation").asText().equals("SUPPRESSED")) {
                    demandExplained(cell, given, small);
                } else {
                    visible++;
                }
            } else {
                assertThat(row.path("observation").asText()).as("%s", row).isIn("SUPPRESSED", "NOT_APPLICABLE");
            }
        }
        LOG.infof(
                "%s: small cells tried %d, recovered 0; of %d other cells %d visible (%.1f %%)",
                given.survey, small.size(), others, visible, 100.0 * visible / Math.max(1, others));
        return new Tried(small.size(), others, visible);
    }

    /** Each cell that is hidden for another's sake says for which, and that one is small; or why is not told. */
    private static void demandExplained(Cell cell, SurveyGiven given, Set<Cell> small) {
        List<JsonNode> reasons = given.withheld.stream()
                .filter(row -> row.path("question").asText().equals(cell.question())
                        && SurveyGiven.unit(row).equals(cell.unit()))
                .toList();
        assertThat(reasons).as("%s", cell).hasSize(1);
        JsonNode reason = reasons.getFirst();
        if (!reason.path("reason").asText().equals("NOT_TOLD")) {
            assertThat(reason.path("reason").asText()).isEqualTo("WOULD_REVEAL");
            Unit revealed = new Unit(
                    Level.valueOf(reason.path("revealsLevel").asText()),
                    reason.path("revealsUnit").asText());
            assertThat(small).as("%s", reason).contains(new Cell(cell.question(), revealed));
        }
    }

    private static Set<Cell> small(Map<Cell, AnswerCounts> truth) {
        return truth.entrySet().stream()
                .filter(cell -> cell.getValue().answered() < THRESHOLD)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<String, JsonNode> byCell(String survey) {
        Map<String, JsonNode> cells = new TreeMap<>();
        Reading.rows("results?limit=1000&survey=" + survey)
                .forEach(row -> cells.put(row.path("question").asText() + " " + SurveyGiven.unit(row), row));
        return cells;
    }

    /** The counts of each cell that somebody answered, out of the database. */
    private Map<Cell, AnswerCounts> truth(String survey) {
        List<?> rows = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                        select t.question, n.key, n.area, n1, n2, n3, n4, n5, n6, dont_know, blank from tally t
                        join survey_network n on n.survey = t.survey and n.key = t.network
                        where t.survey = :survey and n.respondents > 0""", Object[].class)
                .setParameter("survey", survey)
                .getResultList());
        Map<Cell, AnswerCounts> truth = new HashMap<>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            int[] counts = new int[WAYS];
            for (int way = 0; way < counts.length; way++) {
                counts[way] = ((Number) row[3 + way]).intValue();
            }
            for (Unit unit : List.of(Unit.TOTAL, Unit.area((String) row[2]), Unit.network((String) row[1]))) {
                truth.merge(new Cell((String) row[0], unit), AnswerCounts.of(counts), AnswerCounts::plus);
            }
        }
        return truth;
    }
}
