package nu.kommunalutveckling.survey.surveys;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Adds a network to a survey.
 *
 * @param area key of the one business area that the network is in
 * @param invited how many persons are invited
 */
record AddNetwork(
        @Schema(examples = "socialchefer") @NotNull @Size(max = 60) @Pattern(regexp = SurveyKeys.OTHER)
        String key,

        @Schema(examples = "Socialchefer") @NotBlank @Size(max = 200)
        String name,

        @Schema(examples = "social") @NotNull @Size(max = 60) @Pattern(regexp = SurveyKeys.OTHER)
        String area,

        @Schema(examples = "14") @Min(0) @Max(100_000) int invited)
        implements NetworkPlan {}
