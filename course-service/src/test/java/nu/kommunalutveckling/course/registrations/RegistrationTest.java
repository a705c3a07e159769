package nu.kommunalutveckling.course.registrations;

import static nu.kommunalutveckling.course.Api.COURSE;
import static nu.kommunalutveckling.course.Api.by;
import static nu.kommunalutveckling.course.Api.cancel;
import static nu.kommunalutveckling.course.Api.created;
import static nu.kommunalutveckling.course.Api.editor;
import static nu.kommunalutveckling.course.Api.get;
import static nu.kommunalutveckling.course.Api.key;
import static nu.kommunalutveckling.course.Api.municipality;
import static nu.kommunalutveckling.course.Api.ok;
import static nu.kommunalutveckling.course.Api.openOccasion;
import static nu.kommunalutveckling.course.Api.participant;
import static nu.kommunalutveckling.course.Api.participants;
import static nu.kommunalutveckling.course.Api.person;
import static nu.kommunalutveckling.course.Api.post;
import static nu.kommunalutveckling.course.Api.put;
import static nu.kommunalutveckling.course.Api.register;
import static nu.kommunalutveckling.course.Api.registerMany;
import static nu.kommunalutveckling.course.Api.state;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

/** Seats given, waited for, given back and moved, and who may know of them. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class RegistrationTest {

    @Test
    void aPersonRegistersAndReadsTheOwnRegistration() {
        String occasion = openOccasion(3);
        String subject = key("person");
        Response made = created(register(person(subject), occasion, participant("0680", "Anna Egen")));
        String id = made.jsonPath().getString("items[0].id");
        assertThat(made.header("Location")).isEqualTo("http://localhost:8080/course/v1/registrations/" + id);
        JsonPath read = ok(person(subject).get(COURSE + "/registrations/" + id)).jsonPath();
        assertThat(read.getString("state")).isEqualTo("REGISTERED");
        assertThat(read.getString("name")).isEqualTo("Anna Egen");
        assertThat(read.getString("email")).isEqualTo("anna.egen@example.org");
        assertThat(read.getString("position")).isNull();
        assertThat(ok(person(subject).get(COURSE + "/registrations")).jsonPath().getList("items.id"))
                .containsExactly(id);
        assertThat(get("/occasions/" + occasion).jsonPath().getInt("freeSeats")).isEqualTo(2);
    }

    @Test
    void aMunicipalSystemRegistersItsEmployeesAtOnceAndThoseWithoutASeatWaitInTheirOrder() {
        String occasion = openOccasion(2);
        Response made = created(register(
                municipality("0604"),
                occasion,
                participant("0604", "Ett " + occasion),
                participant("0604", "Tva " + occasion),
                participant("0604", "Tre " + occasion),
                participant("0604", "Fyra " + occasion)));
        assertThat(made.jsonPath().getList("items.state"))
                .containsExactly("REGISTERED", "REGISTERED", "WAITING", "WAITING");
        assertThat(made.jsonPath().getList("items.position")).containsExactly(null, null, 1, 2);
        assertThat(made.header("Location")).endsWith("/course/v1/registrations?occasion=" + occasion);
        JsonPath seats = get("/occasions/" + occasion).jsonPath();
        assertThat(seats.getInt("freeSeats")).isZero();
        assertThat(seats.getInt("waiting")).isEqualTo(2);
    }

    @Test
    void oneOfManyWhoCannotBeRegisteredKeepsAllOut() {
        String occasion = openOccasion(9);
        created(register(editor(), occasion, participant("0680", "Redan " + occasion)));
        Response refused = register(
                municipality("0680"),
                occasion,
                participant("0680", "Ny " + occasion),
                participant("0680", "Redan " + occasion));
        isProblem(refused, 409, "registered-already");
        assertThat(get("/occasions/" + occasion).jsonPath().getInt("freeSeats")).isEqualTo(8);
    }

    @Test
    void aSeatGivenBackGoesToWhoeverHasWaitedLongest() {
        String occasion = openOccasion(2);
        List<String> ids = registerMany(occasion, 5);
        ok(cancel(editor(), editor(), ids.get(0)));
        assertThat(states(ids)).containsExactly("CANCELLED", "REGISTERED", "REGISTERED", "WAITING", "WAITING");
        assertThat(position(ids.get(3))).isEqualTo(1);
        // Whoever leaves the queue gives nobody a seat, but all behind move up.
        ok(cancel(editor(), editor(), ids.get(3)));
        assertThat(states(ids)).containsExactly("CANCELLED", "REGISTERED", "REGISTERED", "CANCELLED", "WAITING");
        assertThat(position(ids.get(4))).isEqualTo(1);
        ok(cancel(editor(), editor(), ids.get(2)));
        assertThat(state(ids.get(4))).isEqualTo("REGISTERED");
    }

    @Test
    void theMovingUpIsInTheChangeLogWithoutNames() {
        String occasion = openOccasion(1);
        List<String> ids = registerMany(occasion, 2);
        ok(cancel(editor(), editor(), ids.get(0)));
        Response log =
                by(Tokens.withRoles("auditor")).get(COURSE + "/changes?sort=at&subject=registrations/" + ids.get(1));
        assertThat(log.jsonPath().getList("items.act")).containsExactly("registered", "moved-up");
        assertThat(log.asString()).doesNotContain("Nagon", "example.org");
    }

    @Test
    void whoeverCancelsIsKnownAndARepeatChangesNothing() {
        String occasion = openOccasion(9);
        String subject = key("person");
        String own = one(register(person(subject), occasion, participant("0680", "Egen " + occasion)));
        String employee = one(register(municipality("0680"), occasion, participant("0680", "Anst " + occasion)));
        String any = one(register(editor(), occasion, participant("other", "Nagon " + occasion)));
        Response cancelled = ok(withoutReason(subject, own));
        assertThat(cancelled.jsonPath().getString("cancelledBy")).isEqualTo("PARTICIPANT");
        assertThat(ok(withoutReason(subject, own)).asString()).isEqualTo(cancelled.asString());
        assertThat(ok(cancel(municipality("0680"), municipality("0680"), employee))
                        .jsonPath()
                        .getString("cancelledBy"))
                .isEqualTo("ORGANISATION");
        JsonPath byOrganiser = ok(cancel(editor(), editor(), any)).jsonPath();
        assertThat(byOrganiser.getString("cancelledBy")).isEqualTo("ORGANISER");
        assertThat(byOrganiser.getString("cancellationReason")).isEqualTo("OTHER");
        assertThat(get("/occasions/" + occasion).jsonPath().getInt("freeSeats")).isEqualTo(9);
    }

    @Test
    void whoeverCancelledMayRegisterAgain() {
        String occasion = openOccasion(2);
        String first = one(register(editor(), occasion, participant("0680", "Ater " + occasion)));
        ok(cancel(editor(), editor(), first));
        String second = one(register(editor(), occasion, participant("0680", "Ater " + occasion)));
        assertThat(second).isNotEqualTo(first);
        assertThat(state(second)).isEqualTo("REGISTERED");
    }

    @Test
    void aMoveTakesAFreeSeatAndLeavesTheOldOneToWhoeverWaits() {
        String from = openOccasion(1);
        String to = openOccasion(1);
        List<String> ids = registerMany(from, 2);
        JsonPath moved = ok(move(ids.get(0), to)).jsonPath();
        assertThat(moved.getString("occasion")).isEqualTo(to);
        assertThat(moved.getString("state")).isEqualTo("REGISTERED");
        assertThat(state(ids.get(1))).isEqualTo("REGISTERED");
        assertThat(get("/occasions/" + to).jsonPath().getInt("freeSeats")).isZero();
        assertThat(get("/occasions/" + from).jsonPath().getInt("waiting")).isZero();
    }

    @Test
    void whatSomebodyMayNotSeeIsNotThereForHim() {
        String occasion = openOccasion(9);
        String mine = one(register(municipality("0680"), occasion, participant("0680", "Var " + occasion)));
        String theirs = one(register(municipality("0604"), occasion, participant("0604", "Deras " + occasion)));
        assertThat(municipality("0680")
                        .get(COURSE + "/registrations?occasion=" + occasion)
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(mine);
        isProblem(municipality("0680").get(COURSE + "/registrations/" + theirs), 404, "not-found");
        isProblem(cancelWith(municipality("0680"), theirs, "\"any\""), 404, "not-found");
        isProblem(person(key("annan")).get(COURSE + "/registrations/" + mine), 404, "not-found");
        assertThat(editor().get(COURSE + "/registrations?occasion=" + occasion)
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(mine, theirs);
        isProblem(by(Tokens.withScopes("kpi:read")).get(COURSE + "/registrations"), 403, "forbidden");
        // A person with an auditor's role is a person: of the registrations the own ones, and that is none.
        assertThat(by(Tokens.withRoles("auditor"))
                        .get(COURSE + "/registrations?occasion=" + occasion)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void anExportForAnOrganisationHoldsItsOwnEmployeesOnly() {
        String occasion = openOccasion(9);
        created(register(municipality("0680"), occasion, participant("0680", "Var " + occasion)));
        created(register(municipality("0604"), occasion, participant("0604", "Deras " + occasion)));
        String csv = municipality("0680")
                .get(COURSE + "/registrations?format=csv&occasion=" + occasion)
                .asString();
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("Var " + occasion).doesNotContain("Deras");
    }

    @Test
    void aRegistrationSentTwiceIsMadeOnceAndItsAnswerHasNoNames() {
        String occasion = openOccasion(9);
        String once = UUID.randomUUID().toString();
        Map<String, Object> body = participants(participant("0680", "En " + occasion));
        Response first = created(post(editorWith(once), "/occasions/" + occasion + "/registrations", body));
        Response second = created(post(editorWith(once), "/occasions/" + occasion + "/registrations", body));
        assertThat(second.asString()).isEqualTo(first.asString()).doesNotContain("En ", "example.org");
        assertThat(get("/occasions/" + occasion).jsonPath().getInt("freeSeats")).isEqualTo(8);
    }

    @Test
    void howeverManyComeAtOnceThereAreNeverMoreThanThereAreSeats() throws Exception {
        String occasion = openOccasion(5);
        List<Callable<String>> all = IntStream.range(0, 40)
                .mapToObj(nth -> (Callable<String>) () ->
                        one(register(editor(), occasion, participant("0680", "Samtidig " + nth + " " + occasion))))
                .toList();
        List<String> ids = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(20)) {
            for (Future<String> answer : clients.invokeAll(all)) {
                ids.add(answer.get());
            }
        }
        assertThat(states(ids).stream().filter("REGISTERED"::equals)).hasSize(5);
        assertThat(ids.stream().map(RegistrationTest::positionOrZero).sorted().filter(place -> place > 0))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 35).boxed().toList());
    }

    private static RequestSpecification editorWith(String once) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.withRoles("course-editor"))
                .header("Idempotency-Key", once);
    }

    private static Response withoutReason(String subject, String id) {
        String tag = person(subject).get(COURSE + "/registrations/" + id).header("ETag");
        return cancelWith(person(subject), id, tag);
    }

    private static Response cancelWith(RequestSpecification as, String id, String tag) {
        return as.contentType("application/json")
                .header("If-Match", tag)
                .body("{\"reason\":null}")
                .put(COURSE + "/registrations/" + id + "/cancellation");
    }

    private static Response move(String id, String to) {
        return put(
                editor(),
                editor(),
                "/registrations/" + id,
                "/registrations/" + id + "/occasion",
                Map.of("occasion", to));
    }

    private static String one(Response made) {
        return created(made).jsonPath().getString("items[0].id");
    }

    private static List<String> states(List<String> ids) {
        return ids.stream().map(id -> state(id)).toList();
    }

    private static int position(String id) {
        return editor().get(COURSE + "/registrations/" + id).jsonPath().getInt("position");
    }

    private static int positionOrZero(String id) {
        Integer position =
                editor().get(COURSE + "/registrations/" + id).jsonPath().get("position");
        return position == null ? 0 : position;
    }
}
