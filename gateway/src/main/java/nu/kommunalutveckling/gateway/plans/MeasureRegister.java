package nu.kommunalutveckling.gateway.plans;

import static nu.kommunalutveckling.gateway.plans.PlanRefusals.MEASURES_UNKNOWN;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.UNAVAILABLE;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nu.kommunalutveckling.gateway.plans.Plan.Kpi;
import nu.kommunalutveckling.gateway.plans.Plan.MeasureRef;
import nu.kommunalutveckling.gateway.services.ServicesConfig;
import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whether the measures that a plan names exist. Each service is asked once for what it has; one that does not answer is
 * taken to have what it was last heard to have, and a plan on one that was never heard has to wait.
 */
@ApplicationScoped
class MeasureRegister {
    private static final Logger LOG = Logger.getLogger(MeasureRegister.class);
    private static final int OK = 200;

    private final Map<String, URI> services;
    private final WebClient web;
    private final KnownMeasures known;
    private final Duration patience;

    MeasureRegister(
            ServicesConfig services,
            Vertx vertx,
            KnownMeasures known,
            @ConfigProperty(name = "ku.plans.measures-within", defaultValue = "2s") Duration patience) {
        this.services = Map.of(
                "finance", services.finance(),
                "network", services.network(),
                "survey", services.survey(),
                "course", services.course());
        this.web = WebClient.create(vertx, new WebClientOptions().setFollowRedirects(false));
        this.known = known;
        this.patience = patience;
    }

    /**
     * Refuses KPIs whose measure or parameter nobody has, each by name. Call it outside of a transaction: it waits for
     * others.
     */
    void demandKnown(Collection<Kpi> kpis) {
        Map<String, Map<String, KnownMeasure>> registers = registers(kpis.stream()
                .map(Kpi::measure)
                .filter(Objects::nonNull)
                .map(MeasureRef::service)
                .distinct()
                .toList());
        List<Violation> violations = kpis.stream()
                .flatMap(kpi -> faults(kpi.measure(), registers)
                        .map(fault -> Violation.inBody("kpis." + kpi.key() + ".measure", fault.sv(), fault.en())))
                .toList();
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
    }

    private static Stream<Text> faults(@Nullable MeasureRef measure, Map<String, Map<String, KnownMeasure>> registers) {
        if (measure == null) {
            return Stream.empty();
        }
        String id = measure.id();
        KnownMeasure definition =
                registers.getOrDefault(measure.service(), Map.of()).get(id);
        return definition == null
                ? Stream.of(new Text(
                        "Tjänsten %s har inget mått %s.".formatted(measure.service(), id),
                        "The service %s has no measure %s.".formatted(measure.service(), id)))
                : definition.faults(measure.select());
    }

    private Map<String, Map<String, KnownMeasure>> registers(List<String> asked) {
        Map<String, CompletableFuture<String>> answers = new TreeMap<>();
        asked.forEach(service -> answers.put(service, ask(service)));
        long end = System.nanoTime() + patience.toNanos();
        Map<String, Map<String, KnownMeasure>> registers = new TreeMap<>();
        List<String> unheard = new ArrayList<>();
        answers.forEach((service, answer) -> register(service, answer, end - System.nanoTime())
                .ifPresentOrElse(
                        register -> registers.put(
                                service,
                                register.items().stream()
                                        .collect(Collectors.toMap(
                                                KnownMeasure::id, Function.identity(), (one, again) -> one))),
                        () -> unheard.add(service)));
        if (!unheard.isEmpty()) {
            throw MEASURES_UNKNOWN.because(String.join(", ", unheard)).header("Retry-After", "5");
        }
        return registers;
    }

    private CompletableFuture<String> ask(String service) {
        return web.getAbs(services.get(service) + "/" + service + "/v1/measures")
                .timeout(patience.toMillis())
                .send()
                .toCompletionStage()
                .thenApply(MeasureRegister::body)
                .toCompletableFuture();
    }

    private static String body(HttpResponse<Buffer> answer) {
        String body = answer.bodyAsString();
        if (answer.statusCode() != OK || body == null) {
            throw new IllegalStateException("status " + answer.statusCode());
        }
        return body;
    }

    private Optional<KnownMeasure.Register> register(String service, CompletableFuture<String> answer, long nanos) {
        try {
            return Optional.of(known.heard(service, answer.get(nanos, TimeUnit.NANOSECONDS)));
        } catch (ExecutionException | TimeoutException | IllegalStateException silent) {
            LOG.warnf("No list of measures from %s: %s", service, silent);
            return known.of(service);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw UNAVAILABLE.because().header("Retry-After", "5");
        }
    }
}
