package nu.kommunalutveckling.gateway.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An activity as it is shown, with how it goes; days null where none is set.
 *
 * @param source id of the document that prints it; null when it was told here
 * @param type the heading it stands under; null when there is none
 * @param audience whom it is for; null when nobody is named
 * @param status null while its document prints none and nobody has told it
 * @param statusAsPrinted the status in the document's own words; null when it prints none
 */
@Schema(name = "Activity")
record ActivityView(
        UUID id,
        @Schema(examples = "2022") int year,
        @Schema(examples = "partnership") @Nullable String goal,
        @Schema(examples = "social") String owner,
        @Schema(examples = "Gemensam taxa") String sv,
        @Schema(examples = "A common tariff") @Nullable String en,
        @Schema(examples = "S004") @Nullable String source,
        @Schema(examples = "Tillsynsprojekt") @Nullable String type,
        @Schema(examples = "Kommunerna i länet") @Nullable String audience,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable ActivityStatus status,
        @Schema(examples = "klart") @Nullable String statusAsPrinted,
        Instant changedAt) {
    static ActivityView of(Activity activity) {
        return new ActivityView(
                activity.id,
                activity.year,
                activity.goal,
                activity.owner,
                activity.swedish,
                activity.english,
                activity.source,
                activity.type,
                activity.audience,
                activity.startsOn,
                activity.endsOn,
                activity.status,
                activity.statusAsPrinted,
                activity.changedAt);
    }
}
