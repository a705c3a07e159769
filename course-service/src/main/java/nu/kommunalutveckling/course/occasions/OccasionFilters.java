package nu.kommunalutveckling.course.occasions;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nu.kommunalutveckling.course.courses.SeatsWanted;
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What somebody looks for among the occasions, for a {@code @BeanParam}. */
public class OccasionFilters {
    @RestQuery
    @Parameter(
            description = "Ord ur kursen: böjda, felstavade, utan prickar eller bara en del."
                    + " / Words of the course: inflected, misspelt, without dots or only a part.",
            example = "motiverande samtal")
    @Size(max = 100)
    @Nullable
    public String q;

    @RestQuery
    @Parameter(description = "Kursens nyckel. / Key of the course.", example = "motiverande-samtal")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    @Nullable
    public String course;

    @RestQuery
    @Parameter(description = "Ämnets nyckel. / The key of the subject.", example = "missbruk-och-beroende")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    @Nullable
    public String subject;

    @RestQuery
    @Parameter(description = "Slutar i perioden. / Ends in the period.", example = "2022")
    public @Nullable Period period;

    @RestQuery
    @Parameter(description = "Form. / Form.")
    public @Nullable OccasionForm form;

    @RestQuery
    @Parameter(description = "Tillstånd. / State.")
    public @Nullable OccasionState state;

    @RestQuery
    @Parameter(description = "Varför det ställts in. / Why it was cancelled.")
    public @Nullable CancellationReason cancellationReason;

    @RestQuery
    @Parameter(
            description = "Öppet, med minst så många lediga platser. / Open, with at least so many free seats.",
            example = "1")
    public @Nullable SeatsWanted freeSeats;
}
