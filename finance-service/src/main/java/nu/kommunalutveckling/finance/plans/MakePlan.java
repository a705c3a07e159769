package nu.kommunalutveckling.finance.plans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nu.kommunalutveckling.finance.areas.Financier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Makes the next version of a plan, whole; amounts in SEK.
 *
 * @param netCosts what each area is to cost, net, year by year
 * @param stateFunds how much of each grant is to be used, year by year
 * @param remaining what is left of whose money when a year ends; the year before the plan's first is where it starts from
 */
record MakePlan(
        @Schema(examples = "2021-2023") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,59}$")
        String key,

        @Schema(examples = "Verksamhetsplan och budget 2021–2023") @NotBlank @Size(max = 200)
        String title,

        @Min(2000) @Max(2099) @Schema(examples = "2021") int firstYear,

        @Min(2000) @Max(2099) @Schema(examples = "2023") int lastYear,

        @Schema(examples = "Beslut i PKS.") @NotBlank @Size(max = 500)
        String reason,

        @NotNull @Size(max = 1000) @Valid List<@NotNull @Valid PlanCost> netCosts,
        @NotNull @Size(max = 1000) @Valid List<@NotNull @Valid PlanUse> stateFunds,
        @NotNull @Size(max = 100) @Valid List<@NotNull @Valid PlanRest> remaining) {

    /** Says what an area is to cost in a year, net. */
    record PlanCost(
            @Schema(examples = "social") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
            String area,

            @Min(2000) @Max(2099) @Schema(examples = "2022") int year,

            @Schema(examples = "39533000")
            @NotNull
            @DecimalMin("0")
            @DecimalMax("1000000000000")
            @Digits(integer = 13, fraction = 2)
            BigDecimal amount) {}

    /** Says how much of a grant is to be used in a year. */
    record PlanUse(
            @Schema(examples = "barn-unga") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
            String stateGrant,

            @Min(2000) @Max(2099) @Schema(examples = "2022") int year,

            @Schema(examples = "8600000")
            @NotNull
            @DecimalMin("0")
            @DecimalMax("1000000000000")
            @Digits(integer = 13, fraction = 2)
            BigDecimal amount) {}

    /** Says what is left of somebody's money when a year ends. */
    record PlanRest(
            @NotNull Financier financier,

            @Min(2000) @Max(2099) @Schema(examples = "2022") int year,

            @Schema(examples = "12800000")
            @NotNull
            @DecimalMin("0")
            @DecimalMax("1000000000000")
            @Digits(integer = 13, fraction = 2)
            BigDecimal amount) {}

    /** All lines, section by section, each in the order it was sent in. */
    Stream<Plan.Line> lines() {
        return Stream.of(
                        netCosts.stream().map(cost -> {
                            Plan.Line line = line(PlanSection.NET_COST, cost.year, cost.amount);
                            line.area = cost.area;
                            return line;
                        }),
                        stateFunds.stream().map(use -> {
                            Plan.Line line = line(PlanSection.STATE_FUNDS, use.year, use.amount);
                            line.stateGrant = use.stateGrant;
                            return line;
                        }),
                        remaining.stream().map(rest -> {
                            Plan.Line line = line(PlanSection.REMAINING, rest.year, rest.amount);
                            line.financier = rest.financier;
                            return line;
                        }))
                .flatMap(section -> section);
    }

    private static Plan.Line line(PlanSection section, int year, BigDecimal amount) {
        Plan.Line line = new Plan.Line();
        line.section = section;
        line.year = year;
        line.amount = amount;
        return line;
    }
}
