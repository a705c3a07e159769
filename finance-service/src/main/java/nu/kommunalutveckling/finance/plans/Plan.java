package nu.kommunalutveckling.finance.plans;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nu.kommunalutveckling.finance.areas.Financier;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One version of a plan, never changed once made. */
@Entity
class Plan {
    @EmbeddedId
    Id id = new Id("", 0);

    String title = "";

    @Column(name = "first_year")
    int firstYear;

    @Column(name = "last_year")
    int lastYear;

    String reason = "";

    @Column(name = "made_at")
    Instant madeAt = Instant.EPOCH;

    @ElementCollection
    @CollectionTable(
            name = "plan_line",
            joinColumns = {
                @JoinColumn(name = "key", referencedColumnName = "key"),
                @JoinColumn(name = "version", referencedColumnName = "version")
            })
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 100)
    List<Line> lines = new ArrayList<>();

    /** The version counts from 1 within its plan. */
    @Embeddable
    record Id(String key, int version) implements Serializable {}

    /** An amount of a year, in SEK. Of area, grant and financier it has the one that its section is about. */
    @Embeddable
    static class Line {
        @Enumerated(EnumType.STRING)
        PlanSection section = PlanSection.NET_COST;

        @Nullable
        String area;

        @Column(name = "state_grant")
        @Nullable
        String stateGrant;

        @Enumerated(EnumType.STRING)
        @Nullable
        Financier financier;

        int year;

        BigDecimal amount = BigDecimal.ZERO;

        /** The key of what it is about. */
        String about() {
            return switch (section) {
                case NET_COST -> String.valueOf(area);
                case STATE_FUNDS -> String.valueOf(stateGrant);
                case REMAINING -> String.valueOf(financier);
            };
        }
    }
}
