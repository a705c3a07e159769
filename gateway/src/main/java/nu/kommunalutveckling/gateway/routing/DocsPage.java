package nu.kommunalutveckling.gateway.routing;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Swagger UI over the documents of all APIs. Everything it loads comes from here, no script or style stands in a page,
 * and it may talk to nobody but us and the realm it logs in at.
 */
@ApplicationScoped
class DocsPage {
    private static final String LIBRARY = "/META-INF/resources/openapi-ui/";
    private static final String OURS = "/docs/";
    /** The one style element that Swagger UI puts into its page by itself, named by its content. */
    private static final String OWN_STYLE = "'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='";

    private final Map<String, Page> pages;
    private final String policy;

    DocsPage(DocsConfig config) {
        pages = Map.of(
                "/docs",
                Page.of("text/html; charset=utf-8", index(config)),
                "/docs/terms",
                // As plain text: browsers show it, and would offer to save text/markdown.
                Page.ofResource("text/plain; charset=utf-8", "/terms.md"),
                "/docs/docs.css",
                Page.ofResource("text/css", OURS + "docs.css"),
                "/docs/docs.js",
                Page.ofResource("text/javascript", OURS + "docs.js"),
                "/docs/oauth2-redirect.html",
                Page.ofResource("text/html; charset=utf-8", OURS + "oauth2-redirect.html"),
                "/docs/oauth2-redirect.js",
                Page.ofResource("text/javascript", OURS + "oauth2-redirect.js"),
                "/docs/swagger-ui.css",
                Page.ofResource("text/css", LIBRARY + "swagger-ui.css"),
                "/docs/swagger-ui-bundle.js",
                Page.ofResource("text/javascript", LIBRARY + "swagger-ui-bundle.js"),
                "/docs/swagger-ui-standalone-preset.js",
                Page.ofResource("text/javascript", LIBRARY + "swagger-ui-standalone-preset.js"));
        policy = "default-src 'none'; script-src 'self'; style-src 'self' " + OWN_STYLE
                + "; img-src 'self' data:; connect-src 'self' "
                + origin(config.realm()) + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    void route(@Observes Router router) {
        pages.forEach((path, page) -> router.route(path).handler(context -> show(context, page)));
    }

    private void show(RoutingContext context, Page page) {
        context.response().putHeader("Content-Security-Policy", policy);
        page.show(context);
    }

    private static String index(DocsConfig config) {
        String apis = Api.ALL.stream().map(Api::name).collect(Collectors.joining(" "));
        return new String(Page.resource(OURS + "index.html"), StandardCharsets.UTF_8)
                .replace("{apis}", apis)
                .replace("{realm}", attribute(config.realm().toString()))
                .replace("{client}", attribute(config.client()));
    }

    private static String attribute(String value) {
        return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }
}
