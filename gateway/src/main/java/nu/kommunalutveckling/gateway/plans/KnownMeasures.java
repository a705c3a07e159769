package nu.kommunalutveckling.gateway.plans;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The measures that each service was last heard to have, kept in the database for when it is away. */
@ApplicationScoped
class KnownMeasures {
    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    KnownMeasures(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Reads what a service answered; throws when it cannot be read, and then nothing is kept. */
    KnownMeasure.Register heard(String service, String answer) {
        KnownMeasure.Register register = read(answer);
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "insert into known_measures (service, register, heard_at) values (:service, :register, :now)"
                                + " on conflict (service) do update set register = excluded.register,"
                                + " heard_at = excluded.heard_at")
                .setParameter("service", service)
                .setParameter("register", answer)
                .setParameter("now", now)
                .executeUpdate());
        return register;
    }

    /** What a service was last heard to have; empty when it has never been heard. */
    Optional<KnownMeasure.Register> of(String service) {
        List<?> registers = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select register from known_measures where service = :service", String.class)
                .setParameter("service", service)
                .getResultList());
        return registers.stream().map(String.class::cast).map(this::read).findFirst();
    }

    private KnownMeasure.Register read(String register) {
        try {
            return json.readValue(register, KnownMeasure.Register.class);
        } catch (JacksonException unreadable) {
            throw new IllegalStateException(
                    "a list of measures that cannot be read: " + unreadable.getOriginalMessage(), unreadable);
        }
    }
}
