package nu.kommunalutveckling.finance.funds;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nu.kommunalutveckling.finance.areas.Areas;
import nu.kommunalutveckling.finance.areas.BusinessArea;
import nu.kommunalutveckling.finance.parties.Parties;
import nu.kommunalutveckling.finance.projects.Projects;
import nu.kommunalutveckling.finance.stategrants.StateGrants;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.web.problems.Violation;
import org.hibernate.Session;

/**
 * The way into the ledger. A transaction writes all its entries by one call, and so by one statement: two writers of the
 * same sums wait for each other, but never crosswise. What comes as a file is judged by the same {@link #books}, and
 * written by one statement too.
 */
@ApplicationScoped
public class Ledger {
    private final ClosedPeriods closedPeriods;
    private final Areas areas;
    private final StateGrants grants;
    private final Projects projects;
    private final Parties parties;
    private final EntityManager database;
    private final Clock clock;

    Ledger(
            ClosedPeriods closedPeriods,
            Areas areas,
            StateGrants grants,
            Projects projects,
            Parties parties,
            EntityManager database,
            Clock clock) {
        this.closedPeriods = closedPeriods;
        this.areas = areas;
        this.grants = grants;
        this.projects = projects;
        this.parties = parties;
        this.database = database;
        this.clock = clock;
    }

    /** What entries may name, and the closed periods, all of it held still until the transaction ends. */
    public Books books() {
        closedPeriods.holdStill();
        return new Books(
                areas.heldStill().stream().collect(Collectors.toMap(BusinessArea::key, Function.identity())),
                grants.keys(),
                projects.areasHeldStill(),
                parties.codes(),
                closedPeriods.closed());
    }

    /**
     * Writes entries, all of them or none; refused with 409 when a day is closed and with 422 when one breaks a rule.
     *
     * @return their ids, in the same order
     */
    public List<UUID> write(List<NewEntry> entries) {
        return write(entries, "entries");
    }

    /** As {@link #write(List)}, for a request that names its list of entries otherwise. */
    List<UUID> write(List<NewEntry> entries, String list) {
        closedPeriods.demandOpen(entries.stream().map(NewEntry::bookedOn).collect(Collectors.toSet()));
        Books books = books();
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String place = "%s[%s].".formatted(list, i);
            books.faults(entries.get(i)).stream()
                    .map(fault -> new Violation(place + fault.field(), fault.message(), fault.in()))
                    .forEach(faults::add);
        }
        if (!faults.isEmpty()) {
            throw INVALID.because(faults);
        }
        return database.unwrap(Session.class).doReturningWork(connection -> copy(connection, entries));
    }

    /** Hands over entries one by one. */
    public interface Source {
        void into(Consumer<NewEntry> ledger);
    }

    /**
     * Writes entries as they come, by one statement however many there are; nothing else can be asked of the connection
     * meanwhile. Whoever calls has judged each by the {@link #books} of the same transaction.
     *
     * @return how many there were
     */
    public long stream(Connection connection, Source entries) {
        AtomicLong written = new AtomicLong();
        try (EntryCopy copy = new EntryCopy(connection, clock)) {
            entries.into(entry -> {
                copy.add(entry);
                written.incrementAndGet();
            });
            copy.end();
        }
        return written.get();
    }

    private List<UUID> copy(Connection connection, List<NewEntry> entries) {
        List<UUID> ids = new ArrayList<>(entries.size());
        try (EntryCopy copy = new EntryCopy(connection, clock)) {
            for (NewEntry entry : entries) {
                ids.add(copy.add(entry));
            }
            copy.end();
        }
        return ids;
    }
}
