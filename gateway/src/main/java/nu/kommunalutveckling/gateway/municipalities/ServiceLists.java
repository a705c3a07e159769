package nu.kommunalutveckling.gateway.municipalities;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nu.kommunalutveckling.gateway.services.ServicesConfig;

/** Reads lists of the services to their end, page by page, with the caller's own credentials. */
@ApplicationScoped
class ServiceLists {
    private static final int OK = 200;

    private final Map<String, URI> services;
    private final WebClient web;
    private final ObjectMapper json;

    ServiceLists(ServicesConfig services, Vertx vertx, ObjectMapper json) {
        this.services =
                Map.of("finance", services.finance(), "network", services.network(), "course", services.course());
        this.web = WebClient.create(vertx, new WebClientOptions().setFollowRedirects(false));
        this.json = json;
    }

    /**
     * All rows of a list.
     *
     * @param path below the service's API, with parameters
     * @param deadline for each page
     * @return fails when the service answers anything but the list
     */
    CompletableFuture<List<JsonNode>> read(String service, String path, String authorization, Duration deadline) {
        String address = services.get(service) + "/" + service + "/v1/" + path;
        return page(address, 1, new ArrayList<>(), authorization, deadline);
    }

    private CompletableFuture<List<JsonNode>> page(
            String address, int number, List<JsonNode> before, String authorization, Duration deadline) {
        return web.getAbs(number == 1 ? address : address + "&page=" + number)
                .putHeader(HttpHeaders.AUTHORIZATION.toString(), authorization)
                .timeout(deadline.toMillis())
                .send()
                .toCompletionStage()
                .toCompletableFuture()
                .thenCompose(answer -> {
                    JsonNode page = read(answer);
                    page.path("items").forEach(before::add);
                    return page.at("/_links/next").isTextual()
                            ? page(address, number + 1, before, authorization, deadline)
                            : CompletableFuture.completedFuture(before);
                });
    }

    private JsonNode read(HttpResponse<Buffer> answer) {
        Buffer body = answer.body();
        if (answer.statusCode() != OK || body == null) {
            throw new IllegalStateException("status " + answer.statusCode());
        }
        try {
            JsonNode list = json.readTree(body.toString());
            if (!list.path("items").isArray()) {
                throw new IllegalStateException("no list");
            }
            return list;
        } catch (JacksonException unreadable) {
            throw new IllegalStateException("a list that cannot be read", unreadable);
        }
    }
}
