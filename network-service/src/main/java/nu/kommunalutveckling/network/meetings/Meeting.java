package nu.kommunalutveckling.network.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** A meeting in the database. Written only while its network is held with others and its row is held. */
@Entity
@Table(name = "meeting")
class Meeting {
    @Id
    UUID id = UUID.randomUUID();

    String network = "";

    LocalDate day = LocalDate.EPOCH;

    @Column(name = "starts_at")
    LocalTime startsAt = LocalTime.MIN;

    @Column(name = "ends_at")
    LocalTime endsAt = LocalTime.MAX;

    @Enumerated(EnumType.STRING)
    MeetingForm form = MeetingForm.PHYSICAL;

    @Enumerated(EnumType.STRING)
    MeetingState state = MeetingState.PLANNED;

    @Column(name = "cancellation_reason")
    @Enumerated(EnumType.STRING)
    @Nullable
    CancellationReason cancellationReason;

    @Nullable
    String place;

    int guests;

    /** Null while nothing is registered, for then its attendance does not count. */
    @Formula("(select c.expected from counted_meeting c where c.meeting = id and c.counted)")
    @Nullable
    Integer expected;

    @Formula("(select c.present from counted_meeting c where c.meeting = id and c.counted)")
    @Nullable
    Integer present;

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    static Meeting of(RegisterMeeting register, Instant now) {
        Meeting meeting = new Meeting();
        meeting.network = register.network();
        meeting.state = register.state();
        meeting.cancellationReason = register.cancellationReason();
        meeting.createdAt = now;
        meeting.follow(register, now);
        return meeting;
    }

    void follow(MeetingPlan plan, Instant now) {
        day = plan.day();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        form = plan.form();
        place = plan.place();
        guests = plan.guests();
        changedAt = now;
    }

    /** Whether it is exactly what is said of it. */
    boolean is(RegisterMeeting said) {
        return endsAt.equals(said.endsAt())
                && form == said.form()
                && state == said.state()
                && cancellationReason == said.cancellationReason()
                && Objects.equals(place, said.place())
                && guests == said.guests();
    }

    static Instant begin(MeetingPlan plan) {
        return plan.day().atTime(plan.startsAt()).atZone(Period.ZONE).toInstant();
    }

    Instant begin() {
        return day.atTime(startsAt).atZone(Period.ZONE).toInstant();
    }
}
