package nu.kommunalutveckling.gateway.plans;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nu.kommunalutveckling.gateway.plans.PlanWriting.Revised;
import nu.kommunalutveckling.web.caching.EntityTags;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Changes a single row of a plan, for whoever has seen the row; the plan must be as sound after it as before. */
@ApplicationScoped
class PlanEdits {
    private final PlanWriting writing;
    private final EntityTags tags;
    private final String baseUrl;

    PlanEdits(PlanWriting writing, EntityTags tags, @ConfigProperty(name = "ku.base-url") String baseUrl) {
        this.writing = writing;
        this.tags = tags;
        this.baseUrl = baseUrl;
    }

    /** Refuses whoever does not say what they have seen, before anything is asked of others. */
    void demandSeenSomething(HttpHeaders headers) {
        tags.demandSeenSomething(headers);
    }

    /** Puts a row: 201 when it is new, 200 when it was there. */
    <R> Response put(
            int year,
            String subject,
            HttpHeaders headers,
            Function<Plan, Optional<R>> row,
            UnaryOperator<Plan> change) {
        tags.demandSeenSomething(headers);
        Revised revised = writing.write(year, plan -> {
            Plan there = found(plan);
            R before = row.apply(there).orElse(null);
            tags.demandSeen(headers, before);
            Plan after = change.apply(there);
            PlanChecks.demandSound(after);
            return new Revised(
                    after,
                    before == null ? "added" : "changed",
                    subject,
                    before,
                    row.apply(after).orElse(null));
        });
        return revised.before() == null
                ? Response.created(URI.create(baseUrl + "/goals/v1/plans/" + year + subject))
                        .entity(revised.after())
                        .build()
                : Response.ok(revised.after()).build();
    }

    /** Takes out a row; refused when nobody has such a row. */
    <R> void remove(
            int year,
            String subject,
            HttpHeaders headers,
            Function<Plan, Optional<R>> row,
            UnaryOperator<Plan> change) {
        tags.demandSome(headers);
        writing.write(year, plan -> {
            Plan there = found(plan);
            R before = row.apply(there).orElseThrow(NOT_FOUND::because);
            tags.demandMatch(headers, before);
            return new Revised(change.apply(there), "removed", subject, before, null);
        });
    }

    private static Plan found(@Nullable Plan plan) {
        if (plan == null) {
            throw NOT_FOUND.because();
        }
        return plan;
    }
}
