package nu.kommunalutveckling.course.registrations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says whose personal data is meant. In a body, for addresses of requests stand in logs. */
record NamePerson(
        @Schema(examples = "anna.exempel@example.org")
        @NotNull
        @Size(max = 254)
        @Pattern(regexp = "^[^@\\s]+@[^@\\s]+$")
        String email) {

    /** The address as it is kept. */
    String address() {
        return email.toLowerCase(Locale.ROOT);
    }
}
