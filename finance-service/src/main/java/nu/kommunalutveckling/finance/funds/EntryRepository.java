package nu.kommunalutveckling.finance.funds;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class EntryRepository implements PanacheRepositoryBase<Entry, UUID> {

    PanacheQuery<Entry> matching(EntryFilter filter, Sort order) {
        return filter.filters().of(this, order);
    }

    /** The entries with these ids, in their order. */
    List<Entry> inOrder(List<UUID> ids) {
        Map<UUID, Entry> found =
                list("id in ?1", ids).stream().collect(Collectors.toMap(entry -> entry.id, Function.identity()));
        return ids.stream().map(found::get).toList();
    }

    /** The legs of a transfer, in the order they were booked. */
    List<Entry> legs(UUID transfer) {
        return list("transfer = ?1 order by id", transfer);
    }

    /**
     * An entry and, where it is a leg of a transfer, the other legs, by id; empty when there is none. Whoever else wants
     * them so waits until the transaction ends.
     */
    List<Entry> heldTogether(UUID id) {
        List<?> ids = getEntityManager()
                .createNativeQuery(
                        "select id from entry where id = :id or transfer = (select transfer from entry where id = :id)"
                                + " order by id for no key update",
                        UUID.class)
                .setParameter("id", id)
                .getResultList();
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    /** The opening entries of a year that stand: neither taken back nor taking back. */
    Openings openings(int year) {
        Object[] found = (Object[]) getEntityManager()
                .createNativeQuery("""
                        select count(*), coalesce(sum(amount), 0) from entry e
                        where kind = 'OPENING' and booked_on = :day and reverses is null
                            and not exists (select from entry r where r.reverses = e.id)""", Object[].class)
                .setParameter("day", LocalDate.of(year, 1, 1))
                .getSingleResult();
        return new Openings(((Number) found[0]).longValue(), (BigDecimal) found[1]);
    }

    record Openings(long entries, BigDecimal amount) {}
}
