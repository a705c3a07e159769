package nu.kommunalutveckling.gateway.live;

import static nu.kommunalutveckling.web.problems.Refusals.UNAVAILABLE;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nu.kommunalutveckling.gateway.live.Status.ServiceProblem;
import nu.kommunalutveckling.gateway.plans.Plan.MeasureRef;
import nu.kommunalutveckling.gateway.services.ServicesConfig;
import nu.kommunalutveckling.web.language.Text;
import org.jboss.logging.Logger;

/** Asks the services for measure values: each once, all at the same time, within one deadline. */
@ApplicationScoped
class MeasureSources {
    private static final Logger LOG = Logger.getLogger(MeasureSources.class);
    private static final int OK = 200;

    /** How many a service takes in one question. */
    private static final int MOST_SELECTS = 100;

    /** What a service is asked at once; whoever comes when as many wait goes on without its answer. */
    private static final int CONNECTIONS = 32;

    private static final int WAITING = 128;

    private final Map<String, URI> services;
    private final Vertx vertx;
    private final HttpClient http;
    private final ObjectMapper json;
    private final LastKnown lastKnown;
    private final Event<PeriodHeard> heard;

    MeasureSources(
            ServicesConfig services, Vertx vertx, ObjectMapper json, LastKnown lastKnown, Event<PeriodHeard> heard) {
        this.services = Map.of(
                "finance", services.finance(),
                "network", services.network(),
                "survey", services.survey(),
                "course", services.course());
        this.vertx = vertx;
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(CONNECTIONS).setMaxWaitQueueSize(WAITING));
        this.json = json;
        this.lastKnown = lastKnown;
        this.heard = heard;
    }

    /**
     * Asks, and waits only when the answers are wanted: until the deadline, which begins now.
     *
     * @param deadline how long the services have, all together
     */
    Supplier<Answers> ask(List<Wanted> wanted, Reading reading, String authorization, Duration deadline) {
        List<Question> questions = wanted.stream()
                .collect(Collectors.groupingBy(one -> one.measure().service(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(service -> questions(service.getValue())
                        .map(wantedOfOne -> ask(service.getKey(), wantedOfOne, authorization, deadline)))
                .toList();
        long end = System.nanoTime() + deadline.toNanos();
        return () -> answers(questions, reading, end);
    }

    private Answers answers(List<Question> questions, Reading reading, long end) {
        Map<Wanted, Result> results = new HashMap<>();
        List<ServiceProblem> problems = new ArrayList<>();
        for (Question question : questions) {
            try {
                Map<Wanted, Result> told = question.answer().get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                lastKnown.remember(told);
                tellOfPeriods(told);
                results.putAll(told);
            } catch (ExecutionException | TimeoutException silent) {
                LOG.warnf("No answer from %s for a live status: %s", question.service(), silent);
                problems.add(problem(question.service()));
                question.wanted()
                        .forEach(one -> lastKnown.of(one).ifPresent(known -> results.put(one, known.asStale())));
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw UNAVAILABLE.because().header("Retry-After", "5");
            }
        }
        return new Answers(results, problems.stream().distinct().toList(), reading);
    }

    /** What a service is asked for, in questions of no more selects than it takes; nearly always one. */
    private static Stream<List<Wanted>> questions(List<Wanted> wanted) {
        Map<MeasureRef, List<Wanted>> byMeasure = wanted.stream()
                .collect(Collectors.groupingBy(Wanted::measure, LinkedHashMap::new, Collectors.toList()));
        List<List<Wanted>> measures = List.copyOf(byMeasure.values());
        return IntStream.iterate(0, first -> first < measures.size(), first -> first + MOST_SELECTS)
                .mapToObj(first -> measures.subList(first, Math.min(first + MOST_SELECTS, measures.size())).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private void tellOfPeriods(Map<Wanted, Result> told) {
        told.forEach((wanted, result) -> {
            Boolean closed = result.periodClosed();
            if (closed != null) {
                heard.fire(new PeriodHeard(wanted.measure().service(), wanted.period(), closed));
            }
        });
    }

    /** What one service is being asked, and its answer when it comes. */
    private record Question(String service, List<Wanted> wanted, CompletableFuture<Map<Wanted, Result>> answer) {}

    private Question ask(String service, List<Wanted> wanted, String authorization, Duration deadline) {
        Map<String, MeasureRef> bySelect = new HashMap<>();
        wanted.forEach(one -> bySelect.put(one.measure().select(), one.measure()));
        var request = new RequestOptions()
                .setAbsoluteURI(services.get(service) + "/" + service + "/v1/measure-values?" + query(wanted))
                .putHeader(HttpHeaders.AUTHORIZATION, authorization)
                // Waiting for a connection counts too, or a service that hangs is asked when nobody listens.
                .setConnectTimeout(deadline.toMillis());
        var answer = http.request(request)
                .compose(asked -> answer(asked, deadline))
                .map(body -> read(body, bySelect))
                .toCompletionStage()
                .toCompletableFuture();
        return new Question(service, wanted, answer);
    }

    /**
     * Given up at the deadline, connection and all, whether nothing has come or half of it. Who will read the answer is set
     * before the question is sent: a quick answer may otherwise be over before.
     */
    private Future<Buffer> answer(HttpClientRequest asked, Duration deadline) {
        long end = vertx.setTimer(deadline.toMillis(), _ -> asked.reset());
        Future<Buffer> body = asked.response()
                .compose(answer -> answer.statusCode() == OK
                        ? answer.body()
                        : Future.failedFuture("status " + answer.statusCode()))
                .onComplete(_ -> vertx.cancelTimer(end));
        asked.end().onFailure(broken -> LOG.debug("A question could not be sent", broken));
        return body;
    }

    private static String query(List<Wanted> wanted) {
        Stream<String> periods =
                wanted.stream().map(one -> "period=" + one.period().code()).distinct();
        Stream<String> selects = wanted.stream()
                .map(one -> "select=" + URLEncoder.encode(one.measure().select(), StandardCharsets.UTF_8))
                .distinct();
        return Stream.concat(periods, selects).collect(Collectors.joining("&"));
    }

    private Map<Wanted, Result> read(Buffer body, Map<String, MeasureRef> bySelect) {
        try {
            Map<Wanted, Result> results = new HashMap<>();
            MeasureAnswer values = json.readerFor(MeasureAnswer.class).readValue(body.getBytes());
            for (MeasureAnswer.Item item : values.items()) {
                MeasureRef measure = bySelect.get(item.select());
                if (measure != null) {
                    results.put(new Wanted(measure, item.period()), item.result());
                }
            }
            return results;
        } catch (JacksonException unreadable) {
            throw new IllegalStateException("an answer that cannot be read", unreadable);
        } catch (IOException impossible) {
            throw new IllegalStateException("a body in memory cannot break", impossible);
        }
    }

    private static ServiceProblem problem(String service) {
        return new ServiceProblem(
                service,
                new Text(
                        "Tjänsten %s svarade inte; dess siffror visar det senast kända.".formatted(service),
                        "The service %s did not answer; its figures show what was last known.".formatted(service)));
    }
}
