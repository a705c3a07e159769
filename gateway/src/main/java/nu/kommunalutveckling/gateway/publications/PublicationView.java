package nu.kommunalutveckling.gateway.publications;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A publication as it is listed; the status itself is behind its link. */
@Schema(name = "Publication")
record PublicationView(
        UUID id,
        Period period,
        int version,
        Publication.Decision decision,
        @Nullable String reason,
        Instant publishedAt,
        String hash,
        @JsonProperty("_links") PublicationLinks links) {

    @Schema(name = "PublicationLinks")
    record PublicationLinks(String self, String status) {}

    static PublicationView of(Publication publication, String baseUrl) {
        return new PublicationView(
                publication.id(),
                publication.period(),
                publication.version(),
                publication.decision(),
                publication.reason(),
                publication.publishedAt(),
                publication.hash(),
                new PublicationLinks(
                        baseUrl + "/goals/v1/publications/" + publication.id(),
                        baseUrl + "/goals/v1/status?period="
                                + publication.period().code() + "&publication=" + publication.id()));
    }
}
