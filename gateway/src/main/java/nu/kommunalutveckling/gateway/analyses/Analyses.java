package nu.kommunalutveckling.gateway.analyses;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nu.kommunalutveckling.domain.Period;

/** What the results of a period mean, for those who show or freeze them. */
@ApplicationScoped
public class Analyses {
    private final AnalysisRepository stored;

    Analyses(AnalysisRepository stored) {
        this.stored = stored;
    }

    /** All of a period, in an order that stays. */
    public List<ToldAnalysis> of(Period period) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> stored.of(period).stream().map(ToldAnalysis::of).toList());
    }
}
