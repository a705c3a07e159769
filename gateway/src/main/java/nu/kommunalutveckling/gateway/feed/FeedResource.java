package nu.kommunalutveckling.gateway.feed;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import nu.kommunalutveckling.gateway.feed.Feed.Stretch;
import nu.kommunalutveckling.gateway.feed.FeedWaiters.Waiter;
import nu.kommunalutveckling.web.lists.PageLimit;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The feed, for consumers that keep up with what is published: read on from where one was, and wait for more. */
@Path("feed")
@Tag(name = "feed", description = "Flödet av händelser. / The feed of events.")
@Produces(MediaType.APPLICATION_JSON)
class FeedResource {
    private static final Set<FeedEventType> ALL = EnumSet.allOf(FeedEventType.class);
    private static final Set<FeedEventType> PUBLIC =
            ALL.stream().filter(FeedEventType::isPublic).collect(Collectors.toUnmodifiableSet());

    @Inject
    Feed feed;

    @Inject
    FeedWaiters waiters;

    @Inject
    SecurityIdentity caller;

    @Inject
    RoutingContext routing;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @PermitAll
    @Blocking
    @Operation(
            operationId = "readFeed",
            summary = "Läs flödet / Read the feed",
            description = "Händelserna efter since, i ordning, utan lucka eller dubblett. Skicka nästa gång med svarets"
                    + " next. Med wait väntar anropet på nästa händelse; ett tomt svar är ett svar. Stängda perioder visas"
                    + " för den som får läsa levande värden.\n\nThe events after since, in order, without a gap or a"
                    + " double. Send the answer's next the next time. With wait the request waits for the next event; an"
                    + " empty answer is an answer. Closed periods are shown to those who may read live figures.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FeedView.class)))
    public CompletionStage<FeedView> read(
            @Parameter(
                            description =
                                    "Senast lästa nummer: next ur förra svaret. / Last number read: next of the last answer.")
                    @RestQuery
                    @DefaultValue("0")
                    FeedPosition since,
            @Parameter(description = "Händelser i svaret, högst 1 000. / Events in the answer, at most 1 000.")
                    @RestQuery
                    @DefaultValue("20")
                    PageLimit limit,
            @Parameter(description = "Sekunder att vänta på nästa händelse. / Seconds to wait for the next event.")
                    @RestQuery
                    @DefaultValue("0")
                    FeedWait wait) {
        boolean live = Permission.has(caller, Permission.READ_LIVE);
        Set<FeedEventType> types = live ? ALL : PUBLIC;
        Stretch now = feed.after(since.value(), limit.value(), types);
        if (!now.events().isEmpty() || wait.value().isZero()) {
            return CompletableFuture.completedStage(FeedView.of(now, baseUrl));
        }
        Waiter waiter = waiters.enter(now.next(), wait.value(), live);
        routing.addEndHandler(gone -> waiter.wake());
        return waiters.woken(waiter)
                .thenApplyAsync(
                        woken -> FeedView.of(feed.after(now.next(), limit.value(), types), baseUrl),
                        Infrastructure.getDefaultWorkerPool());
    }
}
