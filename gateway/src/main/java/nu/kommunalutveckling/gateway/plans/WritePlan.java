package nu.kommunalutveckling.gateway.plans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.web.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Writes the plan of a year, whole, as {@link Plan} shows it. From 2001 on: every figure is compared with the year
 * before. What came later than the first plans may be left out.
 */
record WritePlan(
        @Min(2001) @Max(2099) @Schema(examples = "2022") int year,

        @Schema(examples = "S001") @NotNull @Size(max = 40) @Pattern(regexp = SOURCE)
        String source,

        @Size(max = 20) @Nullable List<@NotNull @Valid WriteText> vision,
        @Size(max = 20) @Nullable List<@NotNull @Valid WriteText> focusAreas,
        @NotEmpty @Size(max = 30) @Valid List<@NotNull @Valid WriteGoal> goals) {

    static final String KEY = "^[a-z0-9][a-z0-9-]{0,59}$";
    static final String SOURCE = "^[A-Za-z0-9][A-Za-z0-9-]{0,39}$";

    Plan plan() {
        return new Plan(
                year,
                source,
                texts(vision),
                texts(focusAreas),
                goals.stream().map(WriteGoal::goal).toList());
    }

    private static List<Text> texts(@Nullable List<WriteText> written) {
        return written == null
                ? List.of()
                : written.stream().map(WriteText::text).toList();
    }

    /** A strategic goal; the numbers of the Agenda 2030 goals it serves are 1 to 17. */
    record WriteGoal(
            @Schema(examples = "partnership") @NotNull @Size(max = 60) @Pattern(regexp = KEY)
            String key,

            @NotNull @Valid WriteText title,
            @NotNull @Size(max = 17) List<@NotNull @Min(1) @Max(17) Integer> sustainableDevelopmentGoals,
            @NotNull @Size(max = 50) @Valid List<@NotNull @Valid WriteArea> areas) {
        Plan.Goal goal() {
            return new Plan.Goal(
                    key,
                    title.text(),
                    List.copyOf(sustainableDevelopmentGoals),
                    areas.stream().map(WriteArea::area).toList());
        }
    }

    /** A goal area. */
    record WriteArea(
            @Schema(examples = "active-representatives") @NotNull @Size(max = 60) @Pattern(regexp = KEY)
            String key,

            @NotNull @Valid WriteText title,
            @NotNull @Size(max = 50) @Valid List<@NotNull @Valid WriteKpi> kpis) {
        Plan.Area area() {
            return new Plan.Area(
                    key, title.text(), kpis.stream().map(WriteKpi::kpi).toList());
        }
    }

    /** A KPI; without a measure it is written by its owner. */
    record WriteKpi(
            @Schema(examples = "attendance-pks") @NotNull @Size(max = 60) @Pattern(regexp = KEY)
            String key,

            @Schema(examples = "K09") @NotNull @Size(max = 4) @Pattern(regexp = "^[A-Z][0-9]{2,3}$")
            String code,

            @NotNull @Valid WriteText title,
            @NotNull ValueKind kind,

            @Schema(examples = "percent") @NotNull @Size(max = 30) @Pattern(regexp = "^[A-Za-z]{1,30}$")
            String unit,

            @Min(0) @Max(4) int decimals,
            @NotNull Direction direction,

            @Schema(examples = "80") @Digits(integer = 15, fraction = 4) @Nullable
            BigDecimal target,

            @Digits(integer = 15, fraction = 4) @Nullable BigDecimal tolerance,
            @NotEmpty @Size(max = 4) Set<@NotNull PeriodKind> periodKinds,

            @Schema(examples = "kurs-konferens") @Size(max = 60) @Pattern(regexp = KEY) @Nullable
            String owner,

            @Valid @Nullable WriteMeasure measure,

            @Schema(examples = "31") @Min(0) @Max(366) @Nullable
            Integer dueDays,

            @Valid @Nullable WriteText breaks) {
        Plan.Kpi kpi() {
            return new Plan.Kpi(
                    key,
                    code,
                    title.text(),
                    kind,
                    unit,
                    decimals,
                    direction,
                    target,
                    tolerance,
                    periodKinds,
                    owner,
                    measure == null ? null : new Plan.MeasureRef(measure.service(), measure.select()),
                    dueDays,
                    breaks == null ? null : breaks.text());
        }
    }

    /** Which measure of which service feeds a KPI. */
    record WriteMeasure(
            @Schema(examples = "network") @NotNull @Size(max = 7) @Pattern(regexp = "^(finance|network|survey|course)$")
            String service,

            @Schema(examples = "attendance-share;network:pks")
            @NotNull
            @Size(max = 300)
            @Pattern(regexp = "^[a-z][a-z0-9-]*(;[a-zA-Z]+:[A-Za-z0-9-]+)*$")
            String select) {}

    /** A text in both languages. */
    record WriteText(
            @NotBlank @Size(max = 500) String sv,
            @NotBlank @Size(max = 500) String en) {
        Text text() {
            return new Text(sv, en);
        }
    }
}
