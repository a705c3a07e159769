package nu.kommunalutveckling.gateway.plans;

import org.jspecify.annotations.Nullable;

/**
 * A plan has been written. Announced in the transaction that writes it.
 *
 * @param act what was done, as the change log has it
 * @param part the row it was done to, below the plan's address; null when it was all of it
 */
public record PlanWritten(Plan plan, String act, @Nullable String part) {}
