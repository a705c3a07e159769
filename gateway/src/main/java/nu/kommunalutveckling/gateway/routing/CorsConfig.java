package nu.kommunalutveckling.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which pages of other origins may read our answers. */
@ConfigMapping(prefix = "ku.cors")
interface CorsConfig {
    /** The origins that may call everything, such as {@code https://app.example.se}; none when absent. */
    Optional<List<String>> origins();

    /** The paths that are published: without a token any origin may read them. */
    @WithDefault(
            "/goals/v1/(status|publications|kpis|plans|municipalities|feed)(/.*)?|/[a-z]+/v1/(api-info|openapi(\\.json|\\.yaml)?)")
    Pattern open();
}
