package nu.kommunalutveckling.course.occasions;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.course.courses.CourseSearch;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OccasionRepository implements PanacheRepositoryBase<Occasion, String> {
    private final CourseSearch search;

    OccasionRepository(CourseSearch search) {
        this.search = search;
    }

    /** The occasions that pass the filters. In no order of their own: the best match first, and by time within a course. */
    PanacheQuery<Occasion> wanted(OccasionFilters filters, @Nullable Sort order) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        add(conditions, values, "course", filters.course);
        add(conditions, values, "form", filters.form);
        add(conditions, values, "state", filters.state);
        add(conditions, values, "cancellationReason", filters.cancellationReason);
        if (filters.subject != null) {
            conditions.add("o.course in (select c.key from Course c where c.subject = :subject)");
            values.put("subject", filters.subject);
        }
        if (filters.period != null) {
            conditions.add("o.lastDay between :first and :last");
            values.put("first", filters.period.first());
            values.put("last", filters.period.last());
        }
        if (filters.freeSeats != null) {
            conditions.add("o.state = OPEN and o.free >= :freeSeats");
            values.put("freeSeats", filters.freeSeats.value());
        }
        if (filters.q != null) {
            values.put("found", search.ranks(filters.q));
            conditions.add(CourseSearch.isFound("o.course"));
        }
        String select = "from Occasion o where " + String.join(" and ", conditions);
        if (order != null) {
            return find(select, order, values);
        }
        String byMatch = filters.q == null ? "" : CourseSearch.rank("o.course") + ", ";
        return find(select + " order by " + byMatch + "o.startsAt, o.key", values);
    }

    private static void add(List<String> conditions, Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add("o." + name + " = :" + name);
            values.put(name, value);
        }
    }
}
