package nu.kommunalutveckling.finance.staffing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.Rounding;
import nu.kommunalutveckling.finance.areas.BusinessArea;
import nu.kommunalutveckling.finance.areas.Financier;
import nu.kommunalutveckling.finance.staffing.StaffingSummaryView.By;
import nu.kommunalutveckling.finance.staffing.StaffingView.StaffingRowView;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * The staffing of a period by form, by area (sub-areas in their parent's row) and by financier, beside the year before.
 *
 * @param comparedWith the same period of the year before; null when nothing is written of it
 */
record StaffingSummary(
        Period period, StaffingKind kind, @Nullable Period comparedWith, List<StaffingSummaryView> items) {
    private static final Text ALL = new Text("Summa", "Total");

    /** @param areas all areas, in the order of rows */
    static StaffingSummary of(
            StaffingView now, @Nullable StaffingView before, List<BusinessArea> areas, Language language) {
        Rows rows = new Rows(now, before);
        for (EmploymentForm form : EmploymentForm.values()) {
            rows.add(By.FORM, form.name(), form.title().in(language), row -> row.form() == form);
        }
        for (BusinessArea area : areas) {
            TreeSet<String> parts = new TreeSet<>();
            areas.stream().filter(part -> part.row().equals(area.key())).forEach(part -> parts.add(part.key()));
            rows.add(
                    By.AREA,
                    area.key(),
                    area.nameIn(now.period().year()).in(language),
                    row -> parts.contains(row.area()));
        }
        for (Financier financier : Financier.values()) {
            rows.add(
                    By.FINANCIER,
                    financier.name(),
                    nameOf(financier).in(language),
                    row -> row.financier() == financier);
        }
        rows.add(By.ALL, null, ALL.in(language), row -> true);
        return new StaffingSummary(now.period(), now.kind(), before == null ? null : before.period(), rows.items);
    }

    private static Text nameOf(Financier financier) {
        return switch (financier) {
            case MUNICIPALITIES -> new Text("Kommunerna", "The municipalities");
            case STATE -> new Text("Staten", "The state");
            case OTHER -> new Text("Övriga", "Others");
        };
    }

    /** The rows that somebody stands in, this year or the year before. */
    private static final class Rows {
        private final StaffingView now;
        private final @Nullable StaffingView before;
        private final List<StaffingSummaryView> items = new ArrayList<>();

        Rows(StaffingView now, @Nullable StaffingView before) {
            this.now = now;
            this.before = before;
        }

        void add(By by, @Nullable String key, String name, Predicate<StaffingRowView> meant) {
            BigDecimal fte = sum(now, meant);
            BigDecimal earlier = before == null ? null : sum(before, meant);
            if (key == null || fte.signum() != 0 || (earlier != null && earlier.signum() != 0)) {
                items.add(new StaffingSummaryView(
                        by,
                        key,
                        name,
                        fte,
                        Rounding.percent(fte, now.total(), 1),
                        earlier,
                        earlier == null ? null : fte.subtract(earlier)));
            }
        }

        private static BigDecimal sum(StaffingView staffing, Predicate<StaffingRowView> meant) {
            return staffing.rows().stream()
                    .filter(meant)
                    .map(StaffingRowView::fte)
                    .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        }
    }
}
