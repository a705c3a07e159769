package nu.kommunalutveckling.finance.funds;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One version of a year's budget, never changed once made. */
@Entity
class Budget {
    @EmbeddedId
    Id id = new Id(0, 0);

    String reason = "";

    @Column(name = "made_at")
    Instant madeAt = Instant.EPOCH;

    @ElementCollection
    @CollectionTable(
            name = "budget_line",
            joinColumns = {
                @JoinColumn(name = "year", referencedColumnName = "year"),
                @JoinColumn(name = "version", referencedColumnName = "version")
            })
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 100)
    List<Line> lines = new ArrayList<>();

    /** The version counts from 1 within its year. */
    @Embeddable
    record Id(int year, int version) implements Serializable {}

    /** What an area is to cost, net; an internal line names the area that pays. */
    @Embeddable
    static class Line {
        String area = "";

        @Column(name = "counter_area")
        @Nullable
        String counterArea;

        BigDecimal amount = BigDecimal.ZERO;
    }

    /** Net cost of all areas together, SEK. What one area pays another stands in both, so internal lines are left out. */
    BigDecimal total() {
        return lines.stream()
                .map(line -> line.counterArea == null ? line.amount : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
