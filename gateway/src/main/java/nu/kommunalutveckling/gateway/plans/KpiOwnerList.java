package nu.kommunalutveckling.gateway.plans;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The owners of a year's KPIs, all of them; by KPI, then by name. */
@Schema(name = "KpiOwnerList")
record KpiOwnerList(int year, List<OwnerView> items) {

    /** One owner of one KPI; {@code person} is the id of their account, as tokens tell it in {@code sub}. */
    @Schema(name = "KpiOwner")
    record OwnerView(
            @Schema(examples = "influence-strategist-meetings")
            String kpi,

            @Schema(examples = "7d0a4f0e-93a1-4a5e-9d51-0c6c1f1f2b6d")
            String person) {}

    static KpiOwnerList of(int year, List<KpiOwner> owners) {
        return new KpiOwnerList(
                year,
                owners.stream()
                        .map(owner -> new OwnerView(owner.kpi, owner.person))
                        .toList());
    }
}
