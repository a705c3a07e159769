package nu.kommunalutveckling.survey.surveys;

import jakarta.validation.constraints.NotNull;

/** Opens, closes or reports a survey. */
record ChangeSurveyState(@NotNull SurveyState state) {}
