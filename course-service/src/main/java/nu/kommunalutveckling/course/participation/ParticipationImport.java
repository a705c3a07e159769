package nu.kommunalutveckling.course.participation;

import static nu.kommunalutveckling.course.occasions.OccasionRefusals.OCCASION_CANCELLED;
import static nu.kommunalutveckling.course.occasions.OccasionRefusals.OCCASION_NOT_BEGUN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.course.occasions.LockedOccasion;
import nu.kommunalutveckling.course.occasions.OccasionSeats;
import nu.kommunalutveckling.course.occasions.OccasionState;
import nu.kommunalutveckling.course.organisations.SendingOrganisation;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.imports.ImportReport;
import nu.kommunalutveckling.web.imports.Imports;
import nu.kommunalutveckling.web.imports.RowErrors;
import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Brings in a file of counts, all or nothing. A count that is there already, exactly so, is left alone; one that says something
 * else is a fault, and so is one where it is known who came.
 */
@ApplicationScoped
class ParticipationImport {
    private static final int KEPT_IN_MEMORY = 500;
    private static final Text NO_SUCH_OCCASION = new Text("Tillfället finns inte.", "There is no such occasion.");
    private static final Text NOT_YOURS = new Text("Är inte din organisation.", "Is not your organisation.");
    private static final Text SAYS_OTHERWISE = new Text(
            "Det står redan %s deltagare; ändra det på tillfället i stället.",
            "It says %s participants already; change it at the occasion instead.");
    private static final Text PERSONS_KNOWN =
            new Text("Det är redan känt vilka som deltog.", "It is known already who took part.");

    private final Imports imports;
    private final ParticipationRepository participations;
    private final OccasionSeats seats;
    private final ClosedPeriods closedPeriods;
    private final ChangeLog changes;
    private final Clock clock;

    ParticipationImport(
            Imports imports,
            ParticipationRepository participations,
            OccasionSeats seats,
            ClosedPeriods closedPeriods,
            ChangeLog changes,
            Clock clock) {
        this.imports = imports;
        this.participations = participations;
        this.seats = seats;
        this.closedPeriods = closedPeriods;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Runs inside the caller's transaction, which a dry run must roll back.
     *
     * @param own the only organisation whose rows are taken; null when all are
     */
    ImportReport run(InputStream body, MediaType type, boolean dryRun, @Nullable String own) {
        RowErrors errors = imports.errors();
        participations.holdImports();
        Instant now = clock.instant();
        Map<String, @Nullable LockedOccasion> held = new HashMap<>();
        long[] created = {0};
        long rows = imports.read(body, type, ImportParticipation.class, errors, (row, count, faults) -> {
            if (isSound(count, own, held, faults) && isNew(count, faults)) {
                participations.persist(Participation.of(
                        count.occasion(), count.organisation(), count.participants(), ParticipationBasis.COUNTS, now));
                created[0]++;
            }
            if (row % KEPT_IN_MEMORY == 0) {
                participations.flush();
                participations.getEntityManager().clear();
            }
        });
        if (!errors.isEmpty()) {
            if (dryRun) {
                return errors.report(true, rows, 0, 0);
            }
            throw errors.refusal(rows);
        }
        ImportReport report = errors.report(dryRun, rows, created[0], rows - created[0]);
        if (!dryRun && created[0] > 0) {
            changes.record("imported", "participations", null, report, null);
        }
        return report;
    }

    private boolean isSound(
            ImportParticipation count,
            @Nullable String own,
            Map<String, @Nullable LockedOccasion> held,
            RowErrors faults) {
        if (own != null && !own.equals(count.organisation())) {
            faults.add("organisation", NOT_YOURS);
            return false;
        }
        if (!SendingOrganisation.isKnown(count.organisation())) {
            faults.add("organisation", SendingOrganisation.UNKNOWN);
            return false;
        }
        LockedOccasion occasion = held.computeIfAbsent(count.occasion(), this::heldOrNone);
        if (occasion == null) {
            faults.add("occasion", NO_SUCH_OCCASION);
            return false;
        }
        try {
            demandPossible(occasion);
            return true;
        } catch (ProblemException refused) {
            faults.add("occasion", refused.detail());
            return false;
        }
    }

    private @Nullable LockedOccasion heldOrNone(String occasion) {
        try {
            return seats.lock(occasion);
        } catch (ProblemException none) {
            return null;
        }
    }

    /** Refuses when nobody can have come, or when the period is closed. */
    void demandPossible(LockedOccasion occasion) {
        if (occasion.state() == OccasionState.CANCELLED) {
            throw OCCASION_CANCELLED.because(occasion.key());
        }
        if (clock.instant().isBefore(occasion.startsAt())) {
            throw OCCASION_NOT_BEGUN.because(occasion.key());
        }
        closedPeriods.demandOpen(List.of(occasion.lastDay()));
    }

    private boolean isNew(ImportParticipation count, RowErrors faults) {
        Participation there = participations.findById(new Participation.Key(count.occasion(), count.organisation()));
        if (there != null) {
            if (there.participants != count.participants()) {
                faults.add("participants", SAYS_OTHERWISE.filled(there.participants));
            }
            return false;
        }
        if (participations.count("occasion = ?1 and basis = ?2", count.occasion(), ParticipationBasis.PERSONS) > 0) {
            faults.add("occasion", PERSONS_KNOWN);
            return false;
        }
        return true;
    }
}
