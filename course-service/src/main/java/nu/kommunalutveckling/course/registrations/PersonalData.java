package nu.kommunalutveckling.course.registrations;

import java.util.List;

/** All that is kept of a person, oldest first; never paged. */
record PersonalData(List<RegistrationView> registrations) {}
