package nu.kommunalutveckling.survey.surveys;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A survey as it is shown.
 *
 * @param opensOn the first day on which it takes answers, in Sweden
 * @param closesOn the last such day, itself open
 * @param threshold a breakdown of fewer respondents than this is not shown
 * @param closedAt when its results were frozen; null until then
 */
@Schema(name = "Survey")
record SurveyView(
        @Schema(examples = "2022-network") String key,
        @Schema(examples = "2022") int year,
        SurveyKind kind,
        SurveyState state,

        @Schema(examples = "Kommunal utvecklings enkät 2022")
        String titleSv,

        @Schema(examples = "Kommunal utveckling's survey of 2022")
        String titleEn,

        LocalDate opensOn,
        LocalDate closesOn,
        @Schema(examples = "5") int threshold,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant closedAt) {
    static SurveyView of(Survey survey) {
        return new SurveyView(
                survey.key,
                survey.year,
                survey.kind,
                survey.state,
                survey.titleSv,
                survey.titleEn,
                survey.opensOn,
                survey.closesOn,
                survey.threshold,
                survey.createdAt,
                survey.changedAt,
                survey.closedAt);
    }
}
