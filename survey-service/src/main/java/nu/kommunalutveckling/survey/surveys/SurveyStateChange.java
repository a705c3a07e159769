package nu.kommunalutveckling.survey.surveys;

import static nu.kommunalutveckling.survey.surveys.SurveyRefusals.SURVEY_NOT_READY;
import static nu.kommunalutveckling.survey.surveys.SurveyRefusals.SURVEY_STATE_NOT_REACHABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;

/**
 * Takes a survey forward, inside the caller's transaction. Closing is one act: tokens end, and results and suppression are
 * frozen with it or it does not happen.
 */
@ApplicationScoped
class SurveyStateChange {
    private final SurveyRepository surveys;
    private final ClosedPeriods closedPeriods;
    private final Event<SurveyClosed> news;
    private final Clock clock;

    SurveyStateChange(SurveyRepository surveys, ClosedPeriods closedPeriods, Event<SurveyClosed> news, Clock clock) {
        this.surveys = surveys;
        this.closedPeriods = closedPeriods;
        this.news = news;
        this.clock = clock;
    }

    /** The caller holds the survey's row, and it is in another state. */
    void take(Survey survey, SurveyState to) {
        demandReachable(survey, to);
        closedPeriods.demandOpen(List.of(survey.countedOn()));
        survey.state = to;
        survey.changedAt = clock.instant();
        switch (to) {
            case OPEN, DRAFT -> surveys.flush();
            case CLOSED -> close(survey);
            // Whoever lost a connection has tried again by now.
            case REPORTED -> surveys.deleteReceipts(survey.key);
        }
    }

    private void close(Survey survey) {
        survey.closedAt = survey.changedAt;
        surveys.deleteTokens(survey.key);
        news.fire(new SurveyClosed(survey.key));
    }

    private void demandReachable(Survey survey, SurveyState to) {
        boolean reachable =
                switch (to) {
                    case DRAFT -> false;
                    case OPEN -> survey.state == SurveyState.DRAFT;
                    // A draft has answers when it was made elsewhere and imported.
                    case CLOSED ->
                        survey.state == SurveyState.OPEN
                                || (survey.state == SurveyState.DRAFT && surveys.hasAnswers(survey.key));
                    case REPORTED -> survey.state == SurveyState.CLOSED;
                };
        if (!reachable) {
            throw SURVEY_STATE_NOT_REACHABLE.because(survey.state, to);
        }
        if (to == SurveyState.OPEN && (!surveys.isAsked(survey.key) || surveys.hasAnswers(survey.key))) {
            throw SURVEY_NOT_READY.because(survey.key);
        }
    }
}
