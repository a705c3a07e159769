package nu.kommunalutveckling.survey.results;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nu.kommunalutveckling.survey.suppression.AnswerCounts;
import nu.kommunalutveckling.survey.suppression.AskedNetwork;
import nu.kommunalutveckling.survey.surveys.SurveyClosed;

/** A survey whose answers are rows in the database, one for each respondent and question, to be closed. */
final class AnsweredSurvey {
    private final String key;
    private final EntityManager database =
            Arc.container().instance(EntityManager.class).get();

    AnsweredSurvey(int year, String kind) {
        key = year + "-" + kind.toLowerCase(java.util.Locale.ROOT);
        run(
                "insert into survey values (?1, ?2, ?3, 'OPEN', 'Enkät', 'Survey', make_date(?2, 10, 1), make_date(?2, 11, 1), 5, now(), now())",
                key,
                year,
                kind);
    }

    String key() {
        return key;
    }

    /** A network in an area, to which more were invited than answer. */
    AnsweredSurvey network(String network, String area, int invited) {
        run(
                "insert into survey_network (survey, key, name, area, invited) values (?1, ?2, ?3, ?4, ?5)",
                key,
                network,
                "Nätverk " + network,
                area,
                invited);
        return this;
    }

    AnsweredSurvey question(String question, String goal, boolean comparable) {
        run(
                "insert into question values (?1, ?2, (select count(*) from question where survey = ?1), 'SCALE', 'Fråga', 'Question', null, ?3, ?4)",
                key,
                question,
                goal,
                comparable);
        return this;
    }

    /** The answers to several questions; in each, the respondents of a network come in the same number. */
    AnsweredSurvey answers(Map<String, List<AskedNetwork>> byQuestion) {
        TreeSet<String> networks = new TreeSet<>();
        byQuestion.forEach((question, asked) -> asked.forEach(one -> {
            networks.add(one.network());
            run("insert into asked values (?1, ?2, ?3)", key, one.network(), question);
        }));
        networks.forEach(network -> answersOf(network, byQuestion));
        return this;
    }

    private void answersOf(String network, Map<String, List<AskedNetwork>> byQuestion) {
        Map<String, String> answers = new LinkedHashMap<>();
        byQuestion.forEach((question, asked) -> asked.stream()
                .filter(one -> one.network().equals(network))
                .forEach(one -> answers.put(question, ways(one.counts()))));
        int respondents = answers.values().iterator().next().length();
        StringBuilder rows = new StringBuilder();
        for (int respondent = 0; respondent < respondents; respondent++) {
            UUID id = UUID.randomUUID();
            for (Map.Entry<String, String> answer : answers.entrySet()) {
                char way = answer.getValue().charAt(respondent);
                rows.append(rows.isEmpty() ? "" : ",")
                        .append("('%s', '%s', '%s', date '2022-10-10', '%s', %s, %s)"
                                .formatted(
                                        id,
                                        key,
                                        network,
                                        answer.getKey(),
                                        way < '7' ? String.valueOf(way) : "null",
                                        way == '7'));
            }
        }
        if (!rows.isEmpty()) {
            run("insert into answer values " + rows);
        }
    }

    /** One character for each respondent: 1–6, 7 for don't know, 8 for blank. */
    private static String ways(AnswerCounts counts) {
        StringBuilder ways = new StringBuilder();
        for (int step = 1; step <= AnswerCounts.STEPS; step++) {
            ways.repeat(Integer.toString(step), counts.steps(step, step));
        }
        return ways.repeat("7", counts.dontKnow()).repeat("8", counts.blank()).toString();
    }

    /** Closes it, in one transaction, as the service does. */
    AnsweredSurvey close() {
        QuarkusTransaction.requiringNew().run(() -> {
            execute("update survey set state = 'CLOSED', closed_at = now() where key = ?1", key);
            Arc.container().beanManager().getEvent().select(SurveyClosed.class).fire(new SurveyClosed(key));
        });
        return this;
    }

    private void run(String statement, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> execute(statement, values));
    }

    private void execute(String statement, Object... values) {
        var query = database.createNativeQuery(statement);
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        query.executeUpdate();
    }
}
