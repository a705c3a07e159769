package nu.kommunalutveckling.sample;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;

/** Closing and reopening, as the tests ask for it. */
public final class Closings {
    public static final String ADDRESS = "/sample/v1/period-closings";

    private Closings() {}

    public static RequestSpecification manager() {
        return given().auth().oauth2(Tokens.withRoles("admin"));
    }

    public static Response read(String period) {
        return manager().get(ADDRESS + "/" + period);
    }

    /** Closes a period as it stands. */
    public static Response close(String period) {
        return put(period, read(period).header("ETag"), "CLOSED", null);
    }

    public static Response put(String period, @Nullable String ifMatch, String state, @Nullable String reason) {
        Map<String, @Nullable Object> change = new LinkedHashMap<>();
        change.put("state", state);
        change.put("reason", reason);
        RequestSpecification request = manager().contentType("application/json").body(change);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(ADDRESS + "/" + period);
    }
}
