package nu.kommunalutveckling.finance.areas;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A business area as it is shown.
 *
 * @param sv its name in the year asked for; the latest one when none was
 * @param lastYear null while no end is decided
 */
@Schema(name = "Area")
record AreaView(
        @Schema(examples = "forstarkt-samverkan") String key,
        @Schema(examples = "Förstärkt samverkan") String sv,
        @Schema(examples = "Strengthened cooperation") String en,
        AreaKind kind,
        @Schema(examples = "social") @Nullable String parent,
        int ordinal,
        @Schema(examples = "2022") int firstYear,
        @Schema(examples = "2030") @Nullable Integer lastYear,
        List<AreaNameView> names) {

    /** A name and the first year it holds. */
    @Schema(name = "AreaName")
    record AreaNameView(@Schema(examples = "2022") int fromYear, String sv, String en) {
        /** As a cell of a table. */
        @Override
        public String toString() {
            return fromYear + ": " + sv + " / " + en;
        }
    }

    static AreaView of(Area area) {
        return of(area, AccountingYear.LAST);
    }

    static AreaView of(Area stored, int year) {
        BusinessArea area = stored.asBusinessArea();
        return new AreaView(
                area.key(),
                area.nameIn(year).sv(),
                area.nameIn(year).en(),
                area.kind(),
                area.parent(),
                area.ordinal(),
                area.firstYear(),
                area.lastYear(),
                area.names().entrySet().stream()
                        .map(name -> new AreaNameView(
                                name.getKey(),
                                name.getValue().sv(),
                                name.getValue().en()))
                        .toList());
    }
}
