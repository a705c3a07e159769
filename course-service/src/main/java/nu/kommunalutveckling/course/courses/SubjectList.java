package nu.kommunalutveckling.course.courses;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The subjects of the catalogue, by key; never paged. */
record SubjectList(List<Subject> items) {

    /** A subject, and how many courses are about it. */
    @Schema(name = "Subject")
    record Subject(
            @Schema(examples = "missbruk-och-beroende") String key, long courses) {}
}
