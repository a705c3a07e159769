package nu.kommunalutveckling.gateway.manualvalues;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.web.lists.Filters;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StoredValueRepository implements PanacheRepositoryBase<StoredValue, UUID> {
    Optional<StoredValue> of(String kpi, Period period) {
        return find("kpi = ?1 and period = ?2", kpi, period.code()).firstResultOptional();
    }

    PanacheQuery<StoredValue> matching(@Nullable String kpi, @Nullable Period period, Sort order) {
        return new Filters()
                .equal("kpi", kpi)
                .equal("period", period == null ? null : period.code())
                .of(this, order);
    }
}
