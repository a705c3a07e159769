package nu.kommunalutveckling.survey.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nu.kommunalutveckling.survey.surveys.Matrix.Row;

/** The matrix as the database has it, network by network. */
@ApplicationScoped
class MatrixRepository {
    private final EntityManager database;

    MatrixRepository(EntityManager database) {
        this.database = database;
    }

    /** Every network of the survey, in the order of keys; one that is asked nothing has no questions. */
    Matrix of(String survey) {
        List<Object[]> rows = database.createNativeQuery(
                        "select n.key, array_remove(array_agg(a.question order by a.question), null) from survey_network n"
                                + " left join asked a on a.survey = n.survey and a.network = n.key"
                                + " where n.survey = ?1 group by n.key order by n.key",
                        Object[].class)
                .setParameter(1, survey)
                .getResultList();
        return new Matrix(rows.stream()
                .map(row -> new Row((String) row[0], Arrays.asList((String[]) row[1])))
                .toList());
    }

    /** Networks that have answered. */
    Set<String> answered(String survey) {
        return new HashSet<>(database.createNativeQuery(
                        "select key from survey_network where survey = ?1 and respondents > 0", String.class)
                .setParameter(1, survey)
                .getResultList());
    }

    /** Keys of the survey's questions. */
    Set<String> questions(String survey) {
        return new HashSet<>(database.createNativeQuery("select key from question where survey = ?1", String.class)
                .setParameter(1, survey)
                .getResultList());
    }

    void replace(String survey, Row row) {
        database.createNativeQuery("delete from asked where survey = ?1 and network = ?2")
                .setParameter(1, survey)
                .setParameter(2, row.network())
                .executeUpdate();
        database.createNativeQuery("insert into asked select ?1, ?2, unnest(cast(?3 as text[]))")
                .setParameter(1, survey)
                .setParameter(2, row.network())
                .setParameter(3, row.questions().toArray(String[]::new))
                .executeUpdate();
    }
}
