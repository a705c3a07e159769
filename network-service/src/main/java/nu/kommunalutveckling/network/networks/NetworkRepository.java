package nu.kommunalutveckling.network.networks;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.web.lists.Filters;

@ApplicationScoped
class NetworkRepository implements PanacheRepositoryBase<Network, String> {

    PanacheQuery<Network> matching(NetworkFilters filters, Sort order) {
        Filters wanted = new Filters().equal("kind", filters.kind).equal("area", filters.area);
        if (filters.series != null) {
            wanted.where(":series member of series", Map.of("series", filters.series));
        }
        if (filters.activeIn != null) {
            wanted.where(
                    "activeFrom <= :year and (activeTo is null or activeTo >= :year)",
                    Map.of("year", filters.activeIn.value()));
        }
        return wanted.of(this, order);
    }

    /** How many seats are valid on the fullest day. */
    long seatsOnFullestDay(String network) {
        return (Long) getEntityManager()
                .createNativeQuery("select fullest_day_of(:network)", Long.class)
                .setParameter("network", network)
                .getSingleResult();
    }

    /** The years outside the given ones in which there are meetings that were not cancelled. */
    List<?> yearsOfMeetingsOutside(String network, int first, int last) {
        return getEntityManager()
                .createNativeQuery(
                        "select distinct extract(year from day)::int as year from meeting where network = :network"
                                + " and state <> 'CANCELLED' and extract(year from day) not between :first and :last"
                                + " order by 1",
                        Integer.class)
                .setParameter("network", network)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}
