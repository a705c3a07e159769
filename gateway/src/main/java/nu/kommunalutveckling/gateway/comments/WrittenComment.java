package nu.kommunalutveckling.gateway.comments;

import java.util.List;
import nu.kommunalutveckling.gateway.commentcheck.CommentWarning;
import nu.kommunalutveckling.web.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment that was taken, and what in it contradicts the figures that are known: to be thought over, no refusal. */
@Schema(name = "WrittenComment")
record WrittenComment(CommentView comment, List<WarningView> warnings) {

    /** Words that contradict the figures, and what the figures say. */
    @Schema(name = "CommentWarning")
    record WarningView(
            CommentWarning.Kind kind,
            @Schema(examples = "nästan nått") String words,

            @Schema(examples = "Resultatet 81 når målvärdet 80.")
            String message) {
        static WarningView of(CommentWarning warning, Language language) {
            return new WarningView(
                    warning.kind(), warning.words(), warning.message().in(language));
        }
    }

    /** Warnings by themselves. */
    @Schema(name = "CommentWarnings")
    record WarningList(List<WarningView> items) {}
}
