package nu.kommunalutveckling.survey.surveys;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Adds a question to a survey. No network is asked it before the matrix says so.
 *
 * @param key the same in every year that asks for the same thing
 * @param position where it stands among the others, from 1
 * @param kpi key of the KPI that is followed by it; null when none is
 * @param goal key of the strategic goal; null when it belongs to none
 */
record AddQuestion(
        @Schema(examples = "economic-effect") @NotNull @Size(max = 60) @Pattern(regexp = SurveyKeys.OTHER)
        String key,

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
