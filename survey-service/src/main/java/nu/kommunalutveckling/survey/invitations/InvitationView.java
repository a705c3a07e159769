package nu.kommunalutveckling.survey.invitations;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a network has come with a survey, in counts: nobody is named.
 *
 * @param respondents how many have answered
 * @param tokensLeft how many can still answer
 * @param issues how many times tokens have been issued
 * @param reminders how many times the network has been reminded
 * @param remindedOn the last such day; null before the first
 */
@Schema(name = "Invitation")
record InvitationView(
        @Schema(examples = "2022-network") String survey,
        @Schema(examples = "socialchefer") String network,
        @Schema(examples = "14") int invited,
        @Schema(examples = "9") int respondents,
        @Schema(examples = "5") int tokensLeft,
        @Schema(examples = "1") int issues,
        @Schema(examples = "1") int reminders,
        @Nullable LocalDate remindedOn) {}
