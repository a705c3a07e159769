package nu.kommunalutveckling.course.needs;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What all organisations want in a year, most wanted first; never paged. */
record NeedsTogether(List<Wanted> items) {

    /**
     * One course that is wanted.
     *
     * @param course null when the catalogue has no such course yet; the title then stands as it was first written
     */
    @Schema(name = "WantedCourse")
    record Wanted(
            @Schema(examples = "motiverande-samtal") @Nullable
            String course,

            @Schema(examples = "Motiverande samtal") String title,
            long organisations,
            long participants) {}
}
