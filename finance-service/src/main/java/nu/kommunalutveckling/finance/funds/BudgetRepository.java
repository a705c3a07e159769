package nu.kommunalutveckling.finance.funds;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BudgetRepository implements PanacheRepositoryBase<Budget, Budget.Id> {
    PanacheQuery<Budget> ofYear(@Nullable Integer year, Sort order) {
        return year == null ? findAll(order) : find("id.year = ?1", order, year);
    }

    /** The version of a year that holds; empty when the year has no budget. */
    Optional<Budget> latest(int year) {
        return find("id.year = ?1 order by id.version desc", year).firstResultOptional();
    }
}
