package nu.kommunalutveckling.network.seats;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Days on which nobody has the seat, and so nobody is expected on it.
 *
 * @param vacantFrom the first of them
 * @param vacantTo the last of them; null until further notice
 */
@Embeddable
@Schema(name = "Vacancy")
record Vacancy(
        @NotNull @Column(name = "vacant_from") LocalDate vacantFrom,
        @Column(name = "vacant_to") @Nullable LocalDate vacantTo) {
    /** As a cell of a table. */
    @Override
    public String toString() {
        return vacantFrom + "/" + (vacantTo == null ? ".." : vacantTo);
    }
}
