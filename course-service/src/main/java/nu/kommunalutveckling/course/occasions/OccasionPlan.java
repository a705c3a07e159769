package nu.kommunalutveckling.course.occasions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of an occasion, whichever request says it. */
interface OccasionPlan {
    OccasionForm form();

    @Nullable
    String place();

    @Nullable
    String link();

    List<Session> sessions();

    LocalDate lastRegistrationDay();

    int capacity();

    BigDecimal fee();
}
