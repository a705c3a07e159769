package nu.kommunalutveckling.network.networks;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A network in the database. Written only while its row is held alone. */
@Entity
@Table(name = "network")
class Network {
    @Id
    String key = "";

    @Enumerated(EnumType.STRING)
    NetworkKind kind = NetworkKind.OTHER;

    @Nullable
    String area;

    @Column(name = "number_of_seats")
    int numberOfSeats;

    @Column(name = "active_from")
    int activeFrom;

    @Column(name = "active_to")
    @Nullable
    Integer activeTo;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "network_name", joinColumns = @JoinColumn(name = "network"))
    @OrderBy("validFrom")
    @BatchSize(size = 100)
    Set<NetworkName> names = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "network_series", joinColumns = @JoinColumn(name = "network"))
    @Column(name = "series")
    @BatchSize(size = 100)
    Set<String> series = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "network_target", joinColumns = @JoinColumn(name = "network"))
    @BatchSize(size = 100)
    Set<NetworkTarget> targets = new HashSet<>();

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    static Network of(CreateNetwork create, Instant now) {
        Network network = new Network();
        network.key = create.key();
        network.createdAt = now;
        network.write(create, now);
        return network;
    }

    void write(NetworkFacts facts, Instant now) {
        kind = facts.kind();
        area = facts.area();
        numberOfSeats = facts.numberOfSeats();
        activeFrom = facts.activeFrom();
        activeTo = facts.activeTo();
        replace(names, Set.copyOf(facts.names()));
        replace(series, Set.copyOf(facts.series()));
        replace(targets, Set.copyOf(facts.targets()));
        changedAt = now;
    }

    private static <T> void replace(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }
}
