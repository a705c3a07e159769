package nu.kommunalutveckling.gateway.services;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;

/** Where the services listen. Only scheme, host and port count: a service answers under the path the gateway shows. */
@ConfigMapping(prefix = "ku.services")
public interface ServicesConfig {
    @WithName("finance.url")
    @WithDefault("http://127.0.0.1:8081")
    URI finance();

    @WithName("network.url")
    @WithDefault("http://127.0.0.1:8082")
    URI network();

    @WithName("survey.url")
    @WithDefault("http://127.0.0.1:8083")
    URI survey();

    @WithName("course.url")
    @WithDefault("http://127.0.0.1:8084")
    URI course();
}
