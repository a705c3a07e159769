package nu.kommunalutveckling.network.seats;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A seat in the database. Written only while its network is held alone. */
@Entity
@Table(name = "seat")
class Seat {
    @Id
    UUID id = UUID.randomUUID();

    String network = "";

    String organisation = "";

    @Column(name = "valid_from")
    LocalDate validFrom = LocalDate.EPOCH;

    /** Null until further notice. */
    @Column(name = "valid_to")
    @Nullable
    LocalDate validTo;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "seat_vacancy", joinColumns = @JoinColumn(name = "seat"))
    @BatchSize(size = 100)
    Set<Vacancy> vacancies = new HashSet<>();

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    static Seat of(GiveSeat give, Instant now) {
        Seat seat = new Seat();
        seat.network = give.network();
        seat.organisation = give.organisation();
        seat.createdAt = now;
        seat.write(give, now);
        return seat;
    }

    void write(SeatTime time, Instant now) {
        validFrom = time.validFrom();
        validTo = time.validTo();
        Set<Vacancy> wanted = Set.copyOf(time.vacancies());
        vacancies.retainAll(wanted);
        vacancies.addAll(wanted);
        changedAt = now;
    }
}
