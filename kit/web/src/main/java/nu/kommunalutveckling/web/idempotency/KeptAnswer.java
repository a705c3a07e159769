package nu.kommunalutveckling.web.idempotency;

import org.jspecify.annotations.Nullable;

/** The first answer to a request, and the hash of that request. */
record KeptAnswer(
        String requestHash,
        int status,
        @Nullable String location,
        @Nullable String body) {}
