package nu.kommunalutveckling.survey.results;

import java.math.BigDecimal;
import nu.kommunalutveckling.domain.Share;
import nu.kommunalutveckling.survey.suppression.Level;
import nu.kommunalutveckling.survey.surveys.SurveyKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many of a unit answered a survey.
 *
 * @param unit key of the network or area; {@code all} for the total
 * @param respondents of the invited, who sent an answer
 * @param responseRate in per cent; null when nobody was invited
 */
@Schema(name = "ResponseRate")
record ResponseRateView(
        @Schema(examples = "2022-network") String survey,
        @Schema(examples = "2022") int year,
        SurveyKind kind,
        Level level,
        @Schema(examples = "skolchefer") String unit,
        @Schema(examples = "Skolchefer") String name,
        @Schema(examples = "16") int invited,
        @Schema(examples = "12") int respondents,
        @Schema(examples = "75") @Nullable BigDecimal responseRate) {
    static ResponseRateView of(ResponseRate rate) {
        return new ResponseRateView(
                rate.survey,
                rate.year,
                rate.kind,
                rate.level,
                rate.unit,
                rate.name,
                rate.invited,
                rate.respondents,
                new Share(rate.respondents, rate.invited).percent(1));
    }
}
