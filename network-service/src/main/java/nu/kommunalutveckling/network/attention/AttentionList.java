package nu.kommunalutveckling.network.attention;

import java.util.List;
import nu.kommunalutveckling.domain.Period;

/**
 * What wants attention in a period.
 *
 * @param items networks below target, then meetings, then seats; by network in each
 */
record AttentionList(Period period, List<AttentionView> items) {}
