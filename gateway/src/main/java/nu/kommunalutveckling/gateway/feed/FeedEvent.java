package nu.kommunalutveckling.gateway.feed;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that happened. Never changed.
 *
 * @param number its place in the feed, from 1, without gaps
 * @param id the same wherever it is told, so that a consumer knows a repeat
 * @param subject the address of what it happened to, below the host: {@code goals/v1/plans/2022}
 */
public record FeedEvent(long number, UUID id, FeedEventType type, Instant time, String subject, FeedData data) {}
