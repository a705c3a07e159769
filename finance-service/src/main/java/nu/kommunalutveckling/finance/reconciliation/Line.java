package nu.kommunalutveckling.finance.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.finance.published.Role;
import nu.kommunalutveckling.finance.published.RowKind;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one thing in one period, by their roles: a row of a table, or a column of one that stands on its side.
 *
 * @param key of the row or the column
 * @param kind a column counts as an area
 * @param area the business area; null when it is about none
 * @param period null when neither line nor table has one
 * @param cells by role; a role that the table does not have is not there, a cell that prints nothing is
 */
record Line(
        String key,
        RowKind kind,
        @Nullable String area,
        @Nullable Period period,
        Map<Role, List<Quantity>> cells) {

    /** The cell of a role; empty when the table has no such role. */
    Optional<Quantity> one(Role role) {
        return all(role).stream().findFirst();
    }

    List<Quantity> all(Role role) {
        return cells.getOrDefault(role, List.of());
    }

    boolean has(Role role) {
        return cells.containsKey(role);
    }
}
