package nu.kommunalutveckling.gateway.activities;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an activity has gone, from the beginning on. */
@Schema(name = "ActivityStatusHistory")
record StatusHistory(List<StatusView> items) {

    /** How it went from a moment on; {@code note} null where nothing was said. */
    @Schema(name = "ActivityStatusChange")
    record StatusView(
            ActivityStatus status,

            @Schema(examples = "Väntar på underlag.") @Nullable
            String note,

            Instant changedAt) {
        static StatusView of(StatusChange change) {
            return new StatusView(change.status, change.note, change.changedAt);
        }
    }

    static StatusHistory of(List<StatusChange> changes) {
        return new StatusHistory(changes.stream().map(StatusView::of).toList());
    }
}
