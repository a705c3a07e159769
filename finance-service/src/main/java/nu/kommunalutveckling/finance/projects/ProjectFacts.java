package nu.kommunalutveckling.finance.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What is written of a project, when it is created and when it is changed. */
interface ProjectFacts {
    String area();

    String sv();

    String en();

    BigDecimal budget();

    LocalDate startsOn();

    LocalDate endsOn();

    List<WriteFinancier> financiers();

    List<WriteMilestone> milestones();
}
