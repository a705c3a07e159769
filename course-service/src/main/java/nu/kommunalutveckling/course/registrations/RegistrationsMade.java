package nu.kommunalutveckling.course.registrations;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of registering, in the order of the request; without personal data, for the answer is kept for repeats. */
record RegistrationsMade(List<Made> items) {

    /**
     * One registration.
     *
     * @param position place in the queue, from 1; null for whoever got a seat
     */
    @Schema(name = "RegistrationMade")
    record Made(UUID id, RegistrationState state, @Nullable Long position) {}
}
