package nu.kommunalutveckling.survey.suppression;

import java.util.SortedMap;

/**
 * What is published of one question.
 *
 * @param cells the total, each area and each network that was asked
 * @param reasonsTold whether it may be told why each cell is withheld; not where that, too, would give a small cell away
 */
public record Outcome(SortedMap<Unit, PublishedCell> cells, boolean reasonsTold) {}
