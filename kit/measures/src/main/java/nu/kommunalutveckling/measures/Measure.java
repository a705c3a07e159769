package nu.kommunalutveckling.measures;

/** A formula of a service. One class a formula, with its definition on top; a bean, so that it is found by itself. */
public interface Measure {
    /** What it measures, in words and in kind. */
    MeasureDefinition definition();
}
