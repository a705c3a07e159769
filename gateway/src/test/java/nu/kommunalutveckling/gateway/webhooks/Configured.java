package nu.kommunalutveckling.gateway.webhooks;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;

/** The configuration as it is when an installation says nothing, or little. */
final class Configured {
    private Configured() {}

    static WebhooksConfig byDefault() {
        return with();
    }

    /** @param namesAndValues one after the other */
    static WebhooksConfig with(String... namesAndValues) {
        Map<String, String> said = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            said.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(WebhooksConfig.class)
                .withDefaultValues(said)
                .build()
                .getConfigMapping(WebhooksConfig.class);
    }
}
