package nu.kommunalutveckling.course.occasions;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An occasion as it is shown to anyone.
 *
 * @param titleSv the course's title
 * @param titleEn the course's title; null when it has none in English
 * @param place null where nobody meets in a room
 * @param link null when it is not known or not told
 * @param firstDay in Sweden
 * @param lastDay in Sweden; it decides which period the occasion counts in
 * @param freeSeats 0 while somebody waits, for a seat that is given back goes to whoever waits; and once it is held or cancelled
 * @param fee SEK for each participant
 * @param cancellationReason null unless it is cancelled
 */
@Schema(name = "Occasion")
record OccasionView(
        @Schema(examples = "2026-motiverande-samtal-1") String key,
        @Schema(examples = "motiverande-samtal") String course,
        @Schema(examples = "Motiverande samtal") String titleSv,

        @Schema(examples = "Motivational interviewing") @Nullable
        String titleEn,

        @Schema(examples = "missbruk-och-beroende") String subject,
        OccasionState state,
        @Nullable CancellationReason cancellationReason,
        OccasionForm form,

        @Schema(examples = "Huskvarna Folkets park") @Nullable
        String place,

        @Schema(examples = "https://example.org/mote") @Nullable
        String link,

        List<Session> sessions,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate lastRegistrationDay,
        int capacity,
        int freeSeats,
        int waiting,
        @Schema(examples = "1450") BigDecimal fee,
        Instant createdAt,
        Instant changedAt) {
    static OccasionView of(Occasion occasion) {
        return new OccasionView(
                occasion.key,
                occasion.course,
                occasion.titleSv,
                occasion.titleEn,
                occasion.subject,
                occasion.state,
                occasion.cancellationReason,
                occasion.form,
                occasion.place,
                occasion.link,
                Session.parse(occasion.sessions),
                occasion.firstDay,
                occasion.lastDay,
                occasion.lastRegistrationDay,
                occasion.capacity,
                occasion.free,
                occasion.waiting,
                occasion.fee,
                occasion.createdAt,
                occasion.changedAt);
    }
}
