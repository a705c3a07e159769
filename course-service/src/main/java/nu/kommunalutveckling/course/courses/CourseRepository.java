package nu.kommunalutveckling.course.courses;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CourseRepository implements PanacheRepositoryBase<Course, String> {
    private final CourseSearch search;

    CourseRepository(CourseSearch search) {
        this.search = search;
    }

    /** The courses that pass the filters; with words and no order of their own, the best match first. */
    PanacheQuery<Course> wanted(CourseFilters filters, Sort order, boolean byMatch) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        add(conditions, values, "kind", filters.kind);
        add(conditions, values, "subject", filters.subject);
        String occasions = ofOccasions(filters, values);
        if (!occasions.isEmpty()) {
            conditions.add("exists (select 1 from Occasion o where o.course = c.key" + occasions + ")");
        }
        if (filters.q == null) {
            return find(select(conditions), order, values);
        }
        values.put("found", search.ranks(filters.q));
        conditions.add(CourseSearch.isFound("c.key"));
        return byMatch
                ? find(select(conditions) + " order by " + CourseSearch.rank("c.key"), values)
                : find(select(conditions), order, values);
    }

    private static String select(List<String> conditions) {
        return "from Course c where " + String.join(" and ", conditions);
    }

    private static void add(List<String> conditions, Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add("c." + name + " = :" + name);
            values.put(name, value);
        }
    }

    /** What an occasion of the course must be; empty when nothing is asked of one. */
    private static String ofOccasions(CourseFilters filters, Map<String, Object> values) {
        StringBuilder conditions = new StringBuilder();
        if (filters.period != null) {
            conditions.append(" and o.lastDay between :first and :last");
            values.put("first", filters.period.first());
            values.put("last", filters.period.last());
        }
        if (filters.form != null) {
            conditions.append(" and cast(o.form as String) = :form");
            values.put("form", filters.form);
        }
        if (filters.freeSeats != null) {
            conditions.append(" and cast(o.state as String) = 'OPEN' and o.free >= :freeSeats");
            values.put("freeSeats", filters.freeSeats.value());
        }
        return conditions.toString();
    }
}
