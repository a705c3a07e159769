package nu.kommunalutveckling.survey.surveys;

import java.time.LocalDate;

/** What is said of a survey when it is created and when it is changed. */
interface SurveyPlan {
    String titleSv();

    String titleEn();

    LocalDate opensOn();

    LocalDate closesOn();

    int threshold();
}
