package nu.kommunalutveckling.gateway.status;

import static nu.kommunalutveckling.gateway.publications.PublicationRefusals.NOT_PUBLISHED;
import static nu.kommunalutveckling.gateway.publications.PublicationRefusals.NO_PLAN;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.Year;
import nu.kommunalutveckling.gateway.live.LiveStatus;
import nu.kommunalutveckling.gateway.live.Reading;
import nu.kommunalutveckling.gateway.live.Status;
import nu.kommunalutveckling.gateway.plans.Plan;
import nu.kommunalutveckling.gateway.plans.Plans;
import nu.kommunalutveckling.gateway.publications.Publication;
import nu.kommunalutveckling.gateway.publications.Shelf;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Finds the status that a request asks for: on the shelf, or live from the services. */
@ApplicationScoped
class StatusReading {
    private static final String LATEST = "latest";

    private final Shelf shelf;
    private final Plans plans;
    private final LiveStatus live;
    private final Clock clock;
    private final Duration deadline;

    StatusReading(
            Shelf shelf,
            Plans plans,
            LiveStatus live,
            Clock clock,
            @ConfigProperty(name = "ku.status.deadline", defaultValue = "1s") Duration deadline) {
        this.shelf = shelf;
        this.plans = plans;
        this.live = live;
        this.clock = clock;
        this.deadline = deadline;
    }

    /** The one of a period, or of {@code latest}. */
    ShownStatus one(String period, StatusQuery query, HttpHeaders headers) {
        if (query.isLive()) {
            refuseWhatBelongsToPublished(query);
            Period when = period.equals(LATEST)
                    ? latestPlanned().findFirst().orElseThrow(() -> NO_PLAN.because(period))
                    : Period.parse(period);
            return shown(live(when, headers), null, query);
        }
        Publication published = published(period, query);
        return shown(published.status(), published, query);
    }

    /**
     * The latest few, the latest first; as many as there are when there are fewer.
     *
     * @param count at least 1
     */
    List<ShownStatus> latest(int count, StatusQuery query, HttpHeaders headers) {
        if (query.publication != null) {
            throw invalid("publication", "Är en enda; den har sin egen period.", "Is one only; it has its own period.");
        }
        if (query.isLive()) {
            refuseWhatBelongsToPublished(query);
            return latestPlanned()
                    .limit(count)
                    .map(when -> shown(live(when, headers), null, query))
                    .toList();
        }
        Instant at = instant(query.asOf);
        return shelf.latestPeriods(at).stream()
                .limit(count)
                .flatMap(when -> shelf.inForce(when, at).stream())
                .map(published -> shown(published.status(), published, query))
                .toList();
    }

    private Stream<Period> latestPlanned() {
        return plans.all().stream().map(plan -> new Year(plan.year()));
    }

    private Status live(Period when, HttpHeaders headers) {
        Plan plan = plans.of(when.year()).orElseThrow(() -> NO_PLAN.because(when));
        String authorization = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        return live.of(plan, when, Reading.COUNTING, Objects.requireNonNullElse(authorization, ""), deadline);
    }

    private Publication published(String period, StatusQuery query) {
        Instant at = instant(query.asOf);
        Optional<Publication> found = query.publication != null
                ? shelf.find(UUID.fromString(query.publication))
                        .filter(one ->
                                period.equals(LATEST) || one.period().code().equals(period))
                : (period.equals(LATEST)
                                ? shelf.latestPeriods(at).stream().findFirst()
                                : Optional.of(Period.parse(period)))
                        .flatMap(when -> shelf.inForce(when, at));
        return found.orElseThrow(() -> NOT_PUBLISHED.because(period));
    }

    private static void refuseWhatBelongsToPublished(StatusQuery query) {
        if (query.publication != null || query.asOf != null) {
            throw invalid(
                    query.publication != null ? "publication" : "asOf",
                    "Hör till publicerad status, inte till levande.",
                    "Belongs to published status, not to live.");
        }
    }

    private ShownStatus shown(Status status, @Nullable Publication publication, StatusQuery query) {
        List<Integer> years = query.compareWith.stream()
                .map(Period::parse)
                .peek(earlier -> refuseUnlikePeriods(status.period(), earlier))
                .map(Period::year)
                .distinct()
                .toList();
        return new ShownStatus(
                status, publication, years, publication == null ? LocalDate.now(clock.withZone(Period.ZONE)) : null);
    }

    private static void refuseUnlikePeriods(Period now, Period earlier) {
        boolean samePart = earlier.kind() == now.kind()
                && earlier.code().substring(4).equals(now.code().substring(4));
        if (!samePart || earlier.year() >= now.year()) {
            throw invalid(
                    "compareWith",
                    "%s är inte samma del av ett tidigare år än %s.".formatted(earlier.code(), now.code()),
                    "%s is not the same part of an earlier year than %s.".formatted(earlier.code(), now.code()));
        }
    }

    private static Instant instant(@Nullable String asOf) {
        try {
            return asOf == null ? Instant.MAX : Instant.parse(asOf);
        } catch (DateTimeException unreadable) {
            throw invalid("asOf", "Är ingen tidpunkt.", "Is not an instant.");
        }
    }

    private static RuntimeException invalid(String parameter, String swedish, String english) {
        return INVALID_PARAMETER.because(List.of(Violation.inQuery(parameter, swedish, english)));
    }
}
