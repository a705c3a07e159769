package nu.kommunalutveckling.finance.staffing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.Year;
import nu.kommunalutveckling.finance.areas.Financier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The staffing of a period as it is shown, in full-time equivalents. */
@Schema(name = "Staffing")
record StaffingView(
        Period period,
        StaffingKind kind,
        @Schema(examples = "48.70") BigDecimal total,
        List<StaffingRowView> rows,
        Instant changedAt) {

    /** One form, area and financier. */
    @Schema(name = "StaffingRow")
    record StaffingRowView(
            EmploymentForm form,
            @Schema(examples = "social") String area,
            Financier financier,
            @Schema(examples = "24.25") BigDecimal fte) {
        /** As a cell of a table. */
        @Override
        public String toString() {
            return "%s %s %s: %s".formatted(form, area, financier, fte.toPlainString());
        }
    }

    static StaffingView of(StaffingDocument document) {
        Period period = Period.parse(document.period);
        List<StaffingRowView> rows = document.rows.stream()
                .map(row -> new StaffingRowView(row.form, row.area, row.financier, row.fte.setScale(2)))
                .toList();
        return new StaffingView(
                period,
                period instanceof Year ? StaffingKind.PLANNED : StaffingKind.ACTUAL,
                rows.stream().map(StaffingRowView::fte).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add),
                rows,
                document.changedAt);
    }
}
