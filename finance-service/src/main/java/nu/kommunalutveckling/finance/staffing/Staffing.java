package nu.kommunalutveckling.finance.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.Tertial;
import nu.kommunalutveckling.finance.areas.Areas;
import nu.kommunalutveckling.finance.areas.BusinessArea;
import nu.kommunalutveckling.finance.areas.Financier;
import org.jspecify.annotations.Nullable;

/** How many full-time equivalents there are. */
@ApplicationScoped
public class Staffing {
    private final StaffingRepository staffing;
    private final Areas areas;

    Staffing(StaffingRepository staffing, Areas areas) {
        this.staffing = staffing;
        this.areas = areas;
    }

    /**
     * A part of those who work.
     *
     * @param form null for all forms
     * @param area its sub-areas are counted too; null for all areas
     * @param financiers whose money pays for them
     */
    public record Cut(
            @Nullable EmploymentForm form, @Nullable String area, Set<Financier> financiers) {}

    /** Full-time equivalents, and when the period's staffing was last written. */
    public record Sum(BigDecimal fte, Instant changedAt) {}

    /**
     * The mean of several tertials, which are equally long.
     *
     * @param sum full-time equivalents of the tertials together
     * @param count how many tertials
     * @param changedAt when the staffing of one of them was last written
     */
    public record Mean(BigDecimal sum, BigDecimal count, Instant changedAt) {

        /** The mean, rounded half up to so many decimals. */
        public BigDecimal value(int decimals) {
            return sum.divide(count, decimals, RoundingMode.HALF_UP);
        }
    }

    /** The full-time equivalents of a period; empty when nothing is written of it. */
    public Optional<Sum> in(Period period, Cut cut) {
        return staffing.findByIdOptional(period.code()).map(document -> sum(document, cut));
    }

    /** The mean full-time equivalents of tertials; empty unless something is written of each of them. */
    public Optional<Mean> mean(List<Tertial> tertials, Cut cut) {
        List<Sum> sums =
                tertials.stream().flatMap(tertial -> in(tertial, cut).stream()).toList();
        return sums.size() < tertials.size()
                ? Optional.empty()
                : Optional.of(new Mean(
                        sums.stream().map(Sum::fte).reduce(BigDecimal.ZERO, BigDecimal::add),
                        BigDecimal.valueOf(sums.size()),
                        sums.stream()
                                .map(Sum::changedAt)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()));
    }

    private Sum sum(StaffingDocument document, Cut cut) {
        Set<String> parts = cut.area() == null
                ? Set.of()
                : areas.ofRow(cut.area()).stream().map(BusinessArea::key).collect(Collectors.toUnmodifiableSet());
        BigDecimal fte = document.rows.stream()
                .filter(row -> cut.form() == null || row.form == cut.form())
                .filter(row -> cut.area() == null || parts.contains(row.area))
                .filter(row -> cut.financiers().contains(row.financier))
                .map(row -> row.fte)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Sum(fte, document.changedAt);
    }
}
