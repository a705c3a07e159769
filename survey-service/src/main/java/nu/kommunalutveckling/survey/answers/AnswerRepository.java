package nu.kommunalutveckling.survey.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Tokens are looked up, spent and forgotten here, and answers written. The statements are few, and each is one round trip. */
@ApplicationScoped
class AnswerRepository {
    private final Session database;

    AnswerRepository(Session database) {
        this.database = database;
    }

    /** The network of a token that can still be used; null when there is no such token in that survey. */
    @Nullable
    String networkOf(byte[] token, String survey) {
        return query("select network from token where hash = ?1 and survey = ?2", String.class, token, survey)
                .getSingleResultOrNull();
    }

    /** Deletes the token, and gives its network; null when there is no such token in that survey. */
    @Nullable
    String spend(byte[] token, String survey) {
        return query(
                        "with spent as (delete from token where hash = ?1 and survey = ?2 returning network)"
                                + " select network from spent",
                        String.class,
                        token,
                        survey)
                .getSingleResultOrNull();
    }

    boolean isReceived(byte[] receipt) {
        return query("select exists (select from receipt where hash = ?1)", Boolean.class, receipt)
                .getSingleResult();
    }

    void keepReceipt(byte[] receipt, String survey, LocalDate day) {
        run("insert into receipt values (?1, ?2, ?3)", receipt, survey, day);
    }

    /** Key, kind and wordings of what a network is asked, in order. */
    List<Tuple> asked(String survey, String network) {
        return query(
                        "select q.key, q.kind, q.wording_sv, q.wording_en from asked a"
                                + " join question q on q.survey = a.survey and q.key = a.question"
                                + " where a.survey = ?1 and a.network = ?2 order by q.position, q.key",
                        Tuple.class,
                        survey,
                        network)
                .getResultList();
    }

    /** Titles of the survey, name of the network, last open day. */
    Tuple heading(String survey, String network) {
        return query(
                        "select s.title_sv, s.title_en, n.name, s.closes_on from survey s"
                                + " join survey_network n on n.survey = s.key where s.key = ?1 and n.key = ?2",
                        Tuple.class,
                        survey,
                        network)
                .getSingleResult();
    }

    /** Keeps others from writing answers of the network until the transaction ends. */
    void holdNetwork(String survey, String network) {
        query(
                        "select key from survey_network where survey = ?1 and key = ?2 for no key update",
                        String.class,
                        survey,
                        network)
                .getSingleResult();
    }

    /**
     * Writes one respondent's answers in one statement, and then all of the network's anew.
     *
     * @param steps 1–6; 0 for don't know, null for blank
     */
    void write(String survey, String network, LocalDate day, String[] questions, @Nullable Integer[] steps) {
        run(
                "insert into answer select ?1, ?2, ?3, ?4, q, nullif(s, 0), coalesce(s = 0, false)"
                        + " from unnest(cast(?5 as text[]), cast(?6 as int[])) as given (q, s)",
                UUID.randomUUID(),
                survey,
                network,
                day,
                questions,
                steps);
        query("select 1 from write_answers_anew(?1, ?2)", Integer.class, survey, network)
                .getSingleResult();
    }

    /** Writes what somebody wrote, and then all that was written to the question anew. */
    void write(String survey, String question, String text) {
        query(
                        "select key from question where survey = ?1 and key = ?2 for no key update",
                        String.class,
                        survey,
                        question)
                .getSingleResult();
        run("insert into free_text values (?1, ?2, ?3, ?4)", UUID.randomUUID(), survey, question, text);
        query("select 1 from write_free_texts_anew(?1, ?2)", Integer.class, survey, question)
                .getSingleResult();
    }

    /** What was written to a question, in the order of random ids. */
    List<String> texts(String survey, String question) {
        return query(
                        "select text from free_text where survey = ?1 and question = ?2 order by id",
                        String.class,
                        survey,
                        question)
                .getResultList();
    }

    private <T> NativeQuery<T> query(String sql, Class<T> type, Object... values) {
        NativeQuery<T> query = database.createNativeQuery(sql, type);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private void run(String sql, Object... values) {
        var query = database.createNativeMutationQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
