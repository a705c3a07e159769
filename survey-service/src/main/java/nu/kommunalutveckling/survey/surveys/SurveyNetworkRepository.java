package nu.kommunalutveckling.survey.surveys;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

@ApplicationScoped
class SurveyNetworkRepository implements PanacheRepositoryBase<SurveyNetwork, SurveyNetwork.Key> {

    /** How many of a network have answered or can still do so. */
    int issued(SurveyNetwork network) {
        long left = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select count(*) from token where survey = ?1 and network = ?2", Long.class)
                .setParameter(1, network.survey)
                .setParameter(2, network.key)
                .getSingleResult();
        return network.respondents + Math.toIntExact(left);
    }
}
