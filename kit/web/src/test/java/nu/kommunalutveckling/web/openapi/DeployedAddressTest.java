package nu.kommunalutveckling.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.junit.jupiter.api.Test;

class DeployedAddressTest {
    private static final Address EXAMPLE = Address.example("network");

    private final OAuthFlow flow = OASFactory.createOAuthFlow()
            .authorizationUrl(EXAMPLE.authorization())
            .tokenUrl(EXAMPLE.token());

    private static Config config(String baseUrl, String issuer) {
        return new SmallRyeConfigBuilder()
                .withDefaultValues(
                        Map.of("ku.api", "network", "ku.base-url", baseUrl, "quarkus.oidc.auth-server-url", issuer))
                .build();
    }

    private OpenAPI document() {
        return OASFactory.createOpenAPI()
                .servers(List.of(OASFactory.createServer().url(EXAMPLE.server())))
                .externalDocs(OASFactory.createExternalDocumentation().url(EXAMPLE.terms()))
                .info(OASFactory.createInfo().contact(OASFactory.createContact()))
                .components(OASFactory.createComponents()
                        .addSecurityScheme(
                                "keycloak",
                                OASFactory.createSecurityScheme()
                                        .flows(OASFactory.createOAuthFlows().authorizationCode(flow))));
    }

    @Test
    void behindHttpsTheDocumentNamesItsHostAndItsIssuer() {
        OpenAPI document = document();
        DeployedAddress.put(
                Address.deployed(config("https://api.jonkoping.test/", "https://login.jonkoping.test/realms/ku")),
                document);
        assertThat(document.getServers().getFirst().getUrl()).isEqualTo("https://api.jonkoping.test/network/v1");
        assertThat(document.getExternalDocs().getUrl()).isEqualTo("https://api.jonkoping.test/docs/terms");
        assertThat(flow.getAuthorizationUrl())
                .isEqualTo("https://login.jonkoping.test/realms/ku/protocol/openid-connect/auth");
        assertThat(flow.getTokenUrl())
                .isEqualTo("https://login.jonkoping.test/realms/ku/protocol/openid-connect/token");
        assertThat(flow.getRefreshUrl()).isEqualTo(flow.getTokenUrl());
    }

    @Test
    void withoutHttpsItIsTheCheckedInFile() {
        assertThat(Address.deployed(config("http://localhost:8080", "http://localhost:8180/realms/ku")))
                .isEqualTo(EXAMPLE);
    }
}
