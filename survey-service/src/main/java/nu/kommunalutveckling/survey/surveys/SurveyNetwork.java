package nu.kommunalutveckling.survey.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A network that a survey asks. Its respondents are counted by the database. */
@Entity
@Table(name = "survey_network")
@IdClass(SurveyNetwork.Key.class)
class SurveyNetwork {
    @Id
    String survey = "";

    @Id
    String key = "";

    String name = "";

    String area = "";

    int invited;

    @Column(insertable = false, updatable = false)
    int respondents;

    static SurveyNetwork of(String survey, AddNetwork add) {
        SurveyNetwork network = new SurveyNetwork();
        network.survey = survey;
        network.key = add.key();
        network.follow(add);
        return network;
    }

    void follow(NetworkPlan plan) {
        name = plan.name();
        area = plan.area();
        invited = plan.invited();
    }

    /** What tells two apart. */
    record Key(String survey, String key) implements Serializable {}
}
