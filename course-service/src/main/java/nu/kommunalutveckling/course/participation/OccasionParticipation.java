package nu.kommunalutveckling.course.participation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many came to one occasion.
 *
 * @param basis null until somebody has said how many came
 * @param participants all of them; 0 also when nobody has said so yet
 */
@Schema(name = "OccasionParticipation")
record OccasionParticipation(
        @Schema(examples = "2022-motiverande-samtal-1") String occasion,
        @Nullable ParticipationBasis basis,
        int participants,
        List<FromOrganisation> organisations) {

    /** Those from one organisation. */
    @Schema(name = "ParticipantsFromOrganisation")
    record FromOrganisation(@Schema(examples = "0680") String organisation, int participants) {}

    static OccasionParticipation of(String occasion, List<Participation> rows) {
        return new OccasionParticipation(
                occasion,
                rows.isEmpty() ? null : rows.getFirst().basis,
                rows.stream().mapToInt(row -> row.participants).sum(),
                rows.stream()
                        .map(row -> new FromOrganisation(row.organisation, row.participants))
                        .toList());
    }
}
