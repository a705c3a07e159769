package nu.kommunalutveckling.gateway.live;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
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
            @Nullable Instant dataUpdatedAt) {

        /** As the plan writes it: parameters sorted by name, which is how services answer them. */
        String select() {
            StringBuilder select = new StringBuilder(measure);
            parameters.forEach(
                    one -> select.append(';').append(one.name()).append(':').append(one.value()));
            return select.toString();
        }

        Result result() {
            return new Result(
                    period, value, low, high, numerator, denominator, basis, observation, source, dataUpdatedAt, false);
        }
    }

    record Parameter(String name, String value) {}
}
