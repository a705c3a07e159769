package nu.kommunalutveckling.measures;

import java.time.Instant;
import nu.kommunalutveckling.domain.MeasureValue;
import org.jspecify.annotations.Nullable;

/**
 * What a formula made of rows.
 *
 * @param value the figure with its parts; may be without figure, as when it is suppressed
 * @param updatedAt when the rows behind it last changed; null when that is not known
 * @param rows where those rows are, below the API's own address: {@code meetings?network=pks&period=2022}
 */
public record Computation(MeasureValue value, @Nullable Instant updatedAt, String rows) {}
