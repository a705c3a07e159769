package nu.kommunalutveckling.course.participation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ParticipationRepository implements PanacheRepositoryBase<Participation, Participation.Key> {
    /** The advisory lock of imports: "heads" in the alphabet's numbers. */
    private static final long IMPORTS = 8_05_01_04_19L;

    /** Waits until no other file is coming in: two that name the same occasions in another order would wait for each other. */
    void holdImports() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
                .setParameter("lock", IMPORTS)
                .getSingleResult();
    }

    /** Of held occasions only: those are the ones that count. */
    PanacheQuery<Participation> counting(
            @Nullable Period period, @Nullable String course, @Nullable String organisation, Sort order) {
        List<String> conditions = new ArrayList<>(List.of("o.key = p.occasion", "cast(o.state as String) = 'HELD'"));
        Map<String, Object> values = new HashMap<>();
        if (period != null) {
            conditions.add("o.lastDay between :first and :last");
            values.put("first", period.first());
            values.put("last", period.last());
        }
        if (course != null) {
            conditions.add("o.course = :course");
            values.put("course", course);
        }
        String rows = "from Participation p where ";
        if (organisation != null) {
            rows += "p.organisation = :organisation and ";
            values.put("organisation", organisation);
        }
        return find(
                rows + "exists (select 1 from Occasion o where " + String.join(" and ", conditions) + ")",
                order,
                values);
    }

    List<Participation> of(String occasion) {
        return list("occasion", Sort.by("organisation"), occasion);
    }

    /** Of the ids, those that are registrations with a seat at the occasion, with their organisations. */
    Map<UUID, String> seated(String occasion, Set<UUID> registrations) {
        Map<UUID, String> organisations = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select r.id, r.organisation from Registration r where r.occasion = :occasion"
                                + " and cast(r.state as String) = 'REGISTERED' and r.id in :ids",
                        Object[].class)
                .setParameter("occasion", occasion)
                .setParameter("ids", registrations)
                .getResultList()
                .forEach(row -> organisations.put((UUID) row[0], (String) row[1]));
        return organisations;
    }

    /** Keeps of each registration with a seat whether that person came; null when it is not known. */
    void attend(String occasion, @Nullable Set<UUID> attended) {
        var update = attended == null || attended.isEmpty()
                ? getEntityManager()
                        .createQuery("update Registration r set r.attended = :none where r.occasion = :occasion"
                                + " and cast(r.state as String) = 'REGISTERED'")
                        .setParameter("none", attended == null ? null : Boolean.FALSE)
                : getEntityManager()
                        .createQuery(
                                "update Registration r set r.attended = (case when r.id in :ids then true else false"
                                        + " end) where r.occasion = :occasion and cast(r.state as String) = 'REGISTERED'")
                        .setParameter("ids", attended);
        update.setParameter("occasion", occasion).executeUpdate();
    }
}
