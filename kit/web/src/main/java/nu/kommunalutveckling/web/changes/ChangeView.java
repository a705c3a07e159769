package nu.kommunalutveckling.web.changes;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the change log as it is shown. {@code before} and {@code after} are the JSON of the views of the time. */
@Schema(name = "Change")
record ChangeView(
        long id,
        Instant at,
        String who,
        String act,
        String subject,

        @JsonRawValue @Schema(type = SchemaType.OBJECT, description = "Hur det var. / How it was.") @Nullable
        String before,

        @JsonRawValue @Schema(type = SchemaType.OBJECT, description = "Hur det är. / How it is.") @Nullable
        String after,

        @Nullable String reason,
        String requestId) {
    static ChangeView of(Change change) {
        return new ChangeView(
                change.id,
                change.at,
                change.who,
                change.act,
                change.subject,
                change.before,
                change.after,
                change.reason,
                change.requestId);
    }
}
