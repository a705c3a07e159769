package nu.kommunalutveckling.finance.stategrants;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A state grant as it is shown. {@code lastYearOfUse} is null while none is decided. */
@Schema(name = "StateGrant")
record StateGrantView(
        @Schema(examples = "barn-unga") String key,
        @Schema(examples = "social") String area,
        @Schema(examples = "Psykisk hälsa") String programme,
        @Schema(examples = "Barn och unga") String sv,
        @Schema(examples = "Children and young people") String en,
        @Schema(examples = "2021") int firstYear,
        @Schema(examples = "2024") @Nullable Integer lastYearOfUse) {
    static StateGrantView of(StateGrant grant) {
        return new StateGrantView(
                grant.key, grant.area, grant.programme, grant.sv, grant.en, grant.firstYear, grant.lastYearOfUse);
    }
}
