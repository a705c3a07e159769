package nu.kommunalutveckling.course.registrations;

import org.jspecify.annotations.Nullable;

/**
 * A registration as the change log may know it: without name, address and login.
 *
 * @param attended null until somebody says who came
 */
record RegistrationChange(
        String occasion,
        String organisation,
        RegistrationState state,
        @Nullable Boolean attended) {
    static RegistrationChange of(Registration registration) {
        return new RegistrationChange(
                registration.occasion, registration.organisation, registration.state, registration.attended);
    }
}
