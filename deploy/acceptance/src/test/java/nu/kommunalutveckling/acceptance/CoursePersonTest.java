package nu.kommunalutveckling.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One of the public finds a course through the gateway, logs in, registers, sees what is kept and has it erased. */
@ExtendWith(OneSuiteForAll.class)
class CoursePersonTest {
    private static final String OCCASION = "klarsprak-acceptance";

    private final Visitor anyone;
    private final Visitor editor;
    private final Visitor person;

    CoursePersonTest(RunningSuite suite) throws IOException, InterruptedException {
        Keycloak keycloak = new Keycloak(suite);
        anyone = Visitor.anonymous(suite);
        editor = keycloak.person("course-editor");
        person = keycloak.person("participant");
    }

    @Test
    void aPersonFindsRegistersReadsAndErases() throws Exception {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(40);
        created(editor, "/course/v1/courses", """
                {"key":"acceptance","kind":"COURSE","subject":"acceptance","titleSv":"Tydliga meningsbyggnader"}""");
        created(editor, "/course/v1/occasions", """
                {"key":"%s","course":"acceptance","state":"OPEN","form":"DIGITAL",
                "sessions":[{"startsAt":"%sT08:00:00Z","endsAt":"%sT15:00:00Z"}],
                "lastRegistrationDay":"%s","capacity":1,"fee":950}""".formatted(OCCASION, day, day, day.minusDays(7)));

        String typed = URLEncoder.encode("menigsbyggnad", StandardCharsets.UTF_8);
        JsonNode found = anyone.get("/course/v1/occasions?freeSeats=1&q=" + typed)
                .isOk()
                .json()
                .path("items");
        assertThat(found.findValuesAsText("key")).containsExactly(OCCASION);

        String registrations = "/course/v1/occasions/" + OCCASION + "/registrations";
        String self =
                "{\"participants\":[{\"organisation\":\"0680\",\"name\":\"Runhild\",\"email\":\"r@example.org\"}]}";
        anyone.send("POST", registrations, self, "Content-Type", "application/json")
                .isProblem(401, "not-authenticated");
        String id =
                created(person, registrations, self).json().at("/items/0/id").asText();
        assertThat(person.get("/course/v1/personal-data").isOk().json().findValuesAsText("id"))
                .containsExactly(id);
        anyone.get("/course/v1/registrations/" + id).isProblem(401, "not-authenticated");

        assertThat(person.send("DELETE", "/course/v1/personal-data", "").status())
                .isEqualTo(204);
        assertThat(person.get("/course/v1/personal-data").isOk().json().findValuesAsText("id"))
                .isEmpty();
        assertThat(editor.get("/course/v1/registrations/" + id).isOk().body())
                .doesNotContain("Runhild", "r@example.org");
        assertThat(anyone.get("/course/v1/occasions/" + OCCASION)
                        .isOk()
                        .json()
                        .path("freeSeats")
                        .asInt())
                .isEqualTo(1);
    }

    private static Answer created(Visitor visitor, String path, String body) throws IOException, InterruptedException {
        Answer answer = visitor.send(
                "POST",
                path,
                body,
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer;
    }
}
