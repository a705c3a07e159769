package nu.kommunalutveckling.survey.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nu.kommunalutveckling.survey.surveys.Matrix.Row;
import org.hibernate.Session;

/** The matrix as the database has it, network by network. */
@ApplicationScoped
class MatrixRepository {
    private final Session database;

    MatrixRepository(Session database) {
        this.database = database;
    }

    /** Every network of the survey, in the order of keys; one that is asked nothing has no questions. */
    Matrix of(String survey) {
        List<Tuple> rows = database.createNativeQuery(
                        "select n.key, array_remove(array_agg(a.question order by a.question), null) from survey_network n"
                                + " left join asked a on a.survey = n.survey and a.network = n.key"
                                + " where n.survey = ?1 group by n.key order by n.key",
                        Tuple.class)
                .setParameter(1, survey)
                .getResultList();
        return new Matrix(rows.stream()
                .map(row -> new Row(row.get(0, String.class), List.of(row.get(1, String[].class))))
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
        database.createNativeMutationQuery("delete from asked where survey = ?1 and network = ?2")
                .setParameter(1, survey)
                .setParameter(2, row.network())
                .executeUpdate();
        database.createNativeMutationQuery("insert into asked select ?1, ?2, unnest(cast(?3 as text[]))")
                .setParameter(1, survey)
                .setParameter(2, row.network())
                .setParameter(3, row.questions().toArray(String[]::new))
                .executeUpdate();
    }
}
