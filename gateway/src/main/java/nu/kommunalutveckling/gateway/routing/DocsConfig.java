package nu.kommunalutveckling.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** What the documentation needs to let a reader try things out. */
@ConfigMapping(prefix = "ku.docs")
interface DocsConfig {
    /** The realm as a browser reaches it, which need not be the address the services use. */
    @WithDefault("${quarkus.oidc.auth-server-url:http://localhost:8180/realms/ku}")
    URI realm();

    /** The public client that the page logs in with (PKCE). It must allow {@code /docs/oauth2-redirect.html}. */
    @WithDefault("spa")
    String client();
}
