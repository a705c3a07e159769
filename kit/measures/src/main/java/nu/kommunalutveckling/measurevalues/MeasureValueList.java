package nu.kommunalutveckling.measurevalues;

import java.util.List;

/** One value for every select and period asked for, in the order they were asked for. */
record MeasureValueList(List<MeasureValueView> items) {}
