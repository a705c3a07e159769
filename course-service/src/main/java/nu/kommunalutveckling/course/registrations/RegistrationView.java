package nu.kommunalutveckling.course.registrations;

import java.time.Instant;
import java.util.UUID;
import nu.kommunalutveckling.course.occasions.CancellationReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A registration, for those who may know who it is of.
 *
 * @param position place in the queue, from 1; null for whoever does not wait
 * @param name null once it is erased
 * @param email null once it is erased
 * @param attended null until somebody says who came
 * @param erasedAt null while name and address are kept
 */
@Schema(name = "Registration")
record RegistrationView(
        UUID id,
        @Schema(examples = "2026-motiverande-samtal-1") String occasion,
        @Schema(examples = "0680") String organisation,
        RegistrationState state,
        @Nullable Long position,
        @Schema(examples = "Anna Exempel") @Nullable String name,

        @Schema(examples = "anna.exempel@example.org") @Nullable
        String email,

        @Nullable Boolean attended,
        Instant registeredAt,
        @Nullable Instant cancelledAt,
        @Nullable CancelledBy cancelledBy,
        @Nullable CancellationReason cancellationReason,
        @Nullable Instant erasedAt) {
    static RegistrationView of(Registration registration) {
        return new RegistrationView(
                registration.id,
                registration.occasion,
                registration.organisation,
                registration.state,
                registration.position,
                registration.name,
                registration.email,
                registration.attended,
                registration.registeredAt,
                registration.cancelledAt,
                registration.cancelledBy,
                registration.cancellationReason,
                registration.erasedAt);
    }
}
