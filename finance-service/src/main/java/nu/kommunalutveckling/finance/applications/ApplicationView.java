package nu.kommunalutveckling.finance.applications;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An application as it is shown; amounts in SEK.
 *
 * @param outcomeOn null while it is pending
 * @param grantedAmount null unless it was granted
 * @param project the project it led to; null when there is none
 */
@Schema(name = "ProjectApplication")
record ApplicationView(
        UUID id,
        @Schema(examples = "Digital delaktighet") String title,
        @Schema(examples = "Tillväxtverket") String financier,
        @Nullable String programme,
        @Schema(examples = "digitalisering") String area,
        BigDecimal appliedAmount,
        LocalDate submittedOn,
        Outcome outcome,
        @Nullable LocalDate outcomeOn,
        @Nullable BigDecimal grantedAmount,
        @Nullable String grantedBeyondReason,
        @Schema(examples = "digital-delaktighet") @Nullable String project,
        @Nullable String note,
        Instant changedAt) {
    static ApplicationView of(ProjectApplication application) {
        return new ApplicationView(
                application.id,
                application.title,
                application.financier,
                application.programme,
                application.area,
                application.appliedAmount.setScale(2),
                application.submittedOn,
                application.outcome,
                application.outcomeOn,
                application.grantedAmount == null ? null : application.grantedAmount.setScale(2),
                application.grantedBeyondReason,
                application.project,
                application.note,
                application.changedAt);
    }
}
