package nu.kommunalutveckling.network.meetings;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The meetings of a series that was planned, by time. */
@Schema(name = "MeetingsPlanned")
record MeetingsPlanned(List<MeetingView> items) {}
