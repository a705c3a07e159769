package nu.kommunalutveckling.measures;

import java.util.List;

/** All measures of a service; never paged, for a plan needs to see them all. */
record MeasureList(List<MeasureView> items) {}
