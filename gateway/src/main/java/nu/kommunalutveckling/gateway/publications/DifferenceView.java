package nu.kommunalutveckling.gateway.publications;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.gateway.live.KpiStatus;
import nu.kommunalutveckling.gateway.live.Status.KpiResult;
import nu.kommunalutveckling.web.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A KPI that one publication has otherwise than another.
 *
 * @param change what became of it
 * @param before how the earlier one has it; null when it does not
 * @param after how the later one has it; null when it does not
 */
@Schema(name = "PublicationDifference")
record DifferenceView(
        @Schema(examples = "attendance-pks") String kpi,
        Difference.Change change,
        @Nullable Side before,
        @Nullable Side after) {

    /** What a publication says of a KPI, unrounded. */
    @Schema(name = "PublishedSide")
    record Side(
            Text title,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal target,
            KpiStatus status,
            @Nullable String source,
            @Nullable Text comment) {
        static Side of(KpiResult kpi) {
            return new Side(
                    kpi.kpi().title(),
                    plain(kpi.result().value()),
                    plain(kpi.result().low()),
                    plain(kpi.result().high()),
                    plain(kpi.kpi().target()),
                    kpi.status(),
                    kpi.result().source(),
                    kpi.comment());
        }

        /** 83 and 83.0 are no difference. */
        private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
            return value == null ? null : value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }
    }

    static List<DifferenceView> between(Publication earlier, Publication later) {
        return Difference.between(sides(earlier), sides(later))
                .map(one -> new DifferenceView(one.key(), one.change(), one.before(), one.after()))
                .toList();
    }

    private static Map<String, Side> sides(Publication publication) {
        Map<String, Side> sides = new LinkedHashMap<>();
        publication.status().kpis().forEach(kpi -> sides.put(kpi.kpi().key(), Side.of(kpi)));
        return sides;
    }
}
