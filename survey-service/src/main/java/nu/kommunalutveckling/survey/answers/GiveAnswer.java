package nu.kommunalutveckling.survey.answers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nu.kommunalutveckling.survey.invitations.ResponseToken;
import nu.kommunalutveckling.survey.surveys.SurveyKeys;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Answers the network's questions, all or some of them. What is left out is blank. */
record GiveAnswer(
        @Schema(examples = "u2Zl0dVbm8WnA4k1q7R5yXhJp3TcGs9EoLfKaIwQvNM")
        @NotNull
        @Size(max = 43)
        @Pattern(regexp = ResponseToken.FORM)
        String token,

        @NotNull @Size(max = 200) List<@Valid @NotNull Item> answers) {

    /**
     * The answer to one question: one of the three.
     *
     * @param step 1–6, of a question of the scale; null when it is not answered so
     * @param dontKnow true for don't know
     * @param text in the respondent's own words, of a question of free text; null when there are none
     */
    @Schema(name = "GivenAnswer")
    record Item(
            @Schema(examples = "economic-effect") @NotNull @Size(max = 60) @Pattern(regexp = SurveyKeys.OTHER)
            String question,

            @Schema(examples = "5") @Min(1) @Max(6) @Nullable
            Integer step,

            boolean dontKnow,

            @Schema(examples = "Mer tid till samtal.") @Size(max = 4000) @Nullable
            String text) {}
}
