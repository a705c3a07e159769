package nu.kommunalutveckling.survey.answers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nu.kommunalutveckling.survey.invitations.ResponseToken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shows the token of an invitation. It stands in the body, for addresses end up in logs. */
record ShowToken(
        @Schema(examples = "u2Zl0dVbm8WnA4k1q7R5yXhJp3TcGs9EoLfKaIwQvNM")
        @NotNull
        @Size(max = 43)
        @Pattern(regexp = ResponseToken.FORM)
        String token) {}
