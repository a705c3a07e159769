package nu.kommunalutveckling.network.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** One version of a seat's attendance at a meeting. Written only while the meeting's row is held. */
@Entity
@Table(name = "attendance")
@IdClass(Attendance.Key.class)
class Attendance {
    @Id
    UUID meeting = new UUID(0, 0);

    @Id
    UUID seat = new UUID(0, 0);

    /** From 1. */
    @Id
    int version;

    @Formula("(select m.network from meeting m where m.id = meeting)")
    String network = "";

    @Formula("(select m.day from meeting m where m.id = meeting)")
    LocalDate day = LocalDate.EPOCH;

    @Formula("(select s.organisation from seat s where s.id = seat)")
    String organisation = "";

    @Enumerated(EnumType.STRING)
    Presence presence = Presence.ABSENT;

    /** Null for whoever was absent. */
    @Enumerated(EnumType.STRING)
    @Nullable
    Channel channel;

    @Column(name = "in_force")
    boolean inForce;

    /** The subject of the token. */
    @Column(name = "registered_by")
    String registeredBy = "";

    @Column(name = "registered_at")
    Instant registeredAt = Instant.EPOCH;

    /** What tells two apart. */
    record Key(UUID meeting, UUID seat, int version) implements Serializable {}

    static Attendance of(UUID meeting, UUID seat, int version, Mark mark, String by, Instant now) {
        Attendance attendance = new Attendance();
        attendance.meeting = meeting;
        attendance.seat = seat;
        attendance.version = version;
        attendance.presence = mark.presence();
        attendance.channel = mark.channel();
        attendance.inForce = true;
        attendance.registeredBy = by;
        attendance.registeredAt = now;
        return attendance;
    }

    Mark mark() {
        return new Mark(presence, channel);
    }
}
