package nu.kommunalutveckling.web.openapi;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/**
 * Who may call an operation, as the code says it: {@code @PermitAll} becomes an empty requirement (nothing need be
 * sent), {@code @PermissionsAllowed} the permissions it names.
 */
final class Access {
    private static final DotName OPEN = DotName.createSimple(PermitAll.class);
    private static final DotName PERMISSIONS = DotName.createSimple(PermissionsAllowed.class);
    private static final String SCHEME = "keycloak";

    private static final Map<String, String> SCOPES = Map.of(
            "kpi:read", "Läsa resultat som inte är publicerade. / Read figures that are not published.",
            "api:write", "Skriva i detta API. / Write in this API.",
            "own:write", "Skriva den egna organisationens rader. / Write the rows of one's own organisation.",
            "self:write", "Skriva det som rör en själv. / Write what concerns oneself.",
            "api:publish", "Stänga och öppna perioder, publicera. / Close and reopen periods, publish.",
            "changes:read", "Läsa ändringsloggen. / Read the change log.");

    private Access() {}

    static void state(OpenAPI document, List<Endpoint> endpoints, Address address) {
        Set<String> named = new TreeSet<>();
        for (Endpoint endpoint : endpoints) {
            endpoint.operation().setSecurity(requirements(endpoint));
            named.addAll(permissions(endpoint));
        }
        if (!named.isEmpty()) {
            Schemas.components(document).addSecurityScheme(SCHEME, scheme(named, address));
        }
    }

    static boolean open(Endpoint endpoint) {
        return annotation(endpoint.code(), PERMISSIONS) == null;
    }

    private static List<SecurityRequirement> requirements(Endpoint endpoint) {
        if (open(endpoint)) {
            return List.of(OASFactory.createSecurityRequirement());
        }
        List<String> permissions = permissions(endpoint);
        AnnotationInstance said = annotation(endpoint.code(), PERMISSIONS);
        if (said != null
                && said.value("inclusive") != null
                && said.value("inclusive").asBoolean()) {
            return List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME, permissions));
        }
        return permissions.stream()
                .map(permission -> OASFactory.createSecurityRequirement().addScheme(SCHEME, permission))
                .toList();
    }

    private static List<String> permissions(Endpoint endpoint) {
        AnnotationInstance permissions = annotation(endpoint.code(), PERMISSIONS);
        return permissions == null
                ? List.of()
                : Stream.of(permissions.value().asStringArray()).sorted().toList();
    }

    /** Whether anyone may call a method: an endpoint that says nothing is refused to all. */
    static boolean said(MethodInfo code) {
        return annotation(code, OPEN) != null || annotation(code, PERMISSIONS) != null;
    }

    /** What the method says, or else its class. */
    private static @Nullable AnnotationInstance annotation(MethodInfo code, DotName name) {
        boolean own = code.hasDeclaredAnnotation(OPEN) || code.hasDeclaredAnnotation(PERMISSIONS);
        return own ? code.declaredAnnotation(name) : code.declaringClass().declaredAnnotation(name);
    }

    private static SecurityScheme scheme(Set<String> permissions, Address address) {
        Map<String, String> scopes = new TreeMap<>();
        permissions.forEach(name -> scopes.put(
                name, SCOPES.getOrDefault(name, "Behörigheten %s. / The permission %s.".formatted(name, name))));
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("""
                        Åtkomsttoken (JWT enligt RFC8725, RS256, högst fem minuter) från Keycloak. Behörigheter följer av \
                        tokenens roller, omfattningar och organisation.

                        Access token (JWT by RFC8725, RS256, five minutes at most) from Keycloak. Permissions follow from \
                        the roles, scopes and organisation of the token.
                        """)
                .flows(OASFactory.createOAuthFlows()
                        .authorizationCode(flow(address, scopes).authorizationUrl(address.authorization()))
                        .clientCredentials(flow(address, scopes)));
    }

    private static OAuthFlow flow(Address address, Map<String, String> scopes) {
        return OASFactory.createOAuthFlow()
                .tokenUrl(address.token())
                .refreshUrl(address.token())
                .scopes(scopes);
    }
}
