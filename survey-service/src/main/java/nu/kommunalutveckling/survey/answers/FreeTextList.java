package nu.kommunalutveckling.survey.answers;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people wrote to a question, in no order that means anything. */
record FreeTextList(List<FreeText> items) {

    /** One text. Who wrote it, and of which network, is not kept. */
    @Schema(name = "FreeText")
    record FreeText(
            @Schema(examples = "Mer tid till samtal.") String text) {}
}
