package nu.kommunalutveckling.gateway.feed;

import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.publications.Publication;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an event says beside its subject; what the kind of event does not have is null.
 *
 * @param period of publications and closings
 * @param year of plans
 * @param version of publications, from 1 within the period
 * @param reason why a publication was replaced
 * @param hash of publications: SHA-256 of the frozen status, in hexadecimal
 * @param service whose period was closed or reopened
 * @param act what was done to the plan
 * @param part the row of the plan it was done to, below the subject; null when it was all of it
 */
@Schema(name = "FeedData")
public record FeedData(
        @Nullable Period period,
        @Schema(examples = "2022") @Nullable Integer year,
        @Schema(examples = "1") @Nullable Integer version,

        @Schema(examples = "Närvaron för PKS var fel avskriven.") @Nullable
        String reason,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") @Nullable
        String hash,

        @Schema(examples = "network") @Nullable String service,
        @Schema(examples = "rewritten") @Nullable String act,
        @Schema(examples = "kpis/attendance-pks") @Nullable String part) {

    static FeedData of(Publication publication) {
        return new FeedData(
                publication.period(),
                null,
                publication.version(),
                publication.reason(),
                publication.hash(),
                null,
                null,
                null);
    }

    static FeedData ofPlan(int year, String act, @Nullable String part) {
        return new FeedData(null, year, null, null, null, null, act, part);
    }

    static FeedData ofPeriod(Period period, String service) {
        return new FeedData(period, null, null, null, null, service, null, null);
    }
}
