package nu.kommunalutveckling.gateway.webhooks;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nu.kommunalutveckling.gateway.feed.FeedEventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says where which events shall be sent. */
record WriteWebhook(
        @Schema(examples = "https://system.example.se/goals", format = "uri") @NotNull @Size(min = 10, max = 500)
        String url,

        @NotEmpty @Size(max = 5) Set<@NotNull FeedEventType> types,

        @Schema(examples = "Kommunens ledningssystem") @Size(min = 1, max = 200) @Nullable
        String description,

        @NotNull WebhookState state) {}
