package nu.kommunalutveckling.course.needs;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class NeedRepository implements PanacheRepositoryBase<Need, UUID> {
    PanacheQuery<Need> equal(Map<String, ?> filters, Sort order) {
        String where = String.join(
                " and ",
                filters.keySet().stream().map(name -> name + " = :" + name).toList());
        return where.isEmpty() ? findAll(order) : find(where, order, new HashMap<>(filters));
    }

    /** The needs of a year, those for the same course together; without a course, those with the same words. */
    List<NeedsTogether.Wanted> together(int year) {
        return getEntityManager()
                .createQuery(
                        "select n.course, min(coalesce(c.titleSv, n.title)), count(distinct n.organisation),"
                                + " sum(n.participants) from Need n left join Course c on c.key = n.course"
                                + " where n.year = :year"
                                + " group by n.course, case when n.course is null then lower(n.title) end"
                                + " order by sum(n.participants) desc, min(coalesce(c.titleSv, n.title))",
                        NeedsTogether.Wanted.class)
                .setParameter("year", year)
                .getResultList();
    }
}
