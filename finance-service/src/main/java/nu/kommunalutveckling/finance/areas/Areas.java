package nu.kommunalutveckling.finance.areas;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nu.kommunalutveckling.web.problems.Violation;

/** The business areas, for every feature that books or shows money by them. */
@ApplicationScoped
public class Areas {
    private final AreaRepository areas;

    Areas(AreaRepository areas) {
        this.areas = areas;
    }

    /** The area with that key; empty when there is none. */
    public Optional<BusinessArea> find(String key) {
        return areas.findByIdOptional(key).map(Area::asBusinessArea);
    }

    /** All areas that ever were, in the order of rows. */
    public List<BusinessArea> all() {
        return areas.listAll().stream()
                .map(Area::asBusinessArea)
                .sorted(BusinessArea.IN_ORDER)
                .toList();
    }

    /** The areas of a year, sub-areas among them, in the order of rows. */
    public List<BusinessArea> inOrder(int year) {
        return all().stream().filter(area -> area.isValidIn(year)).toList();
    }

    /** All areas as {@link #all}, none of which can be changed until the transaction ends. Writers do not wait here. */
    public List<BusinessArea> heldStill() {
        areas.hold();
        return all();
    }

    /** The areas whose money stands in the row of this one: itself and its sub-areas. */
    public List<BusinessArea> ofRow(String key) {
        return all().stream()
                .filter(area -> area.key().equals(key) || key.equals(area.parent()))
                .toList();
    }

    /**
     * What is wrong with using an area in a year: nothing, that there is none, or that it does not span the year.
     *
     * @param field the request's field that names it
     */
    public List<Violation> faults(String field, String key, int year) {
        return faults(field, find(key), year);
    }

    /** The same for an area that was looked up already. */
    public static List<Violation> faults(String field, Optional<BusinessArea> area, int year) {
        if (area.isEmpty()) {
            return List.of(Violation.inBody(field, "Området finns inte.", "There is no such area."));
        }
        return area.get().isValidIn(year)
                ? List.of()
                : List.of(Violation.inBody(
                        field,
                        "Området används inte %s.".formatted(year),
                        "The area is not in use in %s.".formatted(year)));
    }

    /** The area; refused with 422 when there is none, or it is not in use that year. */
    public BusinessArea demand(String field, String key, int year) {
        Optional<BusinessArea> area = find(key);
        List<Violation> faults = faults(field, area, year);
        if (!faults.isEmpty()) {
            throw INVALID.because(faults);
        }
        return area.orElseThrow();
    }
}
