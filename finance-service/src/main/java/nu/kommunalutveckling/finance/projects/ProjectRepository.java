package nu.kommunalutveckling.finance.projects;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<Project, String> {
    PanacheQuery<Project> ofArea(@Nullable String area, Sort order) {
        return area == null ? findAll(order) : find("area = ?1", order, area);
    }

    /** Waits for whoever writes entries, and keeps others from naming the project until the transaction ends. */
    void lock(String key) {
        getEntityManager()
                .createNativeQuery("select key from project where key = :key for update", String.class)
                .setParameter("key", key)
                .getResultList();
    }

    /** Keeps every project as it is until the transaction ends; writers of entries do not wait for each other. */
    void hold() {
        getEntityManager()
                .createNativeQuery("select key from project order by key for key share", String.class)
                .getResultList();
    }

    boolean hasEntries(String key) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select exists (select from entry_sum where project = :key)", Boolean.class)
                .setParameter("key", key)
                .getSingleResult();
    }
}
