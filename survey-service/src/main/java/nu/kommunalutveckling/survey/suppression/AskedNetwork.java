package nu.kommunalutveckling.survey.suppression;

/**
 * The answers that one network gave to one question it was asked.
 *
 * @param network its key
 * @param area the key of the area it belongs to
 */
public record AskedNetwork(String network, String area, AnswerCounts counts) {}
