package nu.kommunalutveckling.survey.results;

import static nu.kommunalutveckling.survey.results.Reading.csv;
import static nu.kommunalutveckling.survey.results.Reading.ndjson;
import static nu.kommunalutveckling.survey.results.Reading.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.TreeMap;
import nu.kommunalutveckling.survey.suppression.AnswerCounts;
import nu.kommunalutveckling.survey.suppression.AskedNetwork;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

/** What is given out of closed surveys. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ResultsTest {
    @Inject
    EntityManager database;

    @Test
    void shareHasItsPartsItsIntervalAndItsChange() {
        survey(2071, "NETWORK", true, AnswerCounts.of(2, 3, 10, 20, 8, 7, 4, 1));
        survey(2072, "NETWORK", true, AnswerCounts.of(1, 2, 5, 12, 18, 12, 4, 1));
        JsonNode total =
                rows("results?survey=2072-network&level=TOTAL&question=benefit").get(0);
        assertThat(total.path("answered").asInt()).isEqualTo(50);
        assertThat(total.path("respondents").asInt()).isEqualTo(55);
        assertThat(total.path("dontKnow").asInt()).isEqualTo(4);
        assertThat(total.path("blank").asInt()).isEqualTo(1);
        assertThat(total.path("verySatisfiedShare").decimalValue()).isEqualByComparingTo("60");
        assertThat(total.path("satisfiedShare").decimalValue()).isEqualByComparingTo("34");
        assertThat(total.path("dissatisfiedShare").decimalValue()).isEqualByComparingTo("6");
        assertThat(total.path("low").decimalValue()).isEqualByComparingTo("46.2");
        assertThat(total.path("high").decimalValue()).isEqualByComparingTo("72.4");
        assertThat(total.path("interval").asText()).isEqualTo("WILSON_95");
        assertThat(total.path("pointsPerRespondent").decimalValue()).isEqualByComparingTo("2");
        assertThat(total.path("responseRate").decimalValue()).isEqualByComparingTo("78.6");
        assertThat(total.path("shareBefore").decimalValue()).isEqualByComparingTo("30");
        assertThat(total.path("change").decimalValue()).isEqualByComparingTo("30");
        assertThat(total.path("exceedsChance").asBoolean()).isTrue();
        assertThat(total.path("test").asText()).isEqualTo("TWO_PROPORTIONS_95");
        assertThat(rows("results?kind=NETWORK&question=benefit&level=TOTAL&sort=-year")
                        .findValuesAsText("year"))
                .containsSubsequence("2072", "2071");
    }

    @Test
    void seriesThatSomebodyHasBrokenIsNotCompared() {
        survey(2073, "NETWORK", true, AnswerCounts.of(2, 3, 10, 20, 8, 7, 4, 1));
        survey(2074, "NETWORK", false, AnswerCounts.of(2, 3, 10, 20, 8, 7, 4, 1));
        JsonNode total = rows("results?survey=2074-network&level=TOTAL").get(0);
        assertThat(total.path("shareBefore").isNull()).isTrue();
        assertThat(total.path("change").isNull()).isTrue();
        assertThat(total.path("exceedsChance").isNull()).isTrue();
    }

    @Test
    void staffAreSatisfiedFromStepThree() {
        survey(2072, "STAFF", true, AnswerCounts.of(1, 2, 5, 12, 18, 12, 4, 1));
        JsonNode total = rows("results?survey=2072-staff&level=TOTAL").get(0);
        assertThat(total.path("satisfiedFrom").asInt()).isEqualTo(3);
        assertThat(total.path("share").decimalValue()).isEqualByComparingTo("94");
        assertThat(value("satisfied-share;question:benefit", 2072).path("value").decimalValue())
                .isEqualByComparingTo("94");
    }

    @Test
    void theDatabaseKeepsResultsAsTheyAre() {
        survey(2075, "NETWORK", true, AnswerCounts.of(1, 2, 5, 12, 18, 12, 4, 1));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                                "update result set answered = 1 where survey = '2075-network'")
                        .executeUpdate()))
                .hasStackTraceContaining("results are frozen");
    }

    @Test
    void whatIsShownOfARandomSurveyEqualsACountOfItsAnswers() {
        String survey = RandomSurvey.ofSixteenNetworks(2076, new Random(2076)).key();
        Map<String, Object[]> counted = counted(survey);
        int compared = 0;
        for (JsonNode row : rows("results?limit=1000&survey=" + survey)) {
            Object[] counts = counted.get(row.path("question").asText() + "/"
                    + row.path("level").asText() + "/" + row.path("unit").asText());
            String observation = row.path("observation").asText();
            if (observation.equals("NOT_APPLICABLE")) {
                assertThat(counts).isNull();
            } else if (counts != null) {
                compared += same(row, counts);
            }
        }
        assertThat(compared).isGreaterThan(300);
    }

    @Test
    void measuresAndGoalsSayTheSameAsResults() {
        String survey = RandomSurvey.ofSixteenNetworks(2077, new Random(2077)).key();
        for (JsonNode row : rows("results?limit=1000&question=q2&survey=" + survey)) {
            String unit =
                    switch (row.path("level").asText()) {
                        case "NETWORK" -> ";network:" + row.path("unit").asText();
                        case "AREA" -> ";area:" + row.path("unit").asText();
                        default -> "";
                    };
            JsonNode value = value("very-satisfied-share;question:q2" + unit, 2077);
            String observation = row.path("observation").asText();
            assertThat(value.path("observation").asText().replace("PROVISIONAL", "NORMAL"))
                    .as("%s %s", row, value)
                    .isEqualTo(observation);
            assertThat(value.path("numerator").isNull())
                    .isEqualTo(row.path("verySatisfied").isNull());
            assertThat(value.path("numerator").asInt())
                    .isEqualTo(row.path("verySatisfied").asInt());
            assertThat(value.path("denominator").asInt())
                    .isEqualTo(row.path("answered").asInt());
        }
        JsonNode goal = rows("goal-results?goal=user-benefit&level=TOTAL&survey=" + survey)
                .get(0);
        int answers = 0;
        for (JsonNode row : rows("results?goal=user-benefit&level=TOTAL&survey=" + survey)) {
            answers += row.path("answered").asInt();
        }
        assertThat(goal.path("answers").asInt()).isEqualTo(answers).isPositive();
        JsonNode rate = rows("response-rates?level=TOTAL&survey=" + survey).get(0);
        JsonNode measured = value("response-rate", 2077);
        assertThat(measured.path("numerator").asInt())
                .isEqualTo(rate.path("respondents").asInt());
        assertThat(measured.path("denominator").asInt())
                .isEqualTo(rate.path("invited").asInt());
    }

    @Test
    void exportsHoldTheSameRowsAndSayWhatIsSuppressed() {
        String survey = RandomSurvey.ofSixteenNetworks(2078, new Random(2078)).key();
        String address = "results?survey=" + survey;
        JsonNode json = rows(address + "&limit=1000");
        assertThat(csv(address)).isEqualTo(Reading.texts(json));
        assertThat(ndjson(address)).isEqualTo(Reading.list(json));
        assertThat(Reading.xlsx(address)).hasSize(json.size());
        assertThat(json.findValuesAsText("observation")).contains("SUPPRESSED");
        JsonNode report = Reading.editor("surveys/" + survey + "/suppression");
        assertThat(report.path("items")).hasSizeGreaterThan(5);
        report.path("items").forEach(item -> {
            if (item.path("reason").asText().equals("WOULD_REVEAL")) {
                assertThat(item.path("revealsUnit").asText()).isNotEmpty();
            }
        });
    }

    private static void survey(int year, String kind, boolean comparable, AnswerCounts counts) {
        new AnsweredSurvey(year, kind)
                .network("alla", "hela", 70)
                .question("benefit", "user-benefit", comparable)
                .answers(Map.of("benefit", List.of(new AskedNetwork("alla", "hela", counts))))
                .close();
    }

    /** By question, level and unit: n1–n6, don't know, blank, counted anew from the answers. */
    private Map<String, Object[]> counted(String survey) {
        List<?> found = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                        select a.question || '/' || case when grouping(n.area) = 1 then 'TOTAL/all'
                                when grouping(n.key) = 1 then 'AREA/' || n.area else 'NETWORK/' || n.key end,
                            count(*) filter (where step = 1), count(*) filter (where step = 2), count(*) filter (where step = 3),
                            count(*) filter (where step = 4), count(*) filter (where step = 5), count(*) filter (where step = 6),
                            count(*) filter (where dont_know), count(*) filter (where step is null and not dont_know)
                        from answer a join survey_network n on n.survey = a.survey and n.key = a.network
                        where a.survey = :survey
                        group by a.question, rollup (n.area, n.key)""", Object[].class)
                .setParameter("survey", survey)
                .getResultList());
        Map<String, Object[]> counted = new HashMap<>();
        found.forEach(row -> counted.put((String) ((Object[]) row)[0], (Object[]) row));
        return counted;
    }

    private static int same(JsonNode row, Object[] counts) {
        int[] n = new int[9];
        for (int way = 1; way <= 8; way++) {
            n[way] = ((Number) counts[way]).intValue();
        }
        int answered = n[1] + n[2] + n[3] + n[4] + n[5] + n[6];
        Map<String, Integer> expected = new TreeMap<>(Map.of(
                "answered", answered,
                "dissatisfied", n[1] + n[2],
                "satisfied", n[3] + n[4],
                "verySatisfied", n[5] + n[6],
                "dontKnow", n[7],
                "blank", n[8],
                "dontKnowOrBlank", n[7] + n[8]));
        for (int step = 1; step <= 6; step++) {
            expected.put("step" + step, n[step]);
        }
        assertThat(row.path("respondents").asInt()).isEqualTo(answered + n[7] + n[8]);
        int compared = 0;
        for (Map.Entry<String, Integer> figure : expected.entrySet()) {
            JsonNode shown = row.path(figure.getKey());
            if (!shown.isNull()) {
                assertThat(answered).as("%s", row).isGreaterThanOrEqualTo(5);
                assertThat(shown.asInt()).as("%s of %s", figure.getKey(), row).isEqualTo(figure.getValue());
                compared++;
            }
        }
        return compared;
    }

    private static JsonNode value(String select, int year) {
        return Reading.reader("measure-values?period=" + year + "&select=" + select)
                .path("items")
                .get(0);
    }
}
