package nu.kommunalutveckling.measurevalues;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nu.kommunalutveckling.domain.Basis;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.measures.Select;
import nu.kommunalutveckling.reportedvalues.ReportedValue;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One value of a measure with its parts.
 *
 * @param value null when there is no result, and for a range
 * @param low lower end of a range; null for other kinds
 * @param high upper end of a range; null for other kinds
 * @param numerator null when the parts are not known, as in most printed figures
 * @param source the document it was printed in; null for a computed value
 * @param reported what print says, beside; null when nothing was printed
 * @param dataUpdatedAt when the rows behind it last changed; null when there are none
 */
@Schema(name = "MeasureValue")
record MeasureValueView(
        @Schema(examples = "attendance-share") String measure,
        List<ParameterView> parameters,
        Period period,
        ValueKind kind,
        @Schema(examples = "percent") String unit,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Basis basis,
        Observation observation,
        @Nullable String source,
        @Nullable Printed reported,
        @Nullable Instant dataUpdatedAt,
        @JsonProperty("_links") ValueLinks links) {

    /** One parameter of a select. */
    @Schema(name = "Parameter")
    record ParameterView(
            @Schema(examples = "network") String name,
            @Schema(examples = "pks") String value) {}

    /** A figure as a document prints it. */
    @Schema(name = "PrintedFigure")
    record Printed(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Schema(examples = "S001") String source) {}

    /** Where the rows behind the value are, and the definition. */
    @Schema(name = "MeasureValueLinks")
    record ValueLinks(Link rows, Link measure) {}

    /** An address. */
    @Schema(name = "Link")
    record Link(String href) {}

    static MeasureValueView of(
            Select select, MeasureDefinition measure, Period period, @Nullable ReportedValue reported) {
        ValueLinks links = links(select, period);
        List<ParameterView> parameters = select.parameters().entrySet().stream()
                .map(parameter -> new ParameterView(parameter.getKey(), parameter.getValue()))
                .toList();
        if (reported == null) {
            return new MeasureValueView(
                    measure.id(),
                    parameters,
                    period,
                    measure.kind(),
                    measure.unit(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    Basis.REPORTED,
                    measure.periodKinds().contains(period.kind()) ? Observation.MISSING : Observation.NOT_APPLICABLE,
                    null,
                    null,
                    null,
                    links);
        }
        return new MeasureValueView(
                measure.id(),
                parameters,
                period,
                measure.kind(),
                measure.unit(),
                reported.value(),
                reported.low(),
                reported.high(),
                reported.numerator(),
                reported.denominator(),
                Basis.REPORTED,
                reported.observation(),
                reported.source(),
                new Printed(reported.value(), reported.low(), reported.high(), reported.source()),
                reported.changedAt(),
                links);
    }

    private static ValueLinks links(Select select, Period period) {
        var config = ConfigProvider.getConfig();
        String api =
                config.getValue("ku.base-url", String.class) + "/" + config.getValue("ku.api", String.class) + "/v1";
        return new ValueLinks(
                new Link("%s/reported-values?measure=%s&parameters=%s&period=%s"
                        .formatted(api, select.measure(), select.writtenParameters(), period.code())),
                new Link(api + "/measures/" + select.measure()));
    }
}
