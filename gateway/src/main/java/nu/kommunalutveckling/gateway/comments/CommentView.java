package nu.kommunalutveckling.gateway.comments;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A comment as it is shown; {@code en} null when it has not been translated. */
@Schema(name = "Comment")
record CommentView(
        @Schema(examples = "attendance-pks") String kpi,
        @Schema(examples = "2022") String period,
        @Schema(examples = "Målet är nått.") String sv,

        @Schema(examples = "The target is reached.") @Nullable
        String en,

        Instant changedAt) {
    static CommentView of(Comment comment) {
        return new CommentView(comment.kpi, comment.period, comment.swedish, comment.english, comment.changedAt);
    }
}
