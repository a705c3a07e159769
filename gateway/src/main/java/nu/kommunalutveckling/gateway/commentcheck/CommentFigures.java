package nu.kommunalutveckling.gateway.commentcheck;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a comment speaks of, in the KPI's unit.
 *
 * @param year the year of the result
 * @param value the result; null when there is none, and then nothing is held against the words
 * @param previous the result of the same kind of period a year before; null when there was none
 * @param target null when there is none
 * @param tolerance how far off the target still is close to it; null means a tenth of the target
 * @param better which way is better
 * @param decimals how many decimals figures are shown and compared with
 */
public record CommentFigures(
        int year,
        @Nullable BigDecimal value,
        @Nullable BigDecimal previous,
        @Nullable BigDecimal target,
        @Nullable BigDecimal tolerance,
        Better better,
        int decimals) {

    /** Which way is better: up, down, or as near the target as can be. */
    public enum Better {
        HIGHER,
        LOWER,
        NEARER
    }
}
