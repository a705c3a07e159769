package nu.kommunalutveckling.finance.funds;

import java.util.List;

/** Entries that were booked together, in the order they were sent. */
record EntryList(List<EntryView> items) {}
