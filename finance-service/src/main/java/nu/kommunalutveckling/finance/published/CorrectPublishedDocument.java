package nu.kommunalutveckling.finance.published;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says what a document should have been transcribed as, whole, and why. */
record CorrectPublishedDocument(
        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                maxProperties = 20,
                description = "Enligt /schemas/published-document. / As /schemas/published-document describes it.")
        @NotNull
        ObjectNode document,

        @Schema(examples = "Fel avskrivet ur tabellen.") @NotBlank @Size(max = 500)
        String reason) {}
