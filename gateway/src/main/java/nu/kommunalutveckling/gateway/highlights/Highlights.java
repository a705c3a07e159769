package nu.kommunalutveckling.gateway.highlights;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nu.kommunalutveckling.domain.Period;

/** What happened in a period that is worth telling, for those who show or freeze it. */
@ApplicationScoped
public class Highlights {
    private final HighlightRepository stored;

    Highlights(HighlightRepository stored) {
        this.stored = stored;
    }

    /** All of a period, in an order that stays. */
    public List<ToldHighlight> of(Period period) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> stored.of(period).stream().map(ToldHighlight::of).toList());
    }
}
