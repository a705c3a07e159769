package nu.kommunalutveckling.network.networks;

import static nu.kommunalutveckling.network.Api.created;
import static nu.kommunalutveckling.network.Api.editor;
import static nu.kommunalutveckling.network.Api.get;
import static nu.kommunalutveckling.network.Api.key;
import static nu.kommunalutveckling.network.Api.meeting;
import static nu.kommunalutveckling.network.Api.network;
import static nu.kommunalutveckling.network.Api.networkOf;
import static nu.kommunalutveckling.network.Api.ok;
import static nu.kommunalutveckling.network.Api.post;
import static nu.kommunalutveckling.network.Api.put;
import static nu.kommunalutveckling.network.Api.seat;
import static nu.kommunalutveckling.network.Api.seatOf;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The register of networks and seats, and what it refuses. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class NetworkTest {

    @Test
    void aNetworkKeepsItsEarlierNames() {
        String network = network(2);
        var change = change(network, 2);
        change.put(
                "names",
                List.of(
                        Map.of("validFrom", "2018-01-01", "name", "Förr"),
                        Map.of("validFrom", "2023-01-01", "name", "Nu")));
        ok(put("/networks/" + network, "/networks/" + network, change));
        var there = ok(get("/networks/" + network)).jsonPath();
        assertThat(there.getString("name")).isEqualTo("Nu");
        assertThat(there.getList("names.name")).containsExactly("Förr", "Nu");
        assertThat(ok(get("/networks?series=provning&activeIn=2020&limit=1000"))
                        .jsonPath()
                        .getList("items.key"))
                .contains(network);
        for (String format : List.of("csv", "xlsx", "ndjson")) {
            ok(get("/networks?format=" + format));
            ok(get("/seats?network=" + network + "&validOn=2022-01-01&format=" + format));
        }
    }

    @Test
    void aTargetLiesBetweenNoughtAndAHundred() {
        for (Object percent : List.of(-1, 100.1, 101)) {
            var network = networkOf(key("n"), 1);
            network.put("targets", List.of(Map.of("year", 2022, "percent", percent)));
            isProblem(post(editor(), "/networks", network), 422, "invalid");
        }
        var twice = networkOf(key("n"), 1);
        twice.put("targets", List.of(Map.of("year", 2022, "percent", 80), Map.of("year", 2022, "percent", 81)));
        Response refused = post(editor(), "/networks", twice);
        isProblem(refused, 422, "invalid");
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("targets[1].year");
        isProblem(post(editor(), "/networks", networkOf(network(1), 1)), 409, "key-taken");
        isProblem(get("/networks?activeIn=last"), 400, "invalid-parameter");
        isProblem(get("/networks/finns-inte"), 404, "not-found");
    }

    @Test
    void seatsBeyondTheNetworksNumberAreRefused() {
        String network = network(1);
        var first = seatOf(network, "0680");
        first.put("validTo", "2022-12-31");
        String id = created(post(editor(), "/seats", first)).jsonPath().getString("id");
        var next = seatOf(network, "0680");
        next.put("validFrom", "2022-12-31");
        isProblem(post(editor(), "/seats", next), 409, "seats-taken");
        next.put("validFrom", "2023-01-01");
        created(post(editor(), "/seats", next));
        isProblem(
                put("/seats/" + id, "/seats/" + id, Map.of("validFrom", "2018-01-01", "vacancies", List.of())),
                409,
                "seats-taken");
        String roomy = network(2);
        seat(roomy, "0680");
        seat(roomy, "0680");
        isProblem(put("/networks/" + roomy, "/networks/" + roomy, change(roomy, 1)), 409, "seats-taken");
    }

    @Test
    void aSeatBelongsToAKnownOrganisationAndNetworkAndEndsAfterItBegan() {
        String network = network(1);
        refusedSeat(seatOf(network, "1480"), "organisation");
        refusedSeat(seatOf("finns-inte", "0680"), "network");
        var backwards = seatOf(network, "0680");
        backwards.put("validTo", "2017-12-31");
        refusedSeat(backwards, "validTo");
        isProblem(get("/seats?validOn=idag"), 400, "invalid-parameter");
    }

    @Test
    void aNetworkWithMeetingsStaysActiveInTheirYears() {
        String network = network(1);
        meeting(network, "2023-02-07", "HELD");
        var change = change(network, 1);
        change.put("activeTo", 2022);
        isProblem(put("/networks/" + network, "/networks/" + network, change), 409, "meetings-outside");
    }

    private static void refusedSeat(Map<String, @Nullable Object> seat, String blamed) {
        Response refused = post(editor(), "/seats", seat);
        isProblem(refused, 422, "invalid");
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo(blamed);
    }

    private static Map<String, @Nullable Object> change(String network, int seats) {
        var change = networkOf(network, seats);
        change.remove("key");
        return change;
    }
}
