package nu.kommunalutveckling.course.occasions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/**
 * An occasion of a course. It counts in the period that holds its last day. Seats taken and waiting belong to the
 * registrations, which keep them; here they are only read.
 */
@Entity
@Table(name = "occasion")
class Occasion {
    @Id
    String key = "";

    String course = "";

    @Formula("(select c.title_sv from course c where c.key = course)")
    String titleSv = "";

    @Formula("(select c.title_en from course c where c.key = course)")
    @Nullable
    String titleEn;

    @Formula("(select c.subject from course c where c.key = course)")
    String subject = "";

    @Enumerated(EnumType.STRING)
    OccasionForm form = OccasionForm.PHYSICAL;

    @Enumerated(EnumType.STRING)
    OccasionState state = OccasionState.PLANNED;

    @Nullable
    String place;

    @Nullable
    String link;

    /** As {@link Session#written} writes them. */
    String sessions = "";

    @Column(name = "starts_at")
    Instant startsAt = Instant.EPOCH;

    @Column(name = "ends_at")
    Instant endsAt = Instant.EPOCH;

    @Column(name = "first_day")
    LocalDate firstDay = LocalDate.EPOCH;

    @Column(name = "last_day")
    LocalDate lastDay = LocalDate.EPOCH;

    @Column(name = "last_registration_day")
    LocalDate lastRegistrationDay = LocalDate.EPOCH;

    int capacity;

    BigDecimal fee = BigDecimal.ZERO;

    @Column(name = "cancellation_reason")
    @Enumerated(EnumType.STRING)
    @Nullable
    CancellationReason cancellationReason;

    @Column(insertable = false, updatable = false)
    int taken;

    @Column(insertable = false, updatable = false)
    int waiting;

    @Column(insertable = false, updatable = false)
    int free;

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    static Occasion of(PlanOccasion plan, Instant now) {
        Occasion occasion = new Occasion();
        occasion.key = plan.key();
        occasion.course = plan.course();
        occasion.state = plan.state();
        occasion.cancellationReason = plan.cancellationReason();
        occasion.createdAt = now;
        occasion.follow(plan, now);
        return occasion;
    }

    void follow(OccasionPlan plan, Instant now) {
        form = plan.form();
        place = plan.place();
        link = plan.link();
        sessions = Session.written(plan.sessions());
        startsAt = plan.sessions().getFirst().startsAt();
        endsAt = plan.sessions().getLast().endsAt();
        firstDay = plan.sessions().getFirst().firstDay();
        lastDay = OccasionRules.countedOn(plan);
        lastRegistrationDay = plan.lastRegistrationDay();
        capacity = plan.capacity();
        fee = plan.fee();
        changedAt = now;
    }

    /** Whether it is exactly what a plan says already. */
    boolean is(PlanOccasion plan) {
        return course.equals(plan.course())
                && state == plan.state()
                && cancellationReason == plan.cancellationReason()
                && form == plan.form()
                && Objects.equals(place, plan.place())
                && Objects.equals(link, plan.link())
                && sessions.equals(Session.written(plan.sessions()))
                && lastRegistrationDay.equals(plan.lastRegistrationDay())
                && capacity == plan.capacity()
                && fee.compareTo(plan.fee()) == 0;
    }
}
