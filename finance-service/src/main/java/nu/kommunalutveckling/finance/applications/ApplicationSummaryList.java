package nu.kommunalutveckling.finance.applications;

import java.util.List;

/** One summary for each period asked for. */
record ApplicationSummaryList(List<ApplicationSummaryView> items) {}
