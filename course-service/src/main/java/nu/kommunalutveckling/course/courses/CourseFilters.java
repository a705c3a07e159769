package nu.kommunalutveckling.course.courses;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in the catalogue, for a {@code @BeanParam}. */
public class CourseFilters {
    @RestQuery
    @Parameter(
            description = "Ord att söka efter: böjda, felstavade, utan prickar eller bara en del."
                    + " / Words to search for: inflected, misspelt, without dots or only a part.",
            example = "motiverande samtal")
    @Size(max = 100)
    @Nullable
    public String q;

    @RestQuery
    @Parameter(description = "Slag. / Kind.")
    public @Nullable CourseKind kind;

    @RestQuery
    @Parameter(description = "Ämnets nyckel. / The key of the subject.", example = "missbruk-och-beroende")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    @Nullable
    public String subject;

    @RestQuery
    @Parameter(
            description = "Har ett tillfälle som slutar i perioden. / Has an occasion that ends in the period.",
            example = "2022")
    public @Nullable Period period;

    @RestQuery
    @Parameter(description = "Har ett tillfälle i den formen. / Has an occasion in that form.")
    @Schema(enumeration = {"PHYSICAL", "DIGITAL", "HYBRID"})
    @Pattern(regexp = "^(PHYSICAL|DIGITAL|HYBRID)?$")
    @Nullable
    public String form;

    @RestQuery
    @Parameter(
            description = "Har ett öppet tillfälle med minst så många lediga platser."
                    + " / Has an open occasion with at least so many free seats.",
            example = "1")
    public @Nullable SeatsWanted freeSeats;
}
