package nu.kommunalutveckling.course.participation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many came to an occasion from one organisation.
 *
 * @param lastDay decides which period it counts in
 */
@Schema(name = "Participation")
record ParticipationView(
        @Schema(examples = "2022-motiverande-samtal-1") String occasion,
        @Schema(examples = "motiverande-samtal") String course,
        @Schema(examples = "Motiverande samtal") String titleSv,
        LocalDate lastDay,
        @Schema(examples = "0680") String organisation,
        int participants,
        ParticipationBasis basis) {
    static ParticipationView of(Participation participation) {
        return new ParticipationView(
                participation.occasion,
                participation.course,
                participation.titleSv,
                participation.lastDay,
                participation.organisation,
                participation.participants,
                participation.basis);
    }
}
