package nu.kommunalutveckling.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Where the API runs behind HTTPS, its document names that host and that issuer. Elsewhere, as on a developer's own
 * machine, it is word for word the checked-in file.
 */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public final class DeployedAddress implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        put(Address.deployed(ConfigProvider.getConfig()), document);
    }

    static void put(Address address, OpenAPI document) {
        document.getServers().getFirst().setUrl(address.server());
        document.getExternalDocs().setUrl(address.terms());
        document.getInfo().setTermsOfService(address.terms());
        document.getInfo().getContact().setUrl(address.documentation());
        if (document.getComponents() != null && document.getComponents().getSecuritySchemes() != null) {
            document.getComponents().getSecuritySchemes().values().stream()
                    .map(SecurityScheme::getFlows)
                    .flatMap(flows -> Stream.of(flows.getAuthorizationCode(), flows.getClientCredentials()))
                    .filter(Objects::nonNull)
                    .forEach(flow -> issue(flow, address));
        }
    }

    private static void issue(OAuthFlow flow, Address address) {
        flow.setTokenUrl(address.token());
        flow.setRefreshUrl(address.token());
        if (flow.getAuthorizationUrl() != null) {
            flow.setAuthorizationUrl(address.authorization());
        }
    }
}
