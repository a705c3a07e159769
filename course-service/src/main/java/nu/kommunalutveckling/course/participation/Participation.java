package nu.kommunalutveckling.course.participation;

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
import org.hibernate.annotations.Formula;

/** How many came to an occasion from one organisation. Participations, not persons: who comes twice counts twice. */
@Entity
@Table(name = "participation")
@IdClass(Participation.Key.class)
class Participation {
    @Id
    String occasion = "";

    @Id
    String organisation = "";

    @Formula("(select o.course from occasion o where o.key = occasion)")
    String course = "";

    @Formula("(select c.title_sv from occasion o join course c on c.key = o.course where o.key = occasion)")
    String titleSv = "";

    @Formula("(select o.last_day from occasion o where o.key = occasion)")
    LocalDate lastDay = LocalDate.EPOCH;

    int participants;

    @Enumerated(EnumType.STRING)
    ParticipationBasis basis = ParticipationBasis.COUNTS;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    /** What tells two apart. */
    record Key(String occasion, String organisation) implements Serializable {}

    static Participation of(
            String occasion, String organisation, int participants, ParticipationBasis basis, Instant now) {
        Participation participation = new Participation();
        participation.occasion = occasion;
        participation.organisation = organisation;
        participation.participants = participants;
        participation.basis = basis;
        participation.changedAt = now;
        return participation;
    }
}
