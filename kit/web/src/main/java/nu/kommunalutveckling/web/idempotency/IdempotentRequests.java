package nu.kommunalutveckling.web.idempotency;

import static nu.kommunalutveckling.web.problems.Refusals.IDEMPOTENCY_KEY_MISSING;
import static nu.kommunalutveckling.web.problems.Refusals.KEY_REUSED;
import static nu.kommunalutveckling.web.problems.Refusals.STILL_IN_FLIGHT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.edge.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Works inside the transaction of the method it guards. An advisory lock of the database, held until that transaction
 * ends, tells a repeat that the first is still under way, over restarts and replicas alike.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotentRequests {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{8,100}");

    @Inject
    IdempotencyKeys keys;

    @Inject
    RequestBody body;

    @Inject
    RoutingContext routing;

    @Inject
    SecurityIdentity caller;

    @Inject
    ObjectMapper json;

    @AroundInvoke
    Object once(InvocationContext method) throws Exception {
        String client = client();
        String key = key();
        if (!keys.claim(client, key)) {
            throw STILL_IN_FLIGHT.because().header("Retry-After", "1");
        }
        KeptAnswer kept = keys.find(client, key);
        if (kept != null) {
            if (!kept.requestHash().equals(requestHash())) {
                throw KEY_REUSED.because();
            }
            return replay(kept);
        }
        Response answer = (Response) method.proceed();
        keys.keep(client, key, requestHash(), answer.getStatus(), location(answer), written(answer));
        return answer;
    }

    /** Tells clients apart without saying who they are: a login may be a person's. */
    private String client() {
        byte[] login = caller.getPrincipal().getName().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(EntityTags.digest().digest(login));
    }

    private String key() {
        String key = routing.request().getHeader("Idempotency-Key");
        if (key == null || !KEY.matcher(key).matches()) {
            throw IDEMPOTENCY_KEY_MISSING.because();
        }
        return key;
    }

    private String requestHash() {
        MessageDigest digest = EntityTags.digest();
        String line = routing.request().method() + " " + routing.request().uri() + "\n";
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(body.digestWhole()));
    }

    private @Nullable String location(Response answer) {
        URI location = answer.getLocation();
        return location == null ? null : location.toString();
    }

    private @Nullable String written(Response answer) {
        try {
            return answer.hasEntity() ? json.writeValueAsString(answer.getEntity()) : null;
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Response replay(KeptAnswer kept) {
        Response.ResponseBuilder answer = Response.status(kept.status());
        if (kept.location() != null) {
            answer.header(HttpHeaders.LOCATION, kept.location());
        }
        if (kept.body() != null) {
            answer.entity(kept.body().getBytes(StandardCharsets.UTF_8)).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return answer.build();
    }
}
