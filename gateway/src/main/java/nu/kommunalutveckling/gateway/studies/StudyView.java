package nu.kommunalutveckling.gateway.studies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A study as it is shown; days null where none is set. */
@Schema(name = "Study")
record StudyView(
        UUID id,
        @Schema(examples = "Brukares inflytande i vardagen") String sv,

        @Schema(examples = "Users' say in everyday life") @Nullable
        String en,

        @Schema(examples = "Jönköping University") String conductor,
        @Schema(examples = "social") @Nullable String area,
        StudyState state,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Instant changedAt) {
    static StudyView of(Study study) {
        return new StudyView(
                study.id,
                study.swedish,
                study.english,
                study.conductor,
                study.area,
                study.state,
                study.startsOn,
                study.endsOn,
                study.changedAt);
    }
}
