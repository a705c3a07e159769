package nu.kommunalutveckling.survey.surveys;

/**
 * A survey is being closed. Told inside the transaction that closes it, while its row is held and after the last answer: what
 * its results are made of will not change again.
 */
public record SurveyClosed(String survey) {}
