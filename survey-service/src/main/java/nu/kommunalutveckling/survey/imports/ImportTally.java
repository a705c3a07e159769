package nu.kommunalutveckling.survey.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nu.kommunalutveckling.survey.surveys.SurveyKeys;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a file of counts: how a network answered a question. All eight together are the network's respondents. */
record ImportTally(
        @Schema(examples = "socialchefer") @NotNull @Size(max = 60) @Pattern(regexp = SurveyKeys.OTHER)
        String network,

        @Schema(examples = "economic-effect") @NotNull @Size(max = 60) @Pattern(regexp = SurveyKeys.OTHER)
        String question,

        @Min(0) @Max(100_000) int n1,
        @Min(0) @Max(100_000) int n2,
        @Min(0) @Max(100_000) int n3,
        @Min(0) @Max(100_000) int n4,
        @Min(0) @Max(100_000) int n5,
        @Min(0) @Max(100_000) int n6,
        @Min(0) @Max(100_000) int dontKnow,
        @Min(0) @Max(100_000) int blank) {

    int respondents() {
        return n1 + n2 + n3 + n4 + n5 + n6 + dontKnow + blank;
    }
}
