package nu.kommunalutveckling.gateway.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Locale;
import nu.kommunalutveckling.gateway.feed.FeedEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An event of the feed as a CloudEvent 1.0 in its structured form. The same event always gives the same bytes. */
@ApplicationScoped
class Message {
    static final String CONTENT_TYPE = JsonFormat.CONTENT_TYPE + "; charset=UTF-8";

    private static final String TYPES = "nu.kommunalutveckling.goals.";

    private final JsonFormat format = new JsonFormat();
    private final ObjectMapper json;
    private final URI source;

    Message(ObjectMapper json, @ConfigProperty(name = "ku.base-url") String baseUrl) {
        this.json = json;
        this.source = URI.create(baseUrl + "/goals/v1/feed");
    }

    byte[] of(FeedEvent event) {
        try {
            return format.serialize(CloudEventBuilder.v1()
                    .withId(event.id().toString())
                    .withSource(source)
                    .withType(
                            TYPES + event.type().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .withSubject(event.subject())
                    .withTime(event.time().atOffset(ZoneOffset.UTC))
                    .withDataContentType("application/json")
                    .withExtension("feednumber", Math.toIntExact(event.number()))
                    .withData(json.writeValueAsBytes(event.data()))
                    .build());
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
