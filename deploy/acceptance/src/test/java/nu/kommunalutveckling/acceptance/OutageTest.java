package nu.kommunalutveckling.acceptance;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nu.kommunalutveckling.local.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Parts are killed without warning. What is published stays whole, what is live says in time what it does not know, and when
 * the parts are back it is whole again without anyone's help.
 */
@ExtendWith(OneSuiteForAll.class)
class OutageTest {
    private static final String PUBLISHED = "/goals/v1/status?period=2022";
    private static final String LIVE = PUBLISHED + "&basis=live";
    private static final Duration IN_TIME = Duration.ofMillis(1_500);
    private static final Duration HEALING = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 250;
    /** The answer in the middle counts, so that one hiccup of a busy machine does not. */
    private static final int ANSWERS = 3;

    private static final Set<Part> FOUR = EnumSet.of(Part.FINANCE, Part.NETWORK, Part.SURVEY, Part.COURSE);

    private final RunningSuite suite;
    private final Visitor anyone;
    private final Visitor reader;
    private final JsonNode published;
    private final JsonNode live;
    private final Map<String, Plan.Measure> measures;

    OutageTest(RunningSuite suite) throws IOException, InterruptedException {
        this.suite = suite;
        anyone = Visitor.anonymous(suite);
        reader = new Keycloak(suite).client("dashboard");
        published = anyone.get(PUBLISHED).isOk().json();
        live = whole();
        measures = Plan.measures(anyone.get("/goals/v1/plans/2022").isOk().json());
    }

    @BeforeEach
    void everythingIsThere() {
        assertThat(live.path("complete").asBoolean())
                .as("%s", live.path("problems"))
                .isTrue();
        assertThat(measures.values().stream().map(Plan.Measure::service).collect(toSet()))
                .isEqualTo(names(FOUR));
    }

    @AfterEach
    void restart() throws Exception {
        suite.up();
    }

    @ParameterizedTest
    @EnumSource(names = {"FINANCE", "NETWORK", "SURVEY", "COURSE"})
    void aKilledServiceLeavesItsLastKnownValues(Part service) throws Exception {
        suite.kill(service);
        publishedIsWhole();
        liveNames(Set.of(service));
        suite.up();
        liveHeals();
    }

    @Test
    void withAllFourServicesKilledEveryLastKnownValueStands() throws Exception {
        for (Part service : FOUR) {
            suite.kill(service);
        }
        publishedIsWhole();
        liveNames(FOUR);
        suite.up();
        liveHeals();
    }

    @Test
    void withTheDatabaseKilledEveryLastKnownValueStands() throws Exception {
        suite.kill(Part.POSTGRESQL);
        publishedIsWhole();
        liveNames(FOUR);
        suite.up();
        liveHeals();
        keycloakHeals();
    }

    @Test
    void withKeycloakKilledTokensAtHandStillWork() throws Exception {
        suite.kill(Part.KEYCLOAK);
        publishedIsWhole();
        assertThat(inTime(LIVE)).isEqualTo(live);
        suite.up();
        new Keycloak(suite).client("dashboard").get(LIVE).isOk();
        liveHeals();
    }

    private void publishedIsWhole() throws Exception {
        assertThat(anyone.get(PUBLISHED).isOk().json()).isEqualTo(published);
    }

    /** Incomplete; all figures as they were; stale those of the services that are away and no others. */
    private void liveNames(Collection<Part> away) throws Exception {
        JsonNode now = inTime(LIVE);
        Set<String> missing = names(away);
        assertThat(now.path("complete").asBoolean()).isFalse();
        assertThat(Set.copyOf(now.path("problems").findValuesAsText("service"))).isEqualTo(missing);
        assertThat(now.path("problems").findValuesAsText("detail")).noneMatch(String::isBlank);
        assertThat(Status.values(now)).isEqualTo(Status.values(live));
        assertThat(now.path("summary")).isEqualTo(live.path("summary"));
        Status.kpis(now)
                .forEach((key, kpi) -> assertThat(kpi.at("/result/stale").asBoolean())
                        .as(key)
                        .isEqualTo(missing.contains(service(key))));
    }

    /** Empty for a KPI that no service feeds. */
    private String service(String kpi) {
        Plan.Measure measure = measures.get(kpi);
        return measure == null ? "" : measure.service();
    }

    private JsonNode inTime(String path) throws Exception {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            answers.add(reader.get(path).isOk());
        }
        Duration middle = answers.stream()
                .map(Answer::took)
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(ANSWERS / 2);
        assertThat(middle).as("%s", answers.stream().map(Answer::took).toList()).isLessThanOrEqualTo(IN_TIME);
        return answers.getLast().json();
    }

    private void liveHeals() throws Exception {
        assertThat(whole()).isEqualTo(live);
    }

    /** Complete, or as it is when the time to heal is up: a service that has just started may answer late at first. */
    private JsonNode whole() throws IOException, InterruptedException {
        long until = System.nanoTime() + HEALING.toNanos();
        JsonNode now = reader.get(LIVE).isOk().json();
        while (!now.path("complete").asBoolean() && System.nanoTime() - until < 0) {
            Thread.sleep(PAUSE_MILLIS);
            now = reader.get(LIVE).isOk().json();
        }
        return now;
    }

    /** Its database was away, too. Several in a row, since each of its connections may have broken by itself. */
    private void keycloakHeals() throws Exception {
        Keycloak keycloak = new Keycloak(suite);
        long until = System.nanoTime() + HEALING.toNanos();
        int inARow = 0;
        while (inARow < ANSWERS) {
            Answer answer = keycloak.asked("dashboard");
            inARow = answer.status() == 200 ? inARow + 1 : 0;
            assertThat(System.nanoTime() - until).as("%s", answer).isNegative();
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static Set<String> names(Collection<Part> services) {
        return services.stream()
                .map(service -> service.label().replace("-service", ""))
                .collect(toSet());
    }
}
