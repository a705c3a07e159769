package nu.kommunalutveckling.course.registrations;

import static java.util.Objects.requireNonNull;
import static nu.kommunalutveckling.course.Api.COURSE;
import static nu.kommunalutveckling.course.Api.by;
import static nu.kommunalutveckling.course.Api.cancel;
import static nu.kommunalutveckling.course.Api.changeState;
import static nu.kommunalutveckling.course.Api.course;
import static nu.kommunalutveckling.course.Api.created;
import static nu.kommunalutveckling.course.Api.editor;
import static nu.kommunalutveckling.course.Api.get;
import static nu.kommunalutveckling.course.Api.key;
import static nu.kommunalutveckling.course.Api.municipality;
import static nu.kommunalutveckling.course.Api.occasion;
import static nu.kommunalutveckling.course.Api.occasionOf;
import static nu.kommunalutveckling.course.Api.ok;
import static nu.kommunalutveckling.course.Api.openOccasion;
import static nu.kommunalutveckling.course.Api.person;
import static nu.kommunalutveckling.course.Api.post;
import static nu.kommunalutveckling.course.Api.put;
import static nu.kommunalutveckling.course.Api.reader;
import static nu.kommunalutveckling.course.Api.register;
import static nu.kommunalutveckling.course.Api.registerMany;
import static nu.kommunalutveckling.course.Api.state;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import nu.kommunalutveckling.course.MovableClock;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Names and addresses: who gets them, and that nothing is left of them. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class PersonalDataTest {
    /** Words that stand nowhere but in the names and addresses of this test's participants. */
    private static final List<String> NAMES = List.of("Zebulon", "Kvintus", "Ottilie", "Truls", "Yngvild", "Hjalmar");

    private static final Path LOG = Path.of("target/course-service.log");

    @Inject
    DataSource database;

    @Inject
    Erasure erasure;

    @AfterEach
    void today() {
        MovableClock.reset();
    }

    @Test
    void afterTheJobNoTableHoldsANameOrAddress() throws Exception {
        LocalDate day = LocalDate.of(2089, 3, 14);
        String occasion = occasion(occasionOf(key("t"), course(), day, 4));
        String later = occasion(occasionOf(key("t"), course(), day.plusDays(1), 4));
        // Every way in which names come to the service: by oneself, the employer, the organiser; seated, waiting,
        // moved,
        // cancelled, refused.
        String self = key("inloggad");
        String attending = id(register(person(self), occasion, named("Zebulon")));
        id(register(municipality("0680"), occasion, named("Kvintus")));
        String cancelled = id(register(editor(), occasion, named("Ottilie")));
        ok(cancel(editor(), editor(), cancelled));
        String moved = id(register(editor(), occasion, named("Truls")));
        String path = "/registrations/" + moved;
        ok(put(editor(), editor(), path, path + "/occasion", Map.of("occasion", later)));
        isProblem(register(editor(), occasion, named("Zebulon")), 409, "registered-already");
        isProblem(register(municipality("0604"), occasion, named("Yngvild")), 403, "foreign-organisation");
        assertThat(post(
                                editor(),
                                "/occasions/" + occasion + "/registrations",
                                Map.of(
                                        "participants",
                                        List.of(Map.of("organisation", "0680", "name", "Hjalmar", "email", "hjalmar"))))
                        .statusCode())
                .isEqualTo(422);
        ok(editor().contentType("application/json")
                .body(Map.of("email", "truls@personuppgift.example"))
                .post(COURSE + "/personal-data/disclosures"));
        assertThat(tablesWith("Zebulon")).containsExactly("registration");

        MovableClock.moveTo(day.plusDays(1));
        ok(changeState(occasion, "HELD", null, null));
        String participation = "/occasions/" + occasion + "/participation";
        ok(put(editor(), editor(), participation, participation, attended(attending)));
        Response counts = ok(reader().get(COURSE + participation));
        Response persons = uniquePersons();

        // A year to the day after it ended it is still there; the day after that it is not.
        MovableClock.moveTo(day.plusYears(1));
        erasure.eraseOld();
        assertThat(tablesWith("Kvintus")).containsExactly("registration");
        MovableClock.moveTo(day.plusYears(1).plusDays(3));
        erasure.eraseOld();
        for (String name : NAMES) {
            assertThat(tablesWith(name)).as(name).isEmpty();
        }
        assertThat(tablesWith("personuppgift.example")).isEmpty();
        assertThat(tablesWith(self)).isEmpty();
        assertThat(tablesWith(occasion)).contains("registration", "change", "idempotency_key");

        assertThat(ok(reader().get(COURSE + participation)).asString()).isEqualTo(counts.asString());
        assertThat(uniquePersons().jsonPath().getInt("items[0].value"))
                .isEqualTo(persons.jsonPath().getInt("items[0].value"))
                .isPositive();
        JsonPath row = editor().get(COURSE + "/registrations/" + attending).jsonPath();
        assertThat(row.getString("name")).isNull();
        assertThat(row.getString("erasedAt")).isNotNull();
        assertThat(row.getBoolean("attended")).isTrue();
        assertThat(person(self).get(COURSE + "/personal-data").jsonPath().getList("registrations"))
                .isEmpty();
        assertThat(log())
                .contains("Erased the personal data of")
                .doesNotContainIgnoringCase(NAMES.toArray(String[]::new));
    }

    @Test
    void aPersonReadsAndErasesWhatIsKeptOfHim() throws Exception {
        String occasion = openOccasion(1);
        String self = key("inloggad");
        String own = id(register(person(self), occasion, named("Fredegar")));
        String waiting = registerMany(occasion, 1).getFirst();
        JsonPath kept = ok(person(self).get(COURSE + "/personal-data")).jsonPath();
        assertThat(kept.getList("registrations.id")).containsExactly(own);
        assertThat(kept.getString("registrations[0].email")).isEqualTo("fredegar@personuppgift.example");

        assertThat(person(self).delete(COURSE + "/personal-data").statusCode()).isEqualTo(204);
        assertThat(tablesWith("Fredegar")).isEmpty();
        assertThat(by(Tokens.withRoles("auditor"))
                        .get(COURSE + "/changes?subject=registrations/" + own)
                        .jsonPath()
                        .getList("items.who"))
                .hasSize(2)
                .containsOnly("erased");
        assertThat(state(own)).isEqualTo("CANCELLED");
        assertThat(state(waiting)).isEqualTo("REGISTERED");
        assertThat(person(self).get(COURSE + "/personal-data").jsonPath().getList("registrations"))
                .isEmpty();
        // Once more does no harm, and the person may come back.
        assertThat(person(self).delete(COURSE + "/personal-data").statusCode()).isEqualTo(204);
        id(register(person(self), occasion, named("Fredegar")));
        assertThat(person(self).delete(COURSE + "/personal-data").statusCode()).isEqualTo(204);
        assertThat(tablesWith("Fredegar")).isEmpty();
    }

    @Test
    void theOrganiserDisclosesAndErasesWhoeverAsks() throws Exception {
        String occasion = openOccasion(5);
        String here = id(register(municipality("0680"), occasion, named("Gudmar")));
        String there = id(register(municipality("0680"), openOccasion(5), named("Gudmar")));
        Map<String, String> address = Map.of("email", "Gudmar@Personuppgift.example");
        JsonPath disclosed = ok(editor().contentType("application/json")
                        .body(address)
                        .post(COURSE + "/personal-data/disclosures"))
                .jsonPath();
        assertThat(disclosed.getList("registrations.id")).containsExactly(here, there);
        Response erased = ok(post(editor(), "/personal-data/erasures", address));
        assertThat(erased.jsonPath().getInt("registrations")).isEqualTo(2);
        assertThat(tablesWith("Gudmar")).isEmpty();
        assertThat(log()).doesNotContainIgnoringCase("Gudmar");
        assertThat(get("/occasions/" + occasion).jsonPath().getInt("freeSeats")).isEqualTo(5);
        assertThat(ok(post(editor(), "/personal-data/erasures", address))
                        .jsonPath()
                        .getInt("registrations"))
                .isZero();
    }

    @Test
    void nobodyElseReadsOrErasesPersonalData() {
        Map<String, String> address = Map.of("email", "nagon@example.org");
        isProblem(post(municipality("0680"), "/personal-data/disclosures", address), 403, "forbidden");
        isProblem(post(person(key("p")), "/personal-data/erasures", address), 403, "forbidden");
        isProblem(reader().get(COURSE + "/personal-data"), 403, "forbidden");
        isProblem(get("/personal-data"), 401, "not-authenticated");
    }

    private static Map<String, String> named(String name) {
        return Map.of(
                "organisation",
                "0680",
                "name",
                name + " Personuppgift",
                "email",
                name.toLowerCase(Locale.ROOT) + "@personuppgift.example");
    }

    private static String id(Response made) {
        return requireNonNull(created(made).jsonPath().getString("items[0].id"));
    }

    private static Map<String, Object> attended(String id) {
        Map<String, Object> report = new HashMap<>(Map.of("attended", List.of(id)));
        report.put("counts", null);
        return report;
    }

    private static Response uniquePersons() {
        return ok(reader().get(COURSE + "/measure-values?period=2089&select=unique-persons"));
    }

    private static String log() throws IOException {
        return Files.readString(LOG);
    }

    /** The tables in which some row holds the text, in whatever column. */
    private List<String> tablesWith(String text) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = strings(
                    statement,
                    "select table_name from information_schema.tables where table_schema = 'public'"
                            + " and table_type = 'BASE TABLE' order by 1");
            assertThat(tables).contains("registration", "change", "idempotency_key");
            for (String table : tables) {
                String rows = "select t::text from " + table + " t where position(lower('" + text
                        + "') in lower(t::text)) > 0";
                if (!strings(statement, rows).isEmpty()) {
                    found.add(table);
                }
            }
        }
        return Collections.unmodifiableList(found);
    }

    private static List<String> strings(Statement statement, String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }
}
