package nu.kommunalutveckling.gateway.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An activity as it is shown, with how it goes; days null where none is set. */
@Schema(name = "Activity")
record ActivityView(
        UUID id,
        @Schema(examples = "2022") int year,
        @Schema(examples = "partnership") @Nullable String goal,
        @Schema(examples = "social") String owner,
        @Schema(examples = "Gemensam taxa") String sv,
        @Schema(examples = "A common tariff") @Nullable String en,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        ActivityStatus status,
        Instant changedAt) {
    static ActivityView of(Activity activity) {
        return new ActivityView(
                activity.id,
                activity.year,
                activity.goal,
                activity.owner,
                activity.swedish,
                activity.english,
                activity.startsOn,
                activity.endsOn,
                activity.status,
                activity.changedAt);
    }
}
