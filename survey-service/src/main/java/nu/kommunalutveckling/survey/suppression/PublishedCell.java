package nu.kommunalutveckling.survey.suppression;

/**
 * One cell of the results as it leaves the service.
 *
 * @param respondents how many of its networks that were asked sent an answer; known of every cell
 * @param verdict how finely it is shown, and why no more
 */
public record PublishedCell(int respondents, Verdict verdict, PublishedCounts counts) {}
