package nu.kommunalutveckling.gateway.webhooks;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.gateway.plans.Planning.API;
import static nu.kommunalutveckling.gateway.plans.Planning.ok;
import static nu.kommunalutveckling.gateway.webhooks.Receiver.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nu.kommunalutveckling.test.Tokens;

/** A municipal system that subscribes. */
record Subscribing(String organisation) {
    static String body(String url, String state, String... types) {
        return """
                {"url": "%s", "types": ["%s"], "description": null, "state": "%s"}""".formatted(url, String.join("\", \"", types), state);
    }

    RequestSpecification request() {
        return given().auth().oauth2(Tokens.ofOrganisation(organisation)).contentType(ContentType.JSON);
    }

    Response attempt(String body) {
        return request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(API + "webhooks");
    }

    /** A webhook for changed plans, without a secret. */
    String subscribe(String url) {
        return ok(attempt(body(url, "ACTIVE", "PLAN_CHANGED"))).getString("id");
    }

    /** The bytes of a new secret. */
    String secret(String webhook) {
        return ok(request().post(API + "webhooks/" + webhook + "/secrets")).getString("secret");
    }

    Response change(String webhook, String body) {
        String address = API + "webhooks/" + webhook;
        return request()
                .header("If-Match", request().get(address).header("ETag"))
                .body(body)
                .put(address);
    }

    void remove(String webhook) {
        String address = API + "webhooks/" + webhook;
        assertThat(request()
                        .header("If-Match", request().get(address).header("ETag"))
                        .delete(address)
                        .statusCode())
                .isEqualTo(204);
    }

    JsonPath deliveries(String webhook, String query) {
        return ok(request().get(API + "webhooks/" + webhook + "/deliveries?limit=100&sort=number" + query));
    }

    /** The only delivery, once it has come to a state. */
    JsonPath delivery(String webhook, DeliveryState state) {
        await(() -> deliveries(webhook, "&state=" + state).getInt("_meta.totalRecords") > 0, "a delivery " + state);
        return deliveries(webhook, "&state=" + state);
    }

    Response sendAgain(String webhook, long number) {
        String address = API + "webhooks/" + webhook + "/deliveries/" + number;
        return request()
                .header("If-Match", request().get(address).header("ETag"))
                .body("{\"state\": \"PENDING\"}")
                .put(address + "/state");
    }
}
