package nu.kommunalutveckling.survey.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes respondents of a file as answers: many in one statement, and at the end in an order that is not the file's. */
@ApplicationScoped
class RespondentRepository {
    private final Session database;

    RespondentRepository(Session database) {
        this.database = database;
    }

    /** @param day the one day that all of them get */
    void write(String survey, LocalDate day, List<ImportedRespondent> respondents) {
        List<String> ids = new ArrayList<>();
        List<String> networks = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        List<@Nullable Integer> steps = new ArrayList<>();
        for (ImportedRespondent respondent : respondents) {
            String id = UUID.randomUUID().toString();
            respondent.steps().forEach((question, step) -> {
                ids.add(id);
                networks.add(respondent.network());
                questions.add(question);
                steps.add(step);
            });
            respondent.texts().forEach((question, text) -> write(survey, question, text));
        }
        database.createNativeMutationQuery(
                        "insert into answer select cast(r as uuid), ?1, n, ?2, q, nullif(s, 0), coalesce(s = 0, false)"
                                + " from unnest(cast(?3 as text[]), cast(?4 as text[]), cast(?5 as text[]), cast(?6 as int[]))"
                                + " as given (r, n, q, s)")
                .setParameter(1, survey)
                .setParameter(2, day)
                .setParameter(3, ids.toArray(String[]::new))
                .setParameter(4, networks.toArray(String[]::new))
                .setParameter(5, questions.toArray(String[]::new))
                .setParameter(6, steps.toArray(Integer[]::new))
                .executeUpdate();
    }

    /** Leaves nothing of the order in which they came. */
    void mix(String survey, Collection<String> networks, Collection<String> questions) {
        networks.forEach(network -> call("select 1 from write_answers_anew(?1, ?2)", survey, network));
        questions.forEach(question -> call("select 1 from write_free_texts_anew(?1, ?2)", survey, question));
    }

    private void write(String survey, String question, String text) {
        database.createNativeMutationQuery("insert into free_text values (?1, ?2, ?3, ?4)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, survey)
                .setParameter(3, question)
                .setParameter(4, text)
                .executeUpdate();
    }

    private void call(String function, String survey, String key) {
        database.createNativeQuery(function, Integer.class)
                .setParameter(1, survey)
                .setParameter(2, key)
                .getSingleResult();
    }
}
