package nu.kommunalutveckling.survey.surveys;

/** What is said of a network when it is added and when it is changed. */
interface NetworkPlan {
    String name();

    String area();

    int invited();
}
