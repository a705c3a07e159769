package nu.kommunalutveckling.gateway.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of the feed.
 *
 * @param next what {@code since} is in the next reading; it may be beyond the last event that is shown
 */
@Schema(name = "Feed")
record FeedView(
        List<FeedEventView> items,
        @Schema(examples = "42", minimum = "0") long next,
        @JsonProperty("_links") FeedLinks links) {

    @Schema(name = "FeedLinks")
    record FeedLinks(
            @Schema(examples = "https://host/goals/v1/feed?since=42")
            String next) {}

    @Schema(name = "FeedEvent")
    record FeedEventView(
            @Schema(examples = "42", minimum = "1") long number,
            UUID id,
            FeedEventType type,
            Instant time,
            @Schema(examples = "goals/v1/plans/2022") String subject,
            FeedData data,
            @JsonProperty("_links") FeedEventLinks links) {}

    /** @param subject where what it happened to is read, by those who may */
    @Schema(name = "FeedEventLinks")
    record FeedEventLinks(
            @Schema(examples = "https://host/goals/v1/plans/2022")
            String subject) {}

    static FeedView of(Feed.Stretch stretch, String baseUrl) {
        return new FeedView(
                stretch.events().stream().map(event -> of(event, baseUrl)).toList(),
                stretch.next(),
                new FeedLinks(baseUrl + "/goals/v1/feed?since=" + stretch.next()));
    }

    private static FeedEventView of(FeedEvent event, String baseUrl) {
        return new FeedEventView(
                event.number(),
                event.id(),
                event.type(),
                event.time(),
                event.subject(),
                event.data(),
                new FeedEventLinks(baseUrl + "/" + event.subject()));
    }
}
