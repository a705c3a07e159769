package nu.kommunalutveckling.course.registrations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import nu.kommunalutveckling.course.organisations.SendingOrganisation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Registers one or many to an occasion, all of them or none; who stands first gets a seat first. */
record RegisterParticipants(
        @NotNull @Size(min = 1, max = 500) List<@Valid Person> participants) {

    /**
     * Who is to come.
     *
     * @param organisation the employer's code; {@code other} for an employer that has none here
     */
    @Schema(name = "ParticipantDetails")
    record Person(
            @Schema(examples = "0680") @NotNull @Size(max = 40) @Pattern(regexp = SendingOrganisation.FORM)
            String organisation,

            @Schema(examples = "Anna Exempel") @NotBlank @Size(max = 100)
            String name,

            @Schema(examples = "anna.exempel@example.org")
            @NotNull
            @Size(max = 254)
            @Pattern(regexp = "^[^@\\s]{1,64}@[^@\\s.]{1,63}(\\.[^@\\s.]{1,63}){1,8}$")
            String email) {

        /** The address as it is kept and compared: in lower case. */
        String address() {
            return email.toLowerCase(Locale.ROOT);
        }
    }
}
