package nu.kommunalutveckling.gateway.status;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nu.kommunalutveckling.gateway.services.ServicesConfig;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** How many findings of published tables wait for a person, as finance counts them. */
@ApplicationScoped
class OpenFindings {
    private static final Logger LOG = Logger.getLogger(OpenFindings.class);
    private static final long PATIENCE_MILLIS = 2_000;
    private static final int OK = 200;

    private final URI finance;
    private final WebClient web;

    OpenFindings(ServicesConfig services, Vertx vertx) {
        this.finance = services.finance();
        this.web = WebClient.create(vertx, new WebClientOptions().setFollowRedirects(false));
    }

    /** Null when finance does not answer: a preview goes without, and says so. */
    @Nullable
    Integer count() {
        var asked = web.getAbs(finance + "/finance/v1/findings?state=OPEN&limit=1")
                .timeout(PATIENCE_MILLIS)
                .send()
                .toCompletionStage()
                .toCompletableFuture();
        try {
            var answer = asked.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (answer.statusCode() != OK) {
                throw new IllegalStateException("status " + answer.statusCode());
            }
            JsonObject page = answer.bodyAsJsonObject();
            if (page == null) {
                throw new IllegalStateException("an empty answer");
            }
            return page.getJsonObject("_meta").getInteger("totalRecords");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException | RuntimeException silent) {
            LOG.warnf("Finance does not tell how many findings are open: %s", silent);
            return null;
        }
    }
}
