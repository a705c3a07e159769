package nu.kommunalutveckling.network.sums;

import nu.kommunalutveckling.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings and seats sums are wanted of.
 *
 * @param population the networks
 * @param organisation whose seats are counted; null for everybody's
 */
public record Cut(
        Period period, Population population, @Nullable String organisation) {}
