package nu.kommunalutveckling.survey.surveys;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** Takes hold of a survey for those who write what belongs to it. Each refuses with 404 when there is none. */
@ApplicationScoped
public class HeldSurveys {
    private final SurveyRepository surveys;

    HeldSurveys(SurveyRepository surveys) {
        this.surveys = surveys;
    }

    /** Beside others who share it: it is neither changed nor closed until the transaction ends. */
    public HeldSurvey share(String key) {
        return held(key, LockModeType.PESSIMISTIC_READ);
    }

    /** Alone, until the transaction ends. */
    public HeldSurvey hold(String key) {
        return held(key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Without holding it, for those who only read. */
    public HeldSurvey look(String key) {
        return held(key, LockModeType.NONE);
    }

    private HeldSurvey held(String key, LockModeType mode) {
        Survey survey = surveys.findById(key, mode);
        if (survey == null) {
            throw NOT_FOUND.because();
        }
        return new HeldSurvey(key, survey.state, survey.opensOn, survey.closesOn, survey.countedOn());
    }
}
