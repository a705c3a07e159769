package nu.kommunalutveckling.gateway.live;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import nu.kommunalutveckling.domain.Basis;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Period;
import org.jspecify.annotations.Nullable;

/** Measure values as a service answers them; what a newer service adds is passed over. */
@JsonIgnoreProperties(ignoreUnknown = true)
record MeasureAnswer(List<Item> items) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(
            String measure,
            List<Parameter> parameters,
            Period period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            Basis basis,
            Observation observation,
            @Nullable String source,
            @Nullable Instant dataUpdatedAt,
            @Nullable Told reported,
            @Nullable Told computed,
            @Nullable Boolean periodClosed,
            @JsonProperty("_links") @Nullable Links links) {

        /** As the plan writes it: parameters sorted by name, which is how services answer them. */
        String select() {
            StringBuilder select = new StringBuilder(measure);
            parameters.forEach(
                    one -> select.append(';').append(one.name()).append(':').append(one.value()));
            return select.toString();
        }

        Result result() {
            return new Result(
                    period,
                    value,
                    low,
                    high,
                    numerator,
                    denominator,
                    basis,
                    observation,
                    source,
                    dataUpdatedAt,
                    Told.figure(reported),
                    Told.figure(computed),
                    periodClosed,
                    links == null ? null : links.rowsPath(),
                    false);
        }
    }

    record Parameter(String name, String value) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String source) {
        static Result.@Nullable Figure figure(@Nullable Told told) {
            return told == null ? null : new Result.Figure(told.value, told.low, told.high, told.source);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Links(@Nullable Link rows) {
        /** Without the host: a published figure must lead to its rows when the host has another name. */
        @Nullable
        String rowsPath() {
            if (rows == null) {
                return null;
            }
            URI address = URI.create(rows.href());
            return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Link(String href) {}
}
