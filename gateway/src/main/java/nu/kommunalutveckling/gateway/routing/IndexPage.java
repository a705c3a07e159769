package nu.kommunalutveckling.gateway.routing;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nu.kommunalutveckling.web.language.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The suite's first page: which APIs there are and where they are described, for programs and for people. */
@ApplicationScoped
class IndexPage {
    private final String baseUrl;
    private final Both forPrograms;
    private final Both forPeople;

    IndexPage(@ConfigProperty(name = "ku.base-url") String baseUrl) {
        this.baseUrl = baseUrl;
        forPrograms =
                Both.of(language -> Page.of("application/json", json(language).encode()));
        forPeople = Both.of(language -> Page.of("text/html; charset=utf-8", html(language)));
    }

    void route(@Observes Router router) {
        router.route("/").handler(this::show);
    }

    private void show(RoutingContext context) {
        Language language = Language.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        context.response()
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .headers()
                .add(HttpHeaders.VARY, "Accept, Accept-Language");
        (prefersHtml(context) ? forPeople : forPrograms).in(language).show(context);
    }

    /** JSON unless a browser asks: it names HTML before anything else that we have. */
    private static boolean prefersHtml(RoutingContext context) {
        List<String> wanted = context.parsedHeaders().accept().stream()
                .map(type -> type.component() + "/" + type.subComponent())
                .toList();
        int html = wanted.indexOf("text/html");
        int json = wanted.indexOf("application/json");
        return html >= 0 && (json < 0 || html < json);
    }

    private JsonObject json(Language language) {
        return new JsonObject()
                .put(
                        "apis",
                        new JsonArray(
                                Api.ALL.stream().map(api -> json(api, language)).toList()));
    }

    private JsonObject json(Api api, Language language) {
        String address = baseUrl + "/" + api.name() + "/v1/";
        return new JsonObject()
                .put("name", api.name())
                .put("title", api.title().in(language))
                .put("href", address + "api-info")
                .put("documentation", baseUrl + "/docs?urls.primaryName=" + api.name())
                .put("openapi", address + "openapi.json");
    }

    private static String html(Language language) {
        String list = Api.ALL.stream()
                .map(api -> "<li><a href=\"/docs?urls.primaryName=%s\">%s</a> <code>/%s/v1/</code>\n"
                        .formatted(api.name(), api.title().in(language), api.name()))
                .collect(Collectors.joining());
        String documentation = language == Language.SV ? "Dokumentation" : "Documentation";
        return """
                <!doctype html>
                <html lang="%s">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>Kommunal utveckling</title>
                <h1>Kommunal utveckling</h1>
                <ul>
                %s</ul>
                <p><a href="/docs">%s</a></p>
                </html>
                """.formatted(language.tag(), list, documentation);
    }

    /** A page in both languages. */
    private record Both(Page sv, Page en) {
        static Both of(Function<Language, Page> page) {
            return new Both(page.apply(Language.SV), page.apply(Language.EN));
        }

        Page in(Language language) {
            return switch (language) {
                case SV -> sv;
                case EN -> en;
            };
        }
    }
}
