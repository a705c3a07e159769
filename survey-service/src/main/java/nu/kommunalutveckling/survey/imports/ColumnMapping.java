package nu.kommunalutveckling.survey.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nu.kommunalutveckling.survey.surveys.SurveyKeys;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a form tool's export is read. A column that is not named here is neither read nor kept.
 *
 * @param networkColumn the column that says of which network the respondent is
 * @param networks what stands in that column where it is not the network's key
 * @param questions the column of each question
 * @param answers what stands for a step, or for don't know, where it is not a number 1–6; an empty cell is blank
 */
record ColumnMapping(
        @Schema(examples = "Vilket nätverk tillhör du?") @NotBlank @Size(max = 500)
        String networkColumn,

        @NotNull @Size(max = 1000) List<@Valid @NotNull NamedNetwork> networks,

        @NotNull @Size(max = 200) List<@Valid @NotNull QuestionColumn> questions,

        @NotNull @Size(max = 100) List<@Valid @NotNull WrittenAnswer> answers) {

    /** What a network is called in the file. */
    @Schema(name = "NamedNetwork")
    record NamedNetwork(
            @Schema(examples = "Socialchefer i länet") @NotBlank @Size(max = 500)
            String text,

            @Schema(examples = "socialchefer") @NotNull @Size(max = 60) @Pattern(regexp = SurveyKeys.OTHER)
            String network) {}

    /** The column that a question's answers stand in. */
    @Schema(name = "QuestionColumn")
    record QuestionColumn(
            @Schema(examples = "1. Hur nöjd är du med bidraget till ekonomisk effekt?") @NotBlank @Size(max = 1000)
            String column,

            @Schema(examples = "economic-effect") @NotNull @Size(max = 60) @Pattern(regexp = SurveyKeys.OTHER)
            String question) {}

    /**
     * What an answer is called in the file.
     *
     * @param step 1–6; null for don't know
     */
    @Schema(name = "WrittenAnswer")
    record WrittenAnswer(
            @Schema(examples = "Vet ej") @NotBlank @Size(max = 500)
            String text,

            @Schema(examples = "6") @Min(1) @Max(6) @Nullable
            Integer step) {}
}
