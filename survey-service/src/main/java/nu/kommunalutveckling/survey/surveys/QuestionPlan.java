package nu.kommunalutveckling.survey.surveys;

import org.jspecify.annotations.Nullable;

/** What is said of a question when it is added and when it is changed. */
interface QuestionPlan {
    int position();

    QuestionKind kind();

    String wordingSv();

    String wordingEn();

    @Nullable
    String kpi();

    @Nullable
    String goal();
}
