package nu.kommunalutveckling.course.courses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the courses that somebody means by some words. The database does it (migration 001): full text with Swedish stems, and
 * for words that no course has, the courses' own words that are most like them.
 */
@ApplicationScoped
public class CourseSearch {
    /** More than anyone looks through; the best are among them. It bounds what the broadest word costs. */
    private static final int MOST = 200;

    private final EntityManager database;

    CourseSearch(EntityManager database) {
        this.database = database;
    }

    /**
     * The keys of the courses that somebody means with their ranks, the best match 1, at most 200: a JSON object. The queries
     * that use it take it as the parameter {@code found}.
     */
    public String ranks(String words) {
        List<?> keys = database.createNativeQuery("select * from found_courses(:words, :most)", String.class)
                .setParameter("words", words)
                .setParameter("most", MOST)
                .getResultList();
        // Keys are lower case letters, digits and hyphens: none needs escaping.
        return IntStream.range(0, keys.size())
                .mapToObj(nth -> "\"" + keys.get(nth) + "\":" + (nth + 1))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The condition, in HQL, that the course with the key is among those found. */
    public static String isFound(String key) {
        return "cast(sql('? = any(array(select jsonb_object_keys(cast(? as jsonb))))', " + key
                + ", :found) as Boolean) = true";
    }

    /** The rank, in HQL, of the course with the key. The object is read once for a query and not once for a row. */
    public static String rank(String key) {
        return "cast(sql('((select cast(? as jsonb)) ->> ?)', :found, " + key + ") as Integer)";
    }
}
