package nu.kommunalutveckling.survey.surveys;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Says whether a question's results can be compared with those of the survey before.
 *
 * @param reason why, for the change log
 */
record MarkComparability(
        boolean comparableWithBefore,

        @Schema(examples = "Frågan delades i två.") @NotBlank @Size(max = 500)
        String reason) {}
