package nu.kommunalutveckling.finance.projects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nu.kommunalutveckling.finance.areas.Financier;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A project in the database. */
@Entity
class Project {
    @Id
    String key = "";

    String area = "";

    String sv = "";

    String en = "";

    /** SEK. */
    BigDecimal budget = BigDecimal.ZERO;

    @Column(name = "starts_on")
    LocalDate startsOn = LocalDate.EPOCH;

    @Column(name = "ends_on")
    LocalDate endsOn = LocalDate.EPOCH;

    @Version
    int version;

    @ElementCollection
    @CollectionTable(name = "project_financier", joinColumns = @JoinColumn(name = "project"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 100)
    List<Share> financiers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_milestone", joinColumns = @JoinColumn(name = "project"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 100)
    List<Milestone> milestones = new ArrayList<>();

    void write(ProjectFacts facts) {
        area = facts.area();
        sv = facts.sv();
        en = facts.en();
        budget = facts.budget();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        financiers.clear();
        facts.financiers().forEach(financier -> financiers.add(Share.of(financier)));
        milestones.clear();
        facts.milestones().forEach(milestone -> milestones.add(Milestone.of(milestone)));
    }

    /** What one financier gives. */
    @Embeddable
    static class Share {
        @Enumerated(EnumType.STRING)
        Financier financier = Financier.OTHER;

        @Nullable
        String organisation;

        BigDecimal amount = BigDecimal.ZERO;

        static Share of(WriteFinancier written) {
            Share share = new Share();
            share.financier = written.financier();
            share.organisation = written.organisation();
            share.amount = written.amount();
            return share;
        }
    }

    /** Something to have reached by a day. */
    @Embeddable
    static class Milestone {
        String title = "";

        @Column(name = "due_on")
        LocalDate dueOn = LocalDate.EPOCH;

        @Column(name = "reached_on")
        @Nullable
        LocalDate reachedOn;

        static Milestone of(WriteMilestone written) {
            Milestone milestone = new Milestone();
            milestone.title = written.title();
            milestone.dueOn = written.dueOn();
            milestone.reachedOn = written.reachedOn();
            return milestone;
        }
    }
}
