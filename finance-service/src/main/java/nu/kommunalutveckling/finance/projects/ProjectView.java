package nu.kommunalutveckling.finance.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nu.kommunalutveckling.finance.areas.Financier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project as it is shown; amounts in SEK. */
@Schema(name = "Project")
record ProjectView(
        @Schema(examples = "digital-delaktighet") String key,
        @Schema(examples = "digitalisering") String area,
        String sv,
        String en,
        BigDecimal budget,
        LocalDate startsOn,
        LocalDate endsOn,
        List<ProjectFinancierView> financiers,
        List<ProjectMilestoneView> milestones) {

    /** What one financier gives. {@code organisation} is null when it is not one alone. */
    @Schema(name = "ProjectFinancier")
    record ProjectFinancierView(
            Financier financier, @Nullable String organisation, BigDecimal amount) {
        /** As a cell of a table. */
        @Override
        public String toString() {
            return financier + (organisation == null ? "" : " " + organisation) + ": " + amount.toPlainString();
        }
    }

    /** Something to reach by a day; {@code reachedOn} is null while it has not been. */
    @Schema(name = "ProjectMilestone")
    record ProjectMilestoneView(
            String title, LocalDate dueOn, @Nullable LocalDate reachedOn) {
        /** As a cell of a table. */
        @Override
        public String toString() {
            return title + ": " + dueOn + (reachedOn == null ? "" : " / " + reachedOn);
        }
    }

    static ProjectView of(Project project) {
        return new ProjectView(
                project.key,
                project.area,
                project.sv,
                project.en,
                money(project.budget),
                project.startsOn,
                project.endsOn,
                project.financiers.stream()
                        .map(share ->
                                new ProjectFinancierView(share.financier, share.organisation, money(share.amount)))
                        .toList(),
                project.milestones.stream()
                        .map(milestone ->
                                new ProjectMilestoneView(milestone.title, milestone.dueOn, milestone.reachedOn))
                        .toList());
    }

    /** In one form, whether it comes from a request or from the database: entity tags are made of what is written. */
    private static BigDecimal money(BigDecimal amount) {
        return amount.setScale(2);
    }
}
