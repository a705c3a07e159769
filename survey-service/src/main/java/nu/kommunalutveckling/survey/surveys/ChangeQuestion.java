package nu.kommunalutveckling.survey.surveys;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says a question anew, all but its key. */
record ChangeQuestion(
        @Schema(examples = "1") @Min(1) @Max(1000) int position,

        @NotNull QuestionKind kind,

        @Schema(examples = "Hur nöjd är du med bidraget till ekonomisk effekt?") @NotBlank @Size(max = 1000)
        String wordingSv,

        @Schema(examples = "How satisfied are you with the contribution to economic effect?")
        @NotBlank
        @Size(max = 1000)
        String wordingEn,

        @Schema(examples = "satisfied-economic-effect") @Size(max = 60) @Pattern(regexp = SurveyKeys.OTHER) @Nullable
        String kpi,

        @Schema(examples = "cost-effectiveness") @Size(max = 60) @Pattern(regexp = SurveyKeys.OTHER) @Nullable
        String goal)
        implements QuestionPlan {}
