package nu.kommunalutveckling.gateway.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.commentcheck.CommentFigures;
import nu.kommunalutveckling.gateway.commentcheck.CommentFigures.Better;
import nu.kommunalutveckling.gateway.comments.KnownFigures;
import nu.kommunalutveckling.gateway.manualvalues.ManualValue;
import nu.kommunalutveckling.gateway.manualvalues.ManualValues;
import nu.kommunalutveckling.gateway.plans.Direction;
import nu.kommunalutveckling.gateway.plans.Plan.Kpi;
import nu.kommunalutveckling.gateway.plans.Plan.MeasureRef;
import nu.kommunalutveckling.gateway.plans.Plans;
import org.jspecify.annotations.Nullable;

/** The figures that are last known, for whoever checks words against them; no service is asked. */
@ApplicationScoped
class FiguresAtHand implements KnownFigures {
    private final Plans plans;
    private final LastKnown lastKnown;
    private final ManualValues manual;

    FiguresAtHand(Plans plans, LastKnown lastKnown, ManualValues manual) {
        this.plans = plans;
        this.lastKnown = lastKnown;
        this.manual = manual;
    }

    @Override
    public Optional<CommentFigures> of(String key, Period period) {
        return plans.of(period.year()).flatMap(plan -> plan.kpi(key)).map(kpi -> of(kpi, period));
    }

    private CommentFigures of(Kpi kpi, Period period) {
        return new CommentFigures(
                period.year(),
                value(kpi, period),
                value(kpi, period.sameOfYearBefore()),
                kpi.target(),
                kpi.tolerance(),
                better(kpi.direction()),
                kpi.decimals());
    }

    private @Nullable BigDecimal value(Kpi kpi, Period period) {
        MeasureRef measure = kpi.measure();
        return measure == null
                ? manual.of(kpi.key(), period).map(ManualValue::value).orElse(null)
                : lastKnown.of(new Wanted(measure, period)).map(Result::value).orElse(null);
    }

    private static Better better(Direction direction) {
        return switch (direction) {
            case AT_LEAST -> Better.HIGHER;
            case AT_MOST -> Better.LOWER;
            case BALANCE -> Better.NEARER;
        };
    }
}
