package nu.kommunalutveckling.gateway.series;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A KPI through the years, the earliest first. */
@Schema(name = "KpiSeries")
record SeriesView(@Schema(examples = "attendance-pks") String kpi, List<SeriesPointView> items) {}
