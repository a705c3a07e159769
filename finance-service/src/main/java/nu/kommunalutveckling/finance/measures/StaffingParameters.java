package nu.kommunalutveckling.finance.measures;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nu.kommunalutveckling.finance.areas.Areas;
import nu.kommunalutveckling.finance.areas.Financier;
import nu.kommunalutveckling.finance.staffing.EmploymentForm;
import nu.kommunalutveckling.finance.staffing.Staffing;
import nu.kommunalutveckling.measures.MeasureDefinition.Parameter;
import nu.kommunalutveckling.web.language.Text;

/** What narrows the measures of staffing down. A value that does not exist gives no figure, never nought. */
final class StaffingParameters {
    private static final Parameter FORM = new Parameter(
            "form",
            new Text(
                    "purchased, permanent eller fixed-term; alla om den utelämnas.",
                    "purchased, permanent or fixed-term; all when it is left out."),
            false);
    private static final Parameter FINANCIER = new Parameter(
            "financier",
            new Text(
                    "municipalities, state, other eller external (state och other tillsammans); alla om den utelämnas.",
                    "municipalities, state, other or external (state and other together); all when it is left out."),
            false);

    static final List<Parameter> ALL = List.of(FORM, FundsFigures.AREA, FINANCIER);

    private StaffingParameters() {}

    /** What the parameters mean; empty when one of them names what does not exist. */
    static Optional<Staffing.Cut> cut(Map<String, String> parameters, Areas areas) {
        String form = parameters.get(FORM.name());
        String area = parameters.get(FundsFigures.AREA.name());
        Set<Financier> financiers = financiers(parameters.getOrDefault(FINANCIER.name(), "all"));
        Optional<EmploymentForm> meant = form == null ? Optional.empty() : EmploymentForm.ofKey(form);
        boolean known = (form == null || meant.isPresent())
                && (area == null || areas.find(area).isPresent())
                && !financiers.isEmpty();
        return known ? Optional.of(new Staffing.Cut(meant.orElse(null), area, financiers)) : Optional.empty();
    }

    private static Set<Financier> financiers(String key) {
        return switch (key) {
            case "all" -> EnumSet.allOf(Financier.class);
            case "municipalities" -> EnumSet.of(Financier.MUNICIPALITIES);
            case "state" -> EnumSet.of(Financier.STATE);
            case "other" -> EnumSet.of(Financier.OTHER);
            case "external" -> EnumSet.of(Financier.STATE, Financier.OTHER);
            default -> Set.of();
        };
    }
}
