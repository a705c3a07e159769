package nu.kommunalutveckling.survey.suppression;

import java.util.Comparator;

/**
 * Whom a cell of the results is about.
 *
 * @param key of the area or network; {@code all} for the total
 */
public record Unit(Level level, String key) implements Comparable<Unit> {
    /** Everybody who was asked. */
    public static final Unit TOTAL = new Unit(Level.TOTAL, "all");

    private static final Comparator<Unit> ORDER =
            Comparator.comparing(Unit::level).thenComparing(Unit::key);

    /** One area, which holds networks. */
    public static Unit area(String key) {
        return new Unit(Level.AREA, key);
    }

    /** One network. */
    public static Unit network(String key) {
        return new Unit(Level.NETWORK, key);
    }

    @Override
    public int compareTo(Unit other) {
        return ORDER.compare(this, other);
    }
}
