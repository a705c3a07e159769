package nu.kommunalutveckling.finance.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** How much of the state's grants is planned to be used, as the plans that hold say. */
@ApplicationScoped
public class PlannedStateFunds {
    /** Where several plans speak of the same grant and year, the one that begins latest holds. */
    private static final String HOLDING = """
            with latest as (
                select distinct on (key) key, version, first_year from plan order by key, version desc)
            select distinct on (l.state_grant, l.year) l.state_grant, l.year, l.amount
            from plan_line l join latest p on p.key = l.key and p.version = l.version
            where l.section = 'STATE_FUNDS' and l.year >= :year
            order by l.state_grant, l.year, p.first_year desc, p.key desc""";

    private final Session database;

    PlannedStateFunds(Session database) {
        this.database = database;
    }

    /**
     * What the plans say of the years from one on: by grant and year, in SEK. A grant that no plan speaks of is not in it.
     */
    public Map<String, Map<Integer, BigDecimal>> from(int year) {
        List<Tuple> rows = database.createNativeQuery(HOLDING, Tuple.class)
                .setParameter("year", year)
                .getResultList();
        Map<String, Map<Integer, BigDecimal>> planned = new HashMap<>();
        rows.forEach(row -> planned.computeIfAbsent(row.get("state_grant", String.class), unseen -> new HashMap<>())
                .put(row.get("year", Integer.class), row.get("amount", BigDecimal.class)));
        return planned;
    }
}
