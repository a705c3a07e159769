package nu.kommunalutveckling.survey.surveys;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.hibernate.Session;

@ApplicationScoped
class SurveyRepository implements PanacheRepositoryBase<Survey, String> {

    /** Refuses with 404 when there is none. */
    Survey demand(String key) {
        Survey survey = findById(key);
        if (survey == null) {
            throw NOT_FOUND.because();
        }
        return survey;
    }

    /** The survey, its row held until the transaction ends: nobody answers meanwhile. */
    Survey hold(String key) {
        Survey survey = findById(key, LockModeType.PESSIMISTIC_WRITE);
        if (survey == null) {
            throw NOT_FOUND.because();
        }
        return survey;
    }

    /** Whether anybody has answered, or answers have been imported. */
    boolean hasAnswers(String key) {
        return exists("from survey_network where survey = ?1 and respondents > 0", key);
    }

    /** Whether each network is asked something on the scale, by which its respondents are counted, and there is one. */
    boolean isAsked(String key) {
        return exists("from asked where survey = ?1", key)
                && !exists(
                        "from survey_network n where survey = ?1"
                                + " and not exists (select from asked a join question q on q.survey = a.survey"
                                + " and q.key = a.question and q.kind = 'SCALE'"
                                + " where a.survey = n.survey and a.network = n.key)",
                        key);
    }

    /** Takes over another survey's questions, networks and matrix, and how its columns are read. */
    void copy(String from, String to) {
        run(
                "insert into question select ?2, key, position, kind, wording_sv, wording_en, kpi, goal, true"
                        + " from question where survey = ?1",
                from,
                to);
        run(
                "insert into survey_network (survey, key, name, area, invited)"
                        + " select ?2, key, name, area, invited from survey_network where survey = ?1",
                from,
                to);
        run("insert into asked select ?2, network, question from asked where survey = ?1", from, to);
        run("insert into column_mapping select ?2, mapping from column_mapping where survey = ?1", from, to);
    }

    /** Ends the tokens that nobody used. */
    void deleteTokens(String key) {
        run("delete from token where survey = ?1", key);
    }

    /** Forgets that answers were received: a repeat is not known any more. */
    void deleteReceipts(String key) {
        run("delete from receipt where survey = ?1", key);
    }

    private boolean exists(String from, String survey) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select exists (select " + from + ")", Boolean.class)
                .setParameter(1, survey)
                .getSingleResult();
    }

    private void run(String sql, Object... values) {
        flush();
        var query = getEntityManager().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
