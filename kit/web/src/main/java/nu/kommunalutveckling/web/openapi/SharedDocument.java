package nu.kommunalutveckling.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * Completes the document that is read off a service's resources. It runs when the service is built, where the
 * resources' own annotations can be looked at: what the document says of permissions and of nulls is what the code
 * does. A resource that cannot be described fails the build.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class SharedDocument implements OASFilter {
    private final IndexView index;

    /** Called by Quarkus with the index of the service and of the kit. */
    public SharedDocument(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        String api = ConfigProvider.getConfig().getValue("ku.api", String.class);
        Address address = Address.example(api);
        BarePaths.strip(document, "/" + api + "/v1");
        Introduction.write(document, address);
        List<Endpoint> endpoints = Endpoint.in(document, index);
        PagedAnswers.wrap(document, endpoints);
        ValueTypes.inline(document);
        Nulls.mark(document, index);
        Bodies.complete(endpoints);
        Formats.name(endpoints);
        SharedParameters.add(document, endpoints);
        SharedAnswers.add(document, endpoints);
        Access.state(document, endpoints, address);
        UnusedSchemas.remove(document);
        Limits.fill(document, endpoints);
        new Examples(document, address).fill(endpoints);
        Sorted.arrange(document);
    }
}
