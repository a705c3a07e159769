package nu.kommunalutveckling.finance.funds;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes entries of rows that come one by one. Rows of one transfer stand together, so that no more than its legs are
 * held; whatever else stands between them ends it.
 */
final class RowsIntoEntries {
    private final Consumer<NewEntry> ledger;
    private final Fault faults;
    private final List<NewEntry> legs = new ArrayList<>();
    private @Nullable String reference;
    private long lastRow;
    private boolean broken;

    /** Takes what is wrong with the transfer that ends with a row. */
    interface Fault {
        void at(long row, Text reason);
    }

    RowsIntoEntries(Consumer<NewEntry> ledger, Fault faults) {
        this.ledger = ledger;
        this.faults = faults;
    }

    /**
     * Takes a row.
     *
     * @param sound false when the row has been found at fault: its transfer is then not judged
     */
    void take(long row, RecordEntry command, boolean sound) {
        String transfer = command.transfer();
        if (transfer == null || !transfer.equals(reference)) {
            end();
        }
        if (transfer != null) {
            // A row that could not be read at all never comes here, and may have been a leg.
            boolean gap = reference != null && row != lastRow + 1;
            broken |= gap || !sound;
            reference = transfer;
            if (legs.size() <= Transfer.MOST_LEGS) {
                legs.add(command.asEntry());
            }
        } else if (sound) {
            ledger.accept(command.asEntry());
        }
        lastRow = row;
    }

    /** Ends the transfer under way, if there is one. Call once more after the last row. */
    void end() {
        if (reference != null && !broken) {
            Transfer transfer = new Transfer(legs);
            transfer.fault()
                    .ifPresentOrElse(reason -> faults.at(lastRow, reason), () -> transfer.bookedAs(UUID.randomUUID())
                            .forEach(ledger));
        }
        legs.clear();
        reference = null;
        broken = false;
    }
}
