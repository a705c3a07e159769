package nu.kommunalutveckling.finance.fees;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nu.kommunalutveckling.domain.Municipality;
import nu.kommunalutveckling.finance.areas.AreaKind;
import nu.kommunalutveckling.finance.areas.Areas;
import nu.kommunalutveckling.finance.areas.BusinessArea;
import nu.kommunalutveckling.web.problems.Violation;

/** Whether a fee is somebody's, and for something. */
@ApplicationScoped
class FeeRules {
    private final Areas areas;

    FeeRules(Areas areas) {
        this.areas = areas;
    }

    /** What is wrong with it; empty when nothing is. */
    List<Violation> violations(WriteFee fee) {
        Optional<BusinessArea> partnership = areas.find(fee.partnership());
        List<Violation> violations = new ArrayList<>(Areas.faults("partnership", partnership, fee.year()));
        if (partnership.filter(area -> area.kind() == AreaKind.SURPLUS).isPresent()) {
            violations.add(Violation.inBody(
                    "partnership",
                    "Överskott från tidigare år är inget partnerskap.",
                    "The surplus from earlier years is no partnership."));
        }
        if (Municipality.ofScbCode(fee.municipality()).isEmpty()) {
            violations.add(Violation.inBody(
                    "municipality", "Kommunen finns inte i länet.", "The county has no such municipality."));
        }
        return violations;
    }
}
