package nu.kommunalutveckling.survey.imports;

import static nu.kommunalutveckling.survey.surveys.SurveyRefusals.SURVEY_NOT_DRAFT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.survey.surveys.HeldSurvey;
import nu.kommunalutveckling.survey.surveys.HeldSurveys;
import nu.kommunalutveckling.survey.surveys.SurveyState;

/** Takes hold of a survey that a finished one can be read into: a draft, so that nobody answers beside the import. */
@ApplicationScoped
class DraftSurveys {
    private final HeldSurveys surveys;
    private final ClosedPeriods closedPeriods;

    DraftSurveys(HeldSurveys surveys, ClosedPeriods closedPeriods) {
        this.surveys = surveys;
        this.closedPeriods = closedPeriods;
    }

    /** Alone, until the transaction ends; refuses when it is no draft, or its period is closed. */
    HeldSurvey hold(String survey) {
        HeldSurvey held = surveys.hold(survey);
        if (held.state() != SurveyState.DRAFT) {
            throw SURVEY_NOT_DRAFT.because(survey);
        }
        closedPeriods.demandOpen(List.of(held.countedOn()));
        return held;
    }
}
