package nu.kommunalutveckling.survey.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nu.kommunalutveckling.survey.suppression.AnswerCounts;
import nu.kommunalutveckling.survey.suppression.AskedNetwork;
import nu.kommunalutveckling.survey.suppression.Outcome;
import nu.kommunalutveckling.survey.suppression.PublishedCell;
import nu.kommunalutveckling.survey.suppression.Suppression;
import nu.kommunalutveckling.survey.suppression.SuppressionRule;
import nu.kommunalutveckling.survey.suppression.Unit;
import nu.kommunalutveckling.survey.surveys.SurveyClosed;

/** Writes the results of a survey in the transaction that closes it. */
@ApplicationScoped
class Freezing {
    private static final String RULE =
            "select s.threshold, b.from_step from survey s join satisfaction b on b.kind = s.kind where s.key = :survey";
    private static final String NETWORKS =
            "select key, name, area, invited, respondents from survey_network where survey = :survey order by key";
    private static final String QUESTIONS =
            "select key from question where survey = :survey and kind = 'SCALE' order by position, key";
    private static final String TALLIES = """
            select a.question, n.key, n.area, coalesce(t.n1, 0), coalesce(t.n2, 0), coalesce(t.n3, 0), coalesce(t.n4, 0),
                coalesce(t.n5, 0), coalesce(t.n6, 0), coalesce(t.dont_know, 0), coalesce(t.blank, 0)
            from asked a join survey_network n on n.survey = a.survey and n.key = a.network
            left join tally t on t.survey = a.survey and t.network = a.network and t.question = a.question
            where a.survey = :survey order by n.key""";
    private static final int FIRST_COUNT = 3;
    private static final int COUNTS = 8;

    private final EntityManager database;
    private final FrozenRows frozen;

    Freezing(EntityManager database, FrozenRows frozen) {
        this.database = database;
        this.frozen = frozen;
    }

    void freeze(@Observes SurveyClosed closed) {
        String survey = closed.survey();
        Object[] rule = rows(RULE, survey).getFirst();
        SuppressionRule suppression = new SuppressionRule(number(rule[0]), number(rule[1]));
        SurveyUnits units = new SurveyUnits();
        rows(NETWORKS, survey)
                .forEach(row ->
                        units.add((String) row[0], (String) row[1], (String) row[2], number(row[3]), number(row[4])));
        frozen.writeResponses(survey, units.sizes());
        Map<String, List<AskedNetwork>> asked = asked(survey);
        for (Object question : database.createNativeQuery(QUESTIONS, String.class)
                .setParameter("survey", survey)
                .getResultList()) {
            String key = (String) question;
            frozen.writeResults(results(survey, key, units, asked.getOrDefault(key, List.of()), suppression));
        }
    }

    private static List<FrozenResult> results(
            String survey, String question, SurveyUnits units, List<AskedNetwork> asked, SuppressionRule rule) {
        Outcome outcome = Suppression.of(asked, rule);
        Map<Unit, UnitSize> askedSizes = units.sizes(
                asked.stream().map(one -> Unit.network(one.network())).collect(Collectors.toSet()));
        List<FrozenResult> results = new ArrayList<>();
        for (UnitSize size : units.sizes()) {
            UnitSize askedSize = askedSizes.get(size.unit());
            PublishedCell cell = outcome.cells().get(size.unit());
            results.add(
                    askedSize == null || cell == null
                            ? FrozenResult.notAsked(survey, question, size, rule.satisfiedFrom())
                            : FrozenResult.of(
                                    survey,
                                    question,
                                    size,
                                    askedSize,
                                    cell,
                                    rule.satisfiedFrom(),
                                    outcome.reasonsTold()));
        }
        return results;
    }

    private Map<String, List<AskedNetwork>> asked(String survey) {
        Map<String, List<AskedNetwork>> byQuestion = new LinkedHashMap<>();
        for (Object[] row : rows(TALLIES, survey)) {
            int[] counts = new int[COUNTS];
            for (int at = 0; at < COUNTS; at++) {
                counts[at] = number(row[FIRST_COUNT + at]);
            }
            byQuestion
                    .computeIfAbsent((String) row[0], none -> new ArrayList<>())
                    .add(new AskedNetwork((String) row[1], (String) row[2], AnswerCounts.of(counts)));
        }
        return byQuestion;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query, String survey) {
        return database.createNativeQuery(query, Object[].class)
                .setParameter("survey", survey)
                .getResultList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
