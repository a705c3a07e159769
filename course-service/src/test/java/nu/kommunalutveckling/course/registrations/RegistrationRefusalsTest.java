package nu.kommunalutveckling.course.registrations;

import static nu.kommunalutveckling.course.Api.COURSE;
import static nu.kommunalutveckling.course.Api.cancel;
import static nu.kommunalutveckling.course.Api.changeState;
import static nu.kommunalutveckling.course.Api.course;
import static nu.kommunalutveckling.course.Api.created;
import static nu.kommunalutveckling.course.Api.editor;
import static nu.kommunalutveckling.course.Api.inDays;
import static nu.kommunalutveckling.course.Api.key;
import static nu.kommunalutveckling.course.Api.municipality;
import static nu.kommunalutveckling.course.Api.occasion;
import static nu.kommunalutveckling.course.Api.occasionOf;
import static nu.kommunalutveckling.course.Api.ok;
import static nu.kommunalutveckling.course.Api.openOccasion;
import static nu.kommunalutveckling.course.Api.participant;
import static nu.kommunalutveckling.course.Api.person;
import static nu.kommunalutveckling.course.Api.put;
import static nu.kommunalutveckling.course.Api.reader;
import static nu.kommunalutveckling.course.Api.register;
import static nu.kommunalutveckling.course.Api.registerMany;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.course.MovableClock;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class RegistrationRefusalsTest {

    @AfterEach
    void today() {
        MovableClock.reset();
    }

    @Test
    void theLastDayIsOpenAndTheNextOneIsNot() {
        LocalDate lastDay = LocalDate.of(2090, 5, 10);
        var plan = occasionOf(key("t"), course(), lastDay.plusDays(9), 9);
        plan.put("lastRegistrationDay", lastDay.toString());
        String occasion = occasion(plan);
        MovableClock.moveTo(lastDay);
        created(register(editor(), occasion, participant("0680", "I tid " + occasion)));
        MovableClock.moveTo(lastDay.plusDays(1));
        isProblem(register(editor(), occasion, participant("0680", "Sen " + occasion)), 409, "registration-closed");
    }

    @Test
    void anOccasionThatHasBegunTakesNobodyOnItsLastDayEither() {
        LocalDate day = LocalDate.of(2090, 6, 10);
        var plan = occasionOf(key("t"), course(), day, 9);
        plan.put("lastRegistrationDay", day.toString());
        String occasion = occasion(plan);
        MovableClock.moveTo(day);
        isProblem(register(editor(), occasion, participant("0680", "Sen " + occasion)), 409, "registration-closed");
    }

    @Test
    void onlyWhatIsOpenTakesRegistrations() {
        var plan = occasionOf(key("t"), course(), inDays(30), 9);
        plan.put("state", "PLANNED");
        refused(occasion(plan), "occasion-not-open");
        var held = occasionOf(key("t"), course(), LocalDate.of(2023, 5, 6), 9);
        held.put("state", "HELD");
        refused(occasion(held), "occasion-held");
        String cancelled = openOccasion(9);
        ok(changeState(cancelled, "CANCELLED", "PANDEMIC", null));
        refused(cancelled, "occasion-cancelled");
        isProblem(register(editor(), key("finns-inte"), participant("0680", "A")), 404, "not-found");
    }

    @Test
    void nobodyIsRegisteredTwice() {
        String occasion = openOccasion(1);
        String subject = key("person");
        created(register(person(subject), occasion, participant("0680", "En " + occasion)));
        // The same address, written otherwise and by somebody else; and the same person with another address.
        Map<String, String> loud = Map.of(
                "organisation",
                "0604",
                "name",
                "X",
                "email",
                ("En." + occasion + "@Example.ORG").toUpperCase(Locale.ROOT));
        isProblem(register(editor(), occasion, loud), 409, "registered-already");
        isProblem(
                register(person(subject), occasion, participant("0680", "Tva " + occasion)), 409, "registered-already");
        // Whoever waits is registered, too.
        created(register(editor(), occasion, participant("0680", "Vantar " + occasion)));
        isProblem(register(editor(), occasion, participant("0680", "Vantar " + occasion)), 409, "registered-already");
    }

    @Test
    void anotherOrganisationsEmployeesAreNotOnesToRegister() {
        String occasion = openOccasion(9);
        isProblem(
                register(
                        municipality("0680"),
                        occasion,
                        participant("0680", "Var " + occasion),
                        participant("0604", "Deras " + occasion)),
                403,
                "foreign-organisation");
        assertThat(ok(editor().get(COURSE + "/registrations?occasion=" + occasion))
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void aPersonRegistersNobodyElse() {
        String occasion = openOccasion(9);
        Response two = register(
                person(key("p")), occasion, participant("0680", "A " + occasion), participant("0680", "B " + occasion));
        field(two, "participants");
    }

    @Test
    void whatIsSaidOfAParticipantHoldsTogether() {
        String occasion = openOccasion(9);
        field(register(editor(), occasion, participant("1480", "A")), "participants[0].organisation");
        field(
                register(editor(), occasion, participant("0680", "A"), participant("0680", "a")),
                "participants[1].email");
        field(register(editor(), occasion), "participants");
        malformed(
                register(editor(), occasion, Map.of("organisation", "0680", "name", " ", "email", "a@example.org")),
                "name");
        malformed(register(editor(), occasion, Map.of("organisation", "0680", "name", "A", "email", "a@b")), "email");
    }

    @Test
    void aReaderRegistersNobody() {
        isProblem(register(reader(), openOccasion(9), participant("0680", "A")), 403, "forbidden");
    }

    @Test
    void anOrganiserSaysWhyHeCancels() {
        String id = registerMany(openOccasion(1), 1).getFirst();
        String path = "/registrations/" + id;
        field(put(editor(), editor(), path, path + "/cancellation", "{\"reason\":null}"), "reason");
        isProblem(
                editor().contentType("application/json")
                        .body("{\"reason\":\"OTHER\"}")
                        .put(COURSE + path + "/cancellation"),
                428,
                "precondition-required");
        isProblem(
                editor().contentType("application/json")
                        .header("If-Match", "\"old\"")
                        .body("{\"reason\":\"OTHER\"}")
                        .put(COURSE + path + "/cancellation"),
                412,
                "stale");
    }

    @Test
    void aSeatIsNotGivenBackOnceTheOccasionHasBegun() {
        LocalDate day = LocalDate.of(2090, 9, 10);
        String occasion = occasion(occasionOf(key("t"), course(), day, 2));
        List<String> ids = registerMany(occasion, 3);
        String to = occasion(occasionOf(key("t"), course(), day.plusDays(9), 9));
        MovableClock.moveTo(day);
        isProblem(cancel(editor(), editor(), ids.getFirst()), 409, "occasion-begun");
        isProblem(move(ids.getFirst(), to), 409, "occasion-begun");
    }

    @Test
    void aMoveNeedsAFreeSeatAtAnOccasionThatTakesRegistrations() {
        String from = openOccasion(5);
        List<String> ids = registerMany(from, 2);
        String full = openOccasion(1);
        registerMany(full, 1);
        isProblem(move(ids.getFirst(), full), 409, "occasion-full");
        String cancelled = openOccasion(9);
        ok(changeState(cancelled, "CANCELLED", "ILLNESS", null));
        isProblem(move(ids.getFirst(), cancelled), 409, "occasion-cancelled");
        isProblem(move(ids.getFirst(), from), 409, "registered-already");
        isProblem(move(ids.getFirst(), key("finns-inte")), 404, "not-found");
        String other = openOccasion(9);
        ok(cancel(editor(), editor(), ids.get(1)));
        isProblem(move(ids.get(1), other), 409, "registration-cancelled");
        isProblem(editor().get(COURSE + "/registrations/" + UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void nobodyMovesToWhereHeIsAlready() {
        String from = openOccasion(5);
        String to = openOccasion(5);
        String id = created(register(editor(), from, participant("0680", "Dubbel " + from)))
                .jsonPath()
                .getString("items[0].id");
        created(register(editor(), to, participant("0680", "Dubbel " + from)));
        isProblem(move(id, to), 409, "registered-already");
    }

    private static void refused(String occasion, String slug) {
        isProblem(register(editor(), occasion, participant("0680", "A " + occasion)), 409, slug);
    }

    private static void field(Response refused, String field) {
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("violations.field")).contains(field);
    }

    private static void malformed(Response refused, String field) {
        isProblem(refused, 422, "invalid");
        assertThat(refused.jsonPath().getString("violations[0].field"))
                .startsWith("participants")
                .contains(field);
    }

    private static Response move(String id, String to) {
        return put(
                editor(),
                editor(),
                "/registrations/" + id,
                "/registrations/" + id + "/occasion",
                Map.of("occasion", to));
    }
}
