package nu.kommunalutveckling.course.needs;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation wants.
 *
 * @param course null when the catalogue has no such course yet
 */
@Schema(name = "Need")
record NeedView(
        UUID id,
        @Schema(examples = "0680") String organisation,
        @Schema(examples = "2027") int year,
        @Schema(examples = "motiverande-samtal") @Nullable String course,
        @Schema(examples = "Motiverande samtal") String title,
        int participants,
        Instant changedAt) {
    static NeedView of(Need need) {
        return new NeedView(
                need.id, need.organisation, need.year, need.course, need.title, need.participants, need.changedAt);
    }
}
