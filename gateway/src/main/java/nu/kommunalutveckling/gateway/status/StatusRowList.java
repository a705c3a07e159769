package nu.kommunalutveckling.gateway.status;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The flat table, whole: by period, the latest first, then in the plan's order. */
@Schema(name = "StatusRowList")
record StatusRowList(List<StatusRowView> items) {}
