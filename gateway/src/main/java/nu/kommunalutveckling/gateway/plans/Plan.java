package nu.kommunalutveckling.gateway.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.Rounding;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.web.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a year: strategic goals, their goal areas, and the KPIs that follow them. Titles and order change between
 * years; a key is constant, so that a series runs through.
 *
 * @param source id of the document it was published in
 * @param vision the lines of the vision; empty when none is told
 * @param focusAreas what the politicians have asked to be put first; empty when none is told
 */
@Schema(name = "Plan")
public record Plan(
        int year,
        @Schema(examples = "S001") String source,
        List<Text> vision,
        List<Text> focusAreas,
        List<Goal> goals) {

    /** Plans written before there was a vision in them have none. */
    public Plan {
        vision = Objects.requireNonNullElse(vision, List.of());
        focusAreas = Objects.requireNonNullElse(focusAreas, List.of());
    }

    /** A strategic goal, in the plan's order. */
    @Schema(name = "PlanGoal")
    public record Goal(
            @Schema(examples = "partnership") String key,
            Text title,
            List<Integer> sustainableDevelopmentGoals,
            List<Area> areas) {}

    /** A goal area. */
    @Schema(name = "PlanArea")
    public record Area(
            @Schema(examples = "active-representatives") String key, Text title, List<Kpi> kpis) {}

    /**
     * A key performance indicator.
     *
     * @param code what reports call it, such as K09
     * @param decimals how many decimals results and targets are compared and shown with
     * @param target null when it is followed over time without a target
     * @param tolerance how far off the target still counts as partly met, in the KPI's unit; null means a tenth of the
     *     target
     * @param owner the business area that owns it; null when the plan names none
     * @param measure what feeds it; null when its owner writes the value
     * @param dueDays how many days after a period's last day its value is due; null when no day is set
     * @param breaks why its figures cannot be compared with those of earlier plans; null when they can
     */
    @Schema(name = "PlanKpi")
    public record Kpi(
            @Schema(examples = "attendance-pks") String key,
            @Schema(examples = "K09") String code,
            Text title,
            ValueKind kind,
            @Schema(examples = "percent") String unit,
            int decimals,
            Direction direction,
            @Nullable BigDecimal target,
            @Nullable BigDecimal tolerance,
            Set<PeriodKind> periodKinds,
            @Schema(examples = "kurs-konferens") @Nullable String owner,
            @Nullable MeasureRef measure,
            @Schema(examples = "31") @Nullable Integer dueDays,
            @Nullable Text breaks) {

        /** Kinds of period in one order, so that the same plan is always written, and tagged, alike. */
        public Kpi {
            periodKinds = Collections.unmodifiableSortedSet(new TreeSet<>(periodKinds));
        }

        /** A value as it is shown: rounded once, half up, to the declared decimals; null stays null. */
        public @Nullable BigDecimal shown(@Nullable BigDecimal value) {
            return value == null ? null : Rounding.halfUp(value, decimals);
        }

        /** The day that the value of a period is due; null when no day is set. */
        public @Nullable LocalDate dueOn(Period period) {
            return dueDays == null ? null : period.last().plusDays(dueDays);
        }
    }

    /** A measure of a service, as a {@code select} of its measure values. */
    @Schema(name = "MeasureReference")
    public record MeasureRef(
            @Schema(examples = "network") String service,

            @Schema(examples = "attendance-share;network:pks")
            String select) {
        /** The measure itself, as {@code attendance-share}. */
        public String id() {
            return select.split(";", 2)[0];
        }

        /** What narrows it down, as {@code network:pks}; empty when nothing does. */
        public String parameters() {
            return select.substring(Math.min(select.length(), id().length() + 1));
        }
    }

    /** The KPI of a key; empty when the plan has none. */
    public Optional<Kpi> kpi(String key) {
        return kpis().filter(kpi -> kpi.key().equals(key)).findFirst();
    }

    /** All KPIs, in the plan's order. */
    public Stream<Kpi> kpis() {
        return goals.stream().flatMap(goal -> goal.areas().stream()).flatMap(area -> area.kpis().stream());
    }
}
