package nu.kommunalutveckling.survey.surveys;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SurveyNetworkRepository implements PanacheRepositoryBase<SurveyNetwork, SurveyNetwork.Key> {

    /** How many of a network have answered or can still do so. */
    int issued(SurveyNetwork network) {
        Number left = (Number) getEntityManager()
                .createNativeQuery("select count(*) from token where survey = ?1 and network = ?2", Long.class)
                .setParameter(1, network.survey)
                .setParameter(2, network.key)
                .getSingleResult();
        return network.respondents + left.intValue();
    }
}
