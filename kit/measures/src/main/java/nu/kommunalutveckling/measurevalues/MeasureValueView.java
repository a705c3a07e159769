package nu.kommunalutveckling.measurevalues;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nu.kommunalutveckling.domain.Basis;
import nu.kommunalutveckling.domain.MeasureValue;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.measures.Computation;
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
 * @param computed what the rows give, beside; null when the service holds none
 * @param periodClosed whether the service's period is closed, so that its rows are complete
 * @param dataUpdatedAt when what counts last changed; null when there is nothing
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
        @Nullable Computed computed,
        boolean periodClosed,
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
            @Schema(examples = "S001") String source) {
        static Printed of(ReportedValue reported) {
            return new Printed(reported.value(), reported.low(), reported.high(), reported.source());
        }
    }

    /** A figure as the rows give it, with its parts. */
    @Schema(name = "ComputedFigure")
    record Computed(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            Observation observation) {
        static Computed of(MeasureValue value) {
            return new Computed(
                    value.value(),
                    value.low(),
                    value.high(),
                    value.numerator(),
                    value.denominator(),
                    value.observation());
        }
    }

    /** Where the rows behind the value are, and the definition. */
    @Schema(name = "MeasureValueLinks")
    record ValueLinks(Link rows, Link measure) {}

    /** An address. */
    @Schema(name = "Link")
    record Link(String href) {}

    /**
     * Puts print and rows side by side, beside the figure that counts.
     *
     * @param closed whether the service's period is closed
     */
    static MeasureValueView of(
            Select select,
            MeasureDefinition measure,
            Period period,
            @Nullable ReportedValue reported,
            @Nullable Computation computation,
            boolean closed) {
        MeasureValue counting = CountingValue.of(select, measure, period, reported, computation, closed);
        Instant updatedAt = null;
        if (counting.basis() == Basis.COMPUTED && computation != null) {
            updatedAt = computation.updatedAt();
        } else if (reported != null) {
            updatedAt = reported.changedAt();
        }
        return of(select, measure, counting, reported, computation, closed, updatedAt);
    }

    private static MeasureValueView of(
            Select select,
            MeasureDefinition measure,
            MeasureValue counting,
            @Nullable ReportedValue reported,
            @Nullable Computation computation,
            boolean closed,
            @Nullable Instant updatedAt) {
        return new MeasureValueView(
                measure.id(),
                parameters(select),
                counting.period(),
                measure.kind(),
                measure.unit(),
                counting.value(),
                counting.low(),
                counting.high(),
                counting.numerator(),
                counting.denominator(),
                counting.basis(),
                counting.observation(),
                counting.source(),
                reported == null ? null : Printed.of(reported),
                computation == null ? null : Computed.of(computation.value()),
                closed,
                updatedAt,
                links(select, counting.period(), computation));
    }

    private static List<ParameterView> parameters(Select select) {
        return select.parameters().entrySet().stream()
                .map(parameter -> new ParameterView(parameter.getKey(), parameter.getValue()))
                .toList();
    }

    private static ValueLinks links(Select select, Period period, @Nullable Computation computation) {
        var config = ConfigProvider.getConfig();
        String api =
                config.getValue("ku.base-url", String.class) + "/" + config.getValue("ku.api", String.class) + "/v1/";
        String printed = "reported-values?measure=%s&parameters=%s&period=%s"
                .formatted(select.measure(), select.writtenParameters(), period.code());
        return new ValueLinks(
                new Link(api + (computation == null ? printed : computation.rows())),
                new Link(api + "measures/" + select.measure()));
    }
}
