package nu.kommunalutveckling.web.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.info.Info;

/** Who is behind an API, where it is, on which terms, and what holds for all its operations. */
final class Introduction {
    private static final String CONVENTIONS = """


            Fält som saknar värde är `null`, aldrig utelämnade. Listor bläddras med `page` och `limit`. Fel svarar med \
            `application/problem+json`. Ändringar kräver `If-Match`, och det som skapas `Idempotency-Key`. \
            Kända begränsningar: en sida har högst 1 000 rader, en kropp högst 1 MiB (inläsningar 500 MiB), och varje \
            klient har en gräns för anrop i sekunden som `RateLimit-Policy` anger. Koden: EUPL-1.2. Öppna data: CC0-1.0.

            A field without a value is `null`, never left out. Lists are paged with `page` and `limit`. Refusals are \
            `application/problem+json`. Changes demand `If-Match`, and what creates demands `Idempotency-Key`. \
            Known limitations: a page holds at most 1,000 rows, a body at most 1 MiB (imports 500 MiB), and each client \
            has a limit of requests a second, told by `RateLimit-Policy`. The code: EUPL-1.2. Open data: CC0-1.0.
            """;

    private Introduction() {}

    static void write(OpenAPI document, Address address) {
        Config config = ConfigProvider.getConfig();
        document.setInfo(info(config, address));
        document.setServers(List.of(OASFactory.createServer()
                .url(address.server())
                .description("Produktion / Production")
                .extensions(Map.of("x-internal", false))));
        document.setExternalDocs(OASFactory.createExternalDocumentation()
                .url(address.terms())
                .description("Villkor, gränser och servicenivå (SLA). / Terms, limits and service level (SLA)."));
    }

    private static Info info(Config config, Address address) {
        return OASFactory.createInfo()
                .title(config.getOptionalValue("ku.openapi.title", String.class).orElse(address.api()))
                .version(config.getValue("ku.api-version", String.class))
                .description(config.getOptionalValue("ku.openapi.description", String.class)
                                .orElse("")
                        + CONVENTIONS)
                .termsOfService(address.terms())
                .contact(OASFactory.createContact()
                        .name("Kommunal utveckling")
                        .url(address.documentation())
                        .email("api@kommunalutveckling.example"))
                .license(OASFactory.createLicense().name("EUPL-1.2").identifier("EUPL-1.2"));
    }
}
