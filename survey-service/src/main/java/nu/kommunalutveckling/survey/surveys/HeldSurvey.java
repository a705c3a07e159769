package nu.kommunalutveckling.survey.surveys;

import java.time.LocalDate;

/**
 * A survey whose row this transaction holds, so that it stays in its state.
 *
 * @param countedOn the day whose period it counts in
 */
public record HeldSurvey(String key, SurveyState state, LocalDate opensOn, LocalDate closesOn, LocalDate countedOn) {

    /** Whether it takes answers on a day in Sweden. */
    public boolean isOpen(LocalDate day) {
        return state == SurveyState.OPEN && !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
