package nu.kommunalutveckling.finance.fees;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FeeRepository implements PanacheRepositoryBase<Fee, UUID> {
    PanacheQuery<Fee> matching(FeeFilter filter, Sort order) {
        return filter.filters().of(this, order);
    }

    /** The fee of that municipality, partnership, kind and year; empty when there is none. */
    Optional<Fee> same(WriteFee fee) {
        return find(
                        "year = ?1 and municipality = ?2 and partnership = ?3 and kind = ?4",
                        fee.year(),
                        fee.municipality(),
                        fee.partnership(),
                        fee.kind())
                .firstResultOptional();
    }
}
