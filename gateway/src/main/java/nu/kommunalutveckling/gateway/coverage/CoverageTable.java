package nu.kommunalutveckling.gateway.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The KPIs of a plan that have no result in a period, and how many each owner owes.
 *
 * @param complete false when a service did not answer: its KPIs may have results that are not known here
 * @param owners every business area that owns a KPI, with what it owes; by key, those without an owner last
 * @param items the KPIs without a result, in the plan's order
 */
@Schema(name = "Coverage")
record CoverageTable(
        @Schema(examples = "2022") String period,
        boolean complete,
        List<OwnerCoverage> owners,
        List<MissingKpi> items) {
    private static final String NOBODY = "";

    /**
     * What a business area owes.
     *
     * @param owner null for the KPIs that the plan names no owner of
     */
    @Schema(name = "OwnerCoverage")
    record OwnerCoverage(
            @Schema(examples = "kurs-konferens") @Nullable String owner, int kpis, int missing, int overdue) {}

    /**
     * A KPI without a result.
     *
     * @param manual true when its owner is to write the value, false when a service is to have the rows
     * @param dueOn null when no day is set
     */
    @Schema(name = "MissingKpi")
    record MissingKpi(
            @Schema(examples = "written-report-per-partnership")
            String kpi,

            @Schema(examples = "K23") String code,
            String title,
            @Schema(examples = "kurs-konferens") @Nullable String owner,
            boolean manual,
            @Nullable LocalDate dueOn,
            boolean overdue) {}

    /** A KPI, and what is missing of it; null when it has its result. */
    record Followed(@Nullable String owner, @Nullable MissingKpi missing) {}

    static CoverageTable of(Period period, boolean complete, List<Followed> kpis) {
        List<MissingKpi> missing =
                kpis.stream().map(Followed::missing).filter(Objects::nonNull).toList();
        List<OwnerCoverage> owners = kpis.stream()
                .collect(Collectors.groupingBy(
                        kpi -> Objects.requireNonNullElse(kpi.owner(), NOBODY), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(owner -> of(owner.getKey(), owner.getValue()))
                .sorted(Comparator.comparing(OwnerCoverage::owner, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new CoverageTable(period.code(), complete, owners, missing);
    }

    private static OwnerCoverage of(String owner, List<Followed> kpis) {
        List<MissingKpi> missing =
                kpis.stream().map(Followed::missing).filter(Objects::nonNull).toList();
        return new OwnerCoverage(owner.equals(NOBODY) ? null : owner, kpis.size(), missing.size(), (int)
                missing.stream().filter(MissingKpi::overdue).count());
    }
}
