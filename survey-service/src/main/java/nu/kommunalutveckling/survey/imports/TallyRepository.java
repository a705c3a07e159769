package nu.kommunalutveckling.survey.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/** Where counts are written that came as counts. */
@ApplicationScoped
class TallyRepository {
    private final Session database;

    TallyRepository(Session database) {
        this.database = database;
    }

    void write(String survey, ImportTally row) {
        database.createNativeMutationQuery("insert into tally values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
                .setParameter(1, survey)
                .setParameter(2, row.network())
                .setParameter(3, row.question())
                .setParameter(4, row.n1())
                .setParameter(5, row.n2())
                .setParameter(6, row.n3())
                .setParameter(7, row.n4())
                .setParameter(8, row.n5())
                .setParameter(9, row.n6())
                .setParameter(10, row.dontKnow())
                .setParameter(11, row.blank())
                .executeUpdate();
    }

    void answered(String survey, String network, int respondents) {
        database.createNativeMutationQuery("update survey_network set respondents = ?3 where survey = ?1 and key = ?2")
                .setParameter(1, survey)
                .setParameter(2, network)
                .setParameter(3, respondents)
                .executeUpdate();
    }
}
