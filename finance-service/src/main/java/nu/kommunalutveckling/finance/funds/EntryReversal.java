package nu.kommunalutveckling.finance.funds;

import static nu.kommunalutveckling.finance.funds.LedgerRefusals.REVERSAL_OF_REVERSAL;
import static nu.kommunalutveckling.finance.funds.LedgerRefusals.REVERSED_ALREADY;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.web.problems.Violation;

/** Takes an entry back by its opposite, once. A leg of a transfer goes with the other legs, so that it still nets to zero. */
@ApplicationScoped
class EntryReversal {
    private final ClosedPeriods closedPeriods;
    private final EntryRepository entries;
    private final Ledger ledger;

    EntryReversal(ClosedPeriods closedPeriods, EntryRepository entries, Ledger ledger) {
        this.closedPeriods = closedPeriods;
        this.entries = entries;
        this.ledger = ledger;
    }

    /** The entries that were written: the one asked for first. */
    List<Entry> run(UUID id, ReverseEntry command) {
        closedPeriods.demandOpen(List.of(command.bookedOn()));
        List<Entry> originals = entries.heldTogether(id);
        if (originals.isEmpty()) {
            throw NOT_FOUND.because();
        }
        for (Entry original : originals) {
            demandPossible(original, command.bookedOn());
        }
        UUID transfer = originals.getFirst().transfer == null ? null : UUID.randomUUID();
        List<UUID> written = ledger.write(originals.stream()
                .sorted((one, other) -> Boolean.compare(other.id.equals(id), one.id.equals(id)))
                .map(original -> original.reversedOn(command.bookedOn(), transfer, command.reason()))
                .toList());
        return entries.inOrder(written);
    }

    private static void demandPossible(Entry original, LocalDate day) {
        if (original.reverses != null) {
            throw REVERSAL_OF_REVERSAL.because(original.reverses);
        }
        if (original.reversedBy != null) {
            throw REVERSED_ALREADY.because(original.reversedBy);
        }
        if (day.isBefore(original.bookedOn)) {
            throw INVALID.because(List.of(Violation.inBody(
                    "bookedOn", "Är före posten som tas tillbaka.", "Is before the entry that is taken back.")));
        }
        if (original.kind == EntryKind.OPENING && !day.equals(original.bookedOn)) {
            throw INVALID.because(List.of(Violation.inBody(
                    "bookedOn",
                    "Ingående medel tas tillbaka samma dag som de bokfördes.",
                    "Opening funds are taken back on the day they were booked.")));
        }
    }
}
