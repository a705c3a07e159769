package nu.kommunalutveckling.gateway.publications;

import static nu.kommunalutveckling.gateway.publications.PublicationRefusals.INCOMPLETE;
import static nu.kommunalutveckling.gateway.publications.PublicationRefusals.NO_PLAN;
import static nu.kommunalutveckling.gateway.publications.PublicationRefusals.PERIOD_OPEN;
import static nu.kommunalutveckling.gateway.publications.PublicationRefusals.REASON_MISSING;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import nu.kommunalutveckling.gateway.live.LiveStatus;
import nu.kommunalutveckling.gateway.live.Reading;
import nu.kommunalutveckling.gateway.live.Status;
import nu.kommunalutveckling.gateway.live.Status.ServiceProblem;
import nu.kommunalutveckling.gateway.plans.Plan;
import nu.kommunalutveckling.gateway.plans.Plans;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.problems.Violation;

/**
 * Freezes the status of a period: what the services answer at that moment, the decision and a hash over it, written in
 * one transaction. Two at once cannot both become the same version; the database lets one through.
 */
@ApplicationScoped
class Publishing {
    /** Nobody waits at a screen for a publication; a service that has just started may take its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Violation NO_REGISTRY_NUMBER = Violation.inBody(
            "decision.registryNumber",
            "får saknas bara för det som publiceras som tryckt",
            "may be missing only in what is published as printed");

    private final Plans plans;
    private final LiveStatus live;
    private final PublicationRepository publications;
    private final ChangeLog changes;
    private final List<FrozenWithStatus> beside;
    private final Event<Publication> news;
    private final ObjectMapper canonical;
    private final Clock clock;

    Publishing(
            Plans plans,
            LiveStatus live,
            PublicationRepository publications,
            ChangeLog changes,
            @All List<FrozenWithStatus> beside,
            Event<Publication> news,
            ObjectMapper json,
            Clock clock) {
        this.plans = plans;
        this.live = live;
        this.publications = publications;
        this.changes = changes;
        this.beside = beside;
        this.news = news;
        this.canonical = json.copy()
                .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                .setConfig(json.getSerializationConfig().with(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY));
        this.clock = clock;
    }

    /** Runs inside the caller's transaction. */
    Publication publish(PublishStatus publish, String authorization) {
        Plan plan = plans.of(publish.period().year()).orElseThrow(() -> NO_PLAN.because(publish.period()));
        int version = publications.latestVersion(publish.period()) + 1;
        String reason = publish.reason();
        if (version > 1 && (reason == null || reason.isBlank())) {
            throw REASON_MISSING.because(publish.period());
        }
        Reading reading = publish.reading();
        if (reading == Reading.COUNTING && publish.decision().registryNumber() == null) {
            throw INVALID.because(List.of(NO_REGISTRY_NUMBER));
        }
        Status status = live.of(plan, publish.period(), reading, authorization, PATIENCE);
        if (!status.complete()) {
            throw INCOMPLETE.because(
                    status.problems().stream().map(ServiceProblem::service).collect(Collectors.joining(", ")));
        }
        refuseOpenPeriods(reading, status);
        StoredPublication stored = frozen(publish, version, status);
        publications.persistAndFlush(stored);
        Publication publication = publications.read(stored);
        changes.record(
                version == 1 ? "published" : "restated",
                "publications/" + stored.id,
                null,
                PublicationView.of(publication, ""),
                reason);
        beside.forEach(one -> one.freeze(publication, reading, authorization, PATIENCE));
        news.fire(publication);
        return publication;
    }

    /** Rows that may still change are not decided on; print does not change. */
    private static void refuseOpenPeriods(Reading reading, Status status) {
        SortedSet<String> open = status.servicesNotClosed();
        if (reading == Reading.COUNTING && !open.isEmpty()) {
            throw PERIOD_OPEN.because(status.period().code(), String.join(", ", open));
        }
    }

    private StoredPublication frozen(PublishStatus publish, int version, Status status) {
        StoredPublication stored = new StoredPublication();
        stored.period = publish.period().code();
        stored.version = version;
        stored.registryNumber = publish.decision().registryNumber();
        stored.paragraph = publish.decision().paragraph();
        stored.body = publish.decision().body();
        stored.decidedOn = publish.decision().date();
        stored.reason = publish.reason();
        stored.publishedAt = clock.instant();
        stored.status = canonical(status);
        stored.hash =
                HexFormat.of().formatHex(EntityTags.digest().digest(stored.status.getBytes(StandardCharsets.UTF_8)));
        return stored;
    }

    /** Fields in alphabetical order and no white space, so that the same content always gives the same hash. */
    private String canonical(Status status) {
        try {
            return canonical.writeValueAsString(status);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
